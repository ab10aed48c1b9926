import type { Meta, StoryObj } from '@storybook/react-vite';

import { Timestamp } from '../../src';
import { ar, en } from '../../src/locales';
import { seedPublished, seedTimeZone } from '../seedArticle';

const meta = {
  title: 'Above the text/Timestamp (date and time)',
  id: 'components-timestamp',
  component: Timestamp,
  args: { locale: en, published: seedPublished, timeZone: seedTimeZone },
  parameters: { arabic: () => ({}) },
} satisfies Meta<typeof Timestamp>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Published: Story = {};

export const PublishedAndUpdated: Story = {
  name: 'Published and updated',
  args: { updated: '2021-10-10T08:05:00+03:00' },
};

/** Children go on with the line. */
export const WithReadingTime: Story = {
  name: 'With reading time',
  args: { format: 'date', labels: false, children: '4 minute read' },
  parameters: { arabic: () => ({ children: '4 دقائق قراءة' }) },
};

export const DateAlone: Story = { name: 'Date alone', args: { format: 'date' } };

export const OnlyADayIsKnown: Story = {
  name: 'Only a day is known',
  tags: ['!dev', '!autodocs'],
  args: { published: '2021-10-09' },
};

export const InAnotherTimeZone: Story = {
  name: 'In another time zone',
  args: { timeZone: 'America/New_York' },
};

export const Relative: Story = { args: { format: 'relative', now: '2021-10-09T20:31:00+03:00' } };

export const RelativeAfterAWeek: Story = {
  name: 'Relative after a week',
  tags: ['!dev', '!autodocs'],
  args: { format: 'relative', now: '2021-11-09T20:31:00+03:00' },
};

export const WithWeekday: Story = {
  name: 'With the weekday',
  args: { format: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } },
};

export const BritishDates: Story = {
  name: 'British dates',
  tags: ['!dev', '!autodocs'],
  args: { locale: { ...en, tag: 'en-GB' } },
  parameters: { ownLanguage: true },
};

export const InArabic: Story = {
  tags: ['!dev', '!autodocs'],
  args: { lang: 'ar', dir: 'rtl', locale: ar, updated: '2021-10-10T08:05:00+03:00' },
  parameters: { ownLanguage: true },
};

export const UnknownTimeZone: Story = {
  name: 'Unknown time zone',
  args: { timeZone: 'Asia/Atlantis' },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: { warns: /Timestamp: "Asia\/Atlantis" is not a time zone/ },
};

export const NoOffset: Story = {
  name: 'No offset',
  args: { published: '2021-10-09T17:20:00' },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: { warns: /Timestamp: "2021-10-09T17:20:00" has no offset/ },
};

export const RelativeWithoutNow: Story = {
  name: 'Relative without now',
  args: { format: 'relative' },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: { warns: /Timestamp: format is "relative" but there is no now/ },
};

export const UpdatedIsNoDate: Story = {
  name: 'Updated is no date',
  args: { updated: 'yesterday, around noon' },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: { warns: /Timestamp: "yesterday, around noon" is not a date/ },
};
