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
  title: 'Components/ContinueReading',
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
export const WithTeaser: Story = { args: { teaser: true } };

/** A click opens the text and hides the control. */
export const OpenedByPointer: Story = {
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
export const ForSubscribers: Story = { args: { paywalled: true, defaultOpen: true } };

/** The text fades in, unless the reader prefers reduced motion. */
export const WithFade: Story = { args: { fade: true } };

/** The publisher's `onOpenChange` gets the reason. */
export const Told: Story = {
  render: function Told(args) {
    const [change, setChange] = useState<[open: boolean, reason: OpenChangeReason]>();
    return (
      <ArticleBody>
        <ContinueReading {...args} onOpenChange={(open, reason) => setChange([open, reason])} />
        <p>
          <output>
            {change ? `${change[0] ? 'open' : 'closed'}: ${change[1]}` : 'Nobody has opened it yet.'}
          </output>
        </p>
      </ArticleBody>
    );
  },
  play: async ({ canvasElement, userEvent }) => {
    canvasElement.querySelector('summary')?.focus();
    await userEvent.keyboard('{Enter}');
    if (!canvasElement.querySelector('details')?.open) canvasElement.querySelector('summary')?.click();
    await waitFor(() => expect(canvasElement.querySelector('output')).toHaveTextContent(/^open: /));
  },
};

export const OpenAtFirst: Story = { args: { defaultOpen: true } };

export const WithLabelOfItsOwn: Story = {
  args: { label: seedText.en.continueReading },
  parameters: { arabic: () => ({ label: seedText.ar.continueReading, children: rest('ar') }) },
};

export const NamedByTheHeadline: Story = {
  args: { headline: seedText.en.headline },
  parameters: { arabic: () => ({ headline: seedText.ar.headline, children: rest('ar') }) },
};

export const AsLinkToTheStorysPage: Story = {
  args: {
    href: '/news/2021/10/9/us-taliban-talks-doha',
    headline: seedText.en.headline,
    children: undefined,
  },
  parameters: { arabic: () => ({ headline: seedText.ar.headline, children: undefined }) },
};

export const LongLabel: Story = {
  args: { label: 'Continue reading: what both delegations said about aid, vaccines and recognition' },
};

export const InArabic: Story = {
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
  args: { children: '  ' },
  tags: ['test-only'],
  parameters: { arabic: () => ({ children: '  ' }), warns: /ContinueReading: it has no content/ },
};

export const UnsafeLink: Story = {
  args: { href: 'javascript:alert(1)' },
  tags: ['test-only'],
  parameters: { warns: /ContinueReading: the URL "javascript:/ },
};
