import type { Meta, StoryObj } from '@storybook/react-vite';

import { articleParts, NewsArticle } from '../../src';
import { en } from '../../src/locales';
import { nightTrains } from './nightTrains';

/** A chart with a text alternative, a table that scrolls by itself, how it was counted, and every part at the foot. */
const meta = {
  title: 'Articles/Data story',
  component: NewsArticle,
  tags: ['!autodocs'],
  args: {
    article: nightTrains,
    locale: en,
    components: { ...articleParts },
    componentProps: { ShareLinks: { services: ['email', 'whatsapp', 'bluesky', 'mastodon'] } },
  },
  parameters: { bleed: true, ownLanguage: true, controls: { disable: true } },
} satisfies Meta<typeof NewsArticle>;

export default meta;

export const DataStory: StoryObj<typeof meta> = { name: 'Data story' };
