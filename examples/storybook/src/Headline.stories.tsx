import type { Meta, StoryObj } from '@storybook/react-vite';

import article from '../../article.json';
import { Headline } from './article';

export default { component: Headline } satisfies Meta<typeof Headline>;

export const OfAStory: StoryObj<typeof Headline> = {
  args: { children: article.headline, kicker: 'Afghanistan', size: 'l' },
};
