import type { Meta, StoryObj } from '@storybook/react-vite';

import article from '../../article.json';
import { AdvisoryNotice } from './article';

export default { component: AdvisoryNotice } satisfies Meta<typeof AdvisoryNotice>;

export const Health: StoryObj<typeof AdvisoryNotice> = {
  args: { kind: 'health', heading: article.advisory.heading, children: <p>{article.advisory.text}</p> },
};
