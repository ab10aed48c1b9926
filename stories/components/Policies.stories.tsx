import type { Meta, StoryObj } from '@storybook/react-vite';

import { Policies } from '../../src';
import { en } from '../../src/locales';

const meta = {
  title: 'Around the text/Policies',
  id: 'components-policies',
  component: Policies,
  args: {
    locale: en,
    policies: {
      publishingPrinciples: '/about/principles',
      correctionsPolicy: '/about/corrections',
      ethicsPolicy: '/about/ethics',
      ownershipFundingInfo: '/about/owners',
      aiPolicy: '/about/ai',
    },
  },
} satisfies Meta<typeof Policies>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const TwoPolicies: Story = {
  name: 'Two policies',
  args: { policies: { correctionsPolicy: '/about/corrections', aiPolicy: '/about/ai' } },
};

export const InWordsOfYourOwn: Story = {
  name: 'In words of your own',
  args: { heading: 'Why you can trust us' },
  parameters: { arabic: () => ({ heading: 'لماذا يمكنك الوثوق بنا' }) },
};
