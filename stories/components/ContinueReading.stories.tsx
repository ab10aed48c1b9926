import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';

import { ArticleBody, ContinueReading, type OpenChangeReason } from '../../src';
import { ContinueReadingCollapse } from '../../src/components/ContinueReadingCollapse';
import { ar, en } from '../../src/locales';
import { seedText } from '../seedArticle';

const rest = (language: 'en' | 'ar') =>
  seedText[language].rest.slice(0, 3).map((text) => <p key={text}>{text}</p>);

const meta = {
  title: 'Cut and paywall/ContinueReading (cut, read more)',
  id: 'components-continuereading',
  component: ContinueReading,
  args: { locale: en, children: rest('en') },
  parameters: { arabic: () => ({ children: rest('ar') }) },
  render: (args) => (
    <ArticleBody>
      <p>{args.locale?.dir === 'rtl' ? seedText.ar.lead[0] : seedText.en.lead[0]}</p>
      <ContinueReading {...args} />
    </ArticleBody>
  ),
} satisfies Meta<typeof ContinueReading>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Closed: Story = {};

/** The last lines before the cut fade out. */
export const WithTeaser: Story = { name: 'With fading lines', args: { teaser: true } };

/** A click opens the text and hides the control. */
export const OpenedByPointer: Story = {
  name: 'Opened by pointer',
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement, userEvent }) => {
    const summary = canvasElement.querySelector('summary');
    if (!summary) throw new Error('There is no control.');
    await userEvent.click(summary);
    await expect(canvasElement.querySelector('details')).toHaveAttribute('open');
    await expect(summary).toHaveFocus();
  },
};

/** A button at the end closes the text and takes the reader back to the cut. */
export const WithCollapse: Story = {
  name: 'With a button to close it',
  args: { collapse: <ContinueReadingCollapse locale={en} /> },
  parameters: {
    arabic: () => ({ children: rest('ar'), collapse: <ContinueReadingCollapse locale={ar} /> }),
  },
  play: async ({ canvasElement, userEvent }) => {
    const summary = canvasElement.querySelector('summary');
    const button = canvasElement.querySelector('button');
    if (!summary || !button) throw new Error('There is no control.');
    await userEvent.click(summary);
    await userEvent.click(button);
    await expect(canvasElement.querySelector('details')).not.toHaveAttribute('open');
    await expect(summary).toHaveFocus();
  },
};

/** The text for subscribers is in an element with the class `newsfold-paywalled`. */
export const ForSubscribers: Story = {
  name: 'For subscribers',
  args: { paywalled: true, defaultOpen: true },
};

/** The text fades in, unless the reader prefers reduced motion. */
export const WithFade: Story = { name: 'Fading in', tags: ['!dev', '!autodocs'], args: { fade: true } };

const reports = {
  en: { open: 'open', closed: 'closed', untouched: 'Nobody has opened it yet.' },
  ar: { open: 'مفتوح', closed: 'مغلق', untouched: 'لم يفتحه أحد بعد.' },
};

/** The publisher's `onOpenChange` gets the reason. */
export const Told: Story = {
  name: 'Reporting to your code',
  render: function Told(args) {
    const words = reports[args.locale === ar ? 'ar' : 'en'];
    const [change, setChange] = useState<[open: boolean, reason: OpenChangeReason]>();
    return (
      <ArticleBody>
        <ContinueReading {...args} onOpenChange={(open, reason) => setChange([open, reason])} />
        <p>
          <output>
            {change ? `${change[0] ? words.open : words.closed}: ${change[1]}` : words.untouched}
          </output>
        </p>
      </ArticleBody>
    );
  },
  play: async ({ canvasElement, userEvent }) => {
    canvasElement.querySelector('summary')?.focus();
    await userEvent.keyboard('{Enter}');
    if (!canvasElement.querySelector('details')?.open) canvasElement.querySelector('summary')?.click();
    await waitFor(() => expect(canvasElement.querySelector('output')).toHaveTextContent(/^(open|مفتوح): /));
  },
};

export const OpenAtFirst: Story = {
  name: 'Open from the start',
  tags: ['!dev', '!autodocs'],
  args: { defaultOpen: true },
};

export const WithLabelOfItsOwn: Story = {
  name: 'In words of your own',
  tags: ['!dev', '!autodocs'],
  args: { label: seedText.en.continueReading },
  parameters: { arabic: () => ({ label: seedText.ar.continueReading, children: rest('ar') }) },
};

export const NamedByTheHeadline: Story = {
  name: 'Named after the story',
  args: { headline: seedText.en.headline },
  parameters: { arabic: () => ({ headline: seedText.ar.headline, children: rest('ar') }) },
};

export const AsLinkToTheStorysPage: Story = {
  name: 'As a link',
  args: {
    href: '/news/2021/10/9/us-taliban-talks-doha',
    headline: seedText.en.headline,
    children: undefined,
  },
  parameters: { arabic: () => ({ headline: seedText.ar.headline, children: undefined }) },
};

export const LongLabel: Story = {
  name: 'Long label',
  tags: ['!dev', '!autodocs'],
  args: { label: 'Continue reading: what both delegations said about aid, vaccines and recognition' },
  parameters: {
    arabic: () => ({
      label: 'تابع القراءة: ما قاله الوفدان عن المساعدات واللقاحات والاعتراف',
      children: rest('ar'),
    }),
  },
};

export const InArabic: Story = {
  tags: ['!dev', '!autodocs'],
  args: { locale: ar, children: rest('ar') },
  parameters: { ownLanguage: true },
  render: (args) => (
    <ArticleBody lang="ar" dir="rtl">
      <p>{seedText.ar.lead[0]}</p>
      <ContinueReading {...args} />
    </ArticleBody>
  ),
};

export const NothingBehindIt: Story = {
  name: 'Nothing behind it',
  args: { children: '  ' },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: { arabic: () => ({ children: '  ' }), warns: /ContinueReading: it has no content/ },
};

export const UnsafeLink: Story = {
  name: 'Unsafe link',
  args: { href: 'javascript:alert(1)' },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: { warns: /ContinueReading: the URL "javascript:/ },
};
