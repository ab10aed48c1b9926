import type { Meta, StoryObj } from '@storybook/react-vite';

import { ar, en } from '../../src/locales';
import { SeedArticle } from '../seedArticle';

/** The article that Newsfold was first built for, in full. */
const meta = {
  title: 'Articles/As first published',
  id: 'the-article',
  component: SeedArticle,
  tags: ['!autodocs'],
  args: { locale: en },
  parameters: { bleed: true, arabic: () => ({}), controls: { include: ['opened'] } },
} satisfies Meta<typeof SeedArticle>;

export default meta;
type Story = StoryObj<typeof meta>;

export const AsPublished: Story = { name: 'As published' };

export const Opened: Story = { args: { opened: true } };

export const InArabic: Story = { name: 'In Arabic', args: { locale: ar }, parameters: { ownLanguage: true } };

export const InArabicOpened: Story = {
  name: 'In Arabic, opened',
  tags: ['!dev', '!autodocs'],
  args: { locale: ar, opened: true },
  parameters: { ownLanguage: true },
};

export const Dark: Story = { tags: ['!dev', '!autodocs'], args: { colorScheme: 'dark' } };
