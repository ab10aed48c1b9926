import type { Meta, StoryObj } from '@storybook/react-vite';

import { LiveTimestamp } from '../../src/components/LiveTimestamp';
import { en } from '../../src/locales';

/* The moment lies ahead, where no clock is yet, so each story counts from it whenever you look. */
const meta = {
  title: 'Around the text/LiveTimestamp',
  id: 'components-livetimestamp',
  component: LiveTimestamp,
  args: { locale: en, published: '2199-10-09T14:00:00Z', now: '2199-10-09T14:03:00Z' },
  parameters: { arabic: () => ({}) },
} satisfies Meta<typeof LiveTimestamp>;

export default meta;
type Story = StoryObj<typeof meta>;

export const PublishedMinutesAgo: Story = { name: 'Published minutes ago' };

export const UpdatedSince: Story = {
  name: 'Updated since',
  args: { published: '2199-10-09T09:00:00Z', updated: '2199-10-09T13:51:00Z' },
};
