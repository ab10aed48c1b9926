import type { Meta, StoryObj } from '@storybook/react-vite';

import { ArticleBody, ContinueReading } from '../src';
import { ar, en } from '../src/locales';
import { seedText } from './seedArticle';

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
  tags: ['warns'],
  parameters: { arabic: () => ({ children: '  ' }), warns: /ContinueReading: there is nothing in it/ },
};

export const UnsafeLink: Story = {
  args: { href: 'javascript:alert(1)' },
  tags: ['warns'],
  parameters: { warns: /ContinueReading: the address "javascript:/ },
};
