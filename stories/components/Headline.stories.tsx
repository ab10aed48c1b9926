import type { Meta, StoryObj } from '@storybook/react-vite';

import { Headline, TypeOfWork } from '../../src';
import { ar } from '../../src/locales';
import { longestWord } from '../newsroom';
import { seedText } from '../seedArticle';

const meta = {
  title: 'Components/Headline',
  component: Headline,
  args: { children: seedText.en.headline },
  parameters: { arabic: () => ({ children: seedText.ar.headline }) },
} satisfies Meta<typeof Headline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OnTheStorysOwnPage: Story = {};

export const WithKicker: Story = {
  args: { kicker: 'Afghanistan' },
  parameters: { arabic: () => ({ kicker: 'أفغانستان', children: seedText.ar.headline }) },
};

/** The label and the kicker are on one line, and no part of the heading. */
export const WithLabelAndLinkedKicker: Story = {
  args: { label: <TypeOfWork kind="analysis" />, kicker: 'Afghanistan', kickerHref: '/afghanistan' },
  parameters: {
    arabic: () => ({
      label: <TypeOfWork kind="analysis" locale={ar} />,
      kicker: 'أفغانستان',
      children: seedText.ar.headline,
    }),
  },
};

export const LinkInAList: Story = {
  args: { level: 3, size: 's', kicker: 'Afghanistan', href: '/news/2021/10/9/us-taliban-talks-doha' },
  parameters: { arabic: () => ({ kicker: 'أفغانستان', children: seedText.ar.headline }) },
};

export const SizeS: Story = { args: { size: 's' } };

export const SizeM: Story = { args: { size: 'm' } };

export const SizeXl: Story = { args: { size: 'xl' } };

export const OneShortWord: Story = {
  args: { children: 'Ceasefire' },
  parameters: { arabic: () => ({ children: 'هدنة' }) },
};

export const Long: Story = {
  args: {
    children:
      'After two days of talks in Doha, Washington and the Taliban agree on little beyond vaccines, safe passage and another meeting before the winter',
  },
  parameters: {
    arabic: () => ({
      children:
        'بعد يومين من المحادثات في الدوحة، لا تتفق واشنطن وطالبان إلا على اللقاحات والمرور الآمن واجتماع آخر قبل الشتاء',
    }),
  },
};

export const InArabic: Story = {
  args: { lang: 'ar', dir: 'rtl', kicker: 'أفغانستان', children: seedText.ar.headline },
  parameters: { ownLanguage: true },
};

export const MixedDirections: Story = {
  args: {
    children: (
      <>
        “<bdi lang="ar">فتح صفحة جديدة</bdi>”: what Kabul’s envoys said in Doha, and what they meant
      </>
    ),
  },
  parameters: { ownLanguage: true },
};

export const WithEmoji: Story = {
  args: { children: 'Doha hosts the talks 🇶🇦, Kabul waits 🕊️' },
  parameters: { arabic: null },
};

export const WordOfThreeHundredLetters: Story = {
  tags: ['test-only'],
  args: { children: longestWord, lang: 'de' },
  parameters: { ownLanguage: true },
};

export const UnsafeLink: Story = {
  args: { href: 'javascript:alert(document.cookie)' },
  tags: ['test-only'],
  parameters: { warns: /Headline: the URL "javascript:/ },
};

export const LevelOutOfRange: Story = {
  // A CMS may send any number, whatever the type says.
  args: { level: 9 as 6 },
  tags: ['test-only'],
  parameters: { warns: /Headline: level is 9/ },
};

export const OnlySpaces: Story = {
  args: { children: '   ' },
  tags: ['test-only'],
  parameters: { arabic: () => ({ children: '   ' }), warns: /Headline: it has no content/ },
};
