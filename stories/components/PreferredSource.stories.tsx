import type { Meta, StoryObj } from '@storybook/react-vite';

import { PreferredSource } from '../../src';
import { en } from '../../src/locales';

const meta = {
  title: 'Around the text/PreferredSource',
  id: 'components-preferredsource',
  component: PreferredSource,
  args: { locale: en, name: 'The Doha Ledger', site: 'https://www.example.com/' },
  parameters: { arabic: () => ({ name: 'دفتر الدوحة' }) },
} satisfies Meta<typeof PreferredSource>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
