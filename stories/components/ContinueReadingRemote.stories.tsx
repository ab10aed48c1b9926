import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect } from 'storybook/test';

import { ArticleBody } from '../../src';
import { ContinueReadingRemote } from '../../src/components/ContinueReadingRemote';
import { ar, en } from '../../src/locales';
import { seedText } from '../seedArticle';

const load = (language: 'en' | 'ar') => (): Promise<ReactNode> =>
  Promise.resolve(seedText[language].rest.slice(0, 2).map((text) => <p key={text}>{text}</p>));

const meta = {
  title: 'Cut and paywall/ContinueReadingRemote',
  id: 'components-continuereadingremote',
  component: ContinueReadingRemote,
  args: {
    href: '/news/2021/10/9/us-taliban-talks-doha',
    headline: seedText.en.headline,
    locale: en,
    load: load('en'),
  },
  parameters: { arabic: () => ({ headline: seedText.ar.headline, load: load('ar') }) },
} satisfies Meta<typeof ContinueReadingRemote>;

export default meta;
type Story = StoryObj<typeof meta>;

/** It is a link until a reader presses it. */
export const Waiting: Story = {};

/** The last lines of the text that is there fade out. */
export const WithTeaser: Story = {
  name: 'With fading lines',
  args: { teaser: true },
  render: (args) => (
    <ArticleBody>
      <p>{seedText[args.locale === ar ? 'ar' : 'en'].lead[0]}</p>
      <ContinueReadingRemote {...args} />
    </ArticleBody>
  ),
};

export const Fetched: Story = {
  name: 'Text loaded',
  render: (args) => (
    <ArticleBody>
      <ContinueReadingRemote {...args} />
    </ArticleBody>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('link'));
    await expect(await canvas.findByText(/The Taliban delegation|وفد طالبان/)).toBeVisible();
    await expect(document.body).not.toHaveFocus();
  },
};

export const Busy: Story = {
  name: 'Loading',
  args: { load: () => new Promise(() => undefined) },
  parameters: { arabic: () => ({ headline: seedText.ar.headline }) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('link'));
    await expect(canvas.getByRole('status')).not.toBeEmptyDOMElement();
    await expect(canvas.getByRole('link')).toHaveAttribute('aria-busy', 'true');
  },
};

export const Failed: Story = {
  name: 'Loading failed',
  args: { load: () => Promise.reject(new Error('The server is unreachable.')) },
  parameters: { arabic: () => ({ headline: seedText.ar.headline }) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('link'));
    await expect(await canvas.findByRole('alert')).toBeVisible();
    await expect(canvas.getByRole('link')).toBeVisible();
  },
};
