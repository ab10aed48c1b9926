import type { Meta, StoryObj } from '@storybook/react-vite';

import { DismissibleAdvisory } from '../../src/components/DismissibleAdvisory';
import { en } from '../../src/locales';

const meta = {
  title: 'Notices/DismissibleAdvisory',
  id: 'components-dismissibleadvisory',
  component: DismissibleAdvisory,
  args: {
    locale: en,
    kind: 'info',
    heading: 'Polls close at 8 pm',
    children: 'Where to vote, and what to bring, is in our guide to the election.',
  },
  parameters: {
    arabic: () => ({
      heading: 'تغلق مراكز الاقتراع عند الثامنة مساءً',
      children: 'في دليلنا إلى الانتخابات أماكن التصويت وما يلزم إحضاره.',
    }),
  },
} satisfies Meta<typeof DismissibleAdvisory>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WithAButton: Story = { name: 'With a button' };

export const HeadingAlone: Story = {
  name: 'Heading alone',
  args: { children: undefined },
  parameters: { arabic: () => ({ heading: 'تغلق مراكز الاقتراع عند الثامنة مساءً', children: undefined }) },
};

export const NeverASensitiveOne: Story = {
  name: 'Never a sensitive one',
  args: { kind: 'sensitive', heading: undefined, children: 'The report describes an attack on a mosque.' },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: {
    arabic: () => ({ heading: undefined, children: 'يصف التقرير هجوماً على مسجد.' }),
    warns: /DismissibleAdvisory: a notice of kind "sensitive" must reach every reader/,
  },
};
