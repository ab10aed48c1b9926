import type { Meta, StoryObj } from '@storybook/react-vite';

import { License } from '../../src';
import { en } from '../../src/locales';

const meta = {
  title: 'Around the text/License (copyright)',
  id: 'components-license',
  component: License,
  args: {
    locale: en,
    copyrightNotice: '© 2021 The Doha Ledger',
    license: '/about/license',
    acquireLicensePage: '/syndication',
  },
  parameters: { arabic: () => ({ copyrightNotice: '© 2021 دفتر الدوحة' }) },
} satisfies Meta<typeof License>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Its name stands in place of the locale’s word. */
export const CreativeCommons: Story = {
  args: { license: 'https://creativecommons.org/licenses/by-sa/4.0/', acquireLicensePage: '' },
};

export const ANoticeAlone: Story = { name: 'A notice alone', args: { license: '', acquireLicensePage: '' } };
