import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { expect } from 'storybook/test';

import { ArticleBody } from '../../src';
import { ContinueReadingRemote } from '../../src/components/ContinueReadingRemote';
import { en } from '../../src/locales';
import { seedText } from '../seedArticle';

const rest = seedText.en.rest.slice(0, 2).map((text) => <p key={text}>{text}</p>);

const meta = {
  title: 'Components/ContinueReadingRemote',
  component: ContinueReadingRemote,
  args: {
    href: '/news/2021/10/9/us-taliban-talks-doha',
    headline: seedText.en.headline,
    locale: en,
    load: (): Promise<ReactNode> => Promise.resolve(rest),
  },
} satisfies Meta<typeof ContinueReadingRemote>;

export default meta;
type Story = StoryObj<typeof meta>;

/** It is a link until a reader presses it. */
export const Waiting: Story = {};

/** The last lines of the text that is there fade out. */
export const WithTeaser: Story = {
  args: { teaser: true },
  render: (args) => (
    <ArticleBody>
      <p>{seedText.en.lead[0]}</p>
      <ContinueReadingRemote {...args} />
    </ArticleBody>
  ),
};

export const Fetched: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('link'));
    await expect(await canvas.findByText(/The Taliban delegation/)).toBeVisible();
    await expect(document.body).not.toHaveFocus();
  },
};

export const Busy: Story = {
  args: { load: () => new Promise(() => undefined) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('link'));
    await expect(canvas.getByRole('status')).not.toBeEmptyDOMElement();
    await expect(canvas.getByRole('link')).toHaveAttribute('aria-busy', 'true');
  },
};

export const Failed: Story = {
  args: { load: () => Promise.reject(new Error('The server is unreachable.')) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('link'));
    await expect(await canvas.findByRole('alert')).toBeVisible();
    await expect(canvas.getByRole('link')).toBeVisible();
  },
};
