import type { Meta, StoryObj } from '@storybook/react-vite';

import { articleParts, NewsArticle } from '../../src';
import { en } from '../../src/locales';
import { flood } from './flood';

/** A story that is still moving, with what is known in a box. */
const meta = {
  title: 'Articles/Breaking news',
  component: NewsArticle,
  tags: ['!autodocs'],
  args: { article: flood, locale: en, components: { ...articleParts }, readingTime: true },
  parameters: { bleed: true, ownLanguage: true, controls: { disable: true } },
} satisfies Meta<typeof NewsArticle>;

export default meta;

export const BreakingNews: StoryObj<typeof meta> = { name: 'Breaking news' };
