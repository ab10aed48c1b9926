import type { Meta, StoryObj } from '@storybook/react-vite';

import { NewsArticle } from '../../src';
import { en } from '../../src/locales';
import { salt } from './salt';

/** A wide head, a large first letter, and pictures that leave the column. */
const meta = {
  title: 'Articles/Long read',
  component: NewsArticle,
  tags: ['!autodocs'],
  args: {
    article: salt,
    locale: en,
    head: 'wide',
    readingTime: true,
    componentProps: { ArticleBody: { dropCap: true }, Headline: { size: 'xl' } },
  },
  parameters: { bleed: true, ownLanguage: true, controls: { disable: true } },
} satisfies Meta<typeof NewsArticle>;

export default meta;

export const LongRead: StoryObj<typeof meta> = { name: 'Long read' };
