import type { Meta, StoryObj } from '@storybook/react-vite';

import { NewsArticle } from '../../src';
import { en } from '../../src/locales';
import { library } from './library';

/** One voice, with its face and its type of work above the headline. */
const meta = {
  title: 'Articles/Opinion',
  component: NewsArticle,
  tags: ['!autodocs'],
  args: {
    article: library,
    locale: en,
    order: ['TypeOfWork', 'Headline', 'Standfirst', 'Byline', 'Timestamp'],
  },
  parameters: {
    bleed: true,
    ownLanguage: true,
    controls: { disable: true },
    warns: /the structured data has no image/,
  },
} satisfies Meta<typeof NewsArticle>;

export default meta;

export const Opinion: StoryObj<typeof meta> = {};
