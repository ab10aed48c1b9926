import type { Meta, StoryObj } from '@storybook/react-vite';

import { Topics } from '../../src';
import { en } from '../../src/locales';

const topics = {
  en: [
    { name: 'Afghanistan', href: 'https://example.com/afghanistan' },
    { name: 'Taliban', href: 'https://example.com/taliban' },
    { name: 'United States', href: 'https://example.com/united-states' },
    { name: 'Diplomacy', href: 'https://example.com/diplomacy' },
  ],
  ar: [
    { name: 'أفغانستان', href: 'https://example.com/ar/afghanistan' },
    { name: 'طالبان', href: 'https://example.com/ar/taliban' },
    { name: 'الولايات المتحدة', href: 'https://example.com/ar/united-states' },
    { name: 'دبلوماسية', href: 'https://example.com/ar/diplomacy' },
  ],
};

const meta = {
  title: 'Around the text/Topics (tags)',
  id: 'components-topics',
  component: Topics,
  args: { locale: en, topics: topics.en },
  parameters: { arabic: () => ({ topics: topics.ar }) },
} satisfies Meta<typeof Topics>;

export default meta;
type Story = StoryObj<typeof meta>;

export const SeveralTopics: Story = { name: 'Several topics' };

/** A topic without a page is not a link. */
export const WithoutAPage: Story = {
  name: 'Without a page',
  args: { heading: 'More about', topics: [...topics.en.slice(0, 2), { name: 'Doha' }] },
  parameters: {
    arabic: () => ({ heading: 'المزيد عن', topics: [...topics.ar.slice(0, 2), { name: 'الدوحة' }] }),
  },
};
