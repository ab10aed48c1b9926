import type { Meta, StoryObj } from '@storybook/react-vite';

import { Headline, TypeOfWork } from '../../src';
import { ar } from '../../src/locales';
import { longestWord } from '../newsroom';
import { seedText } from '../seedArticle';

const meta = {
  title: 'Above the text/Headline (hed, kicker, eyebrow)',
  id: 'components-headline',
  component: Headline,
  args: { children: seedText.en.headline },
  parameters: { arabic: () => ({ children: seedText.ar.headline }) },
} satisfies Meta<typeof Headline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OnTheStorysOwnPage: Story = { name: 'On an article page' };

export const WithKicker: Story = {
  name: 'With a kicker',
  args: { kicker: 'Afghanistan' },
  parameters: { arabic: () => ({ kicker: 'أفغانستان', children: seedText.ar.headline }) },
};

/** The label and the kicker are on one line, and no part of the heading. */
export const WithLabelAndLinkedKicker: Story = {
  name: 'With label and linked kicker',
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
  name: 'Link in a list',
  args: { level: 3, size: 's', kicker: 'Afghanistan', href: '/news/2021/10/9/us-taliban-talks-doha' },
  parameters: { arabic: () => ({ kicker: 'أفغانستان', children: seedText.ar.headline }) },
};

export const SizeS: Story = { name: 'Small', args: { size: 's' } };

export const SizeM: Story = { name: 'Medium', args: { size: 'm' } };

export const SizeXl: Story = { name: 'Extra large', args: { size: 'xl' } };

export const OneShortWord: Story = {
  name: 'One short word',
  tags: ['!dev', '!autodocs'],
  args: { children: 'Ceasefire' },
  parameters: { arabic: () => ({ children: 'هدنة' }) },
};

export const Long: Story = {
  tags: ['!dev', '!autodocs'],
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
  tags: ['!dev', '!autodocs'],
  args: { lang: 'ar', dir: 'rtl', kicker: 'أفغانستان', children: seedText.ar.headline },
  parameters: { ownLanguage: true },
};

export const MixedDirections: Story = {
  name: 'Mixed directions',
  tags: ['!dev', '!autodocs'],
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
  name: 'With emoji',
  tags: ['!dev', '!autodocs'],
  args: { children: 'Doha hosts the talks 🇶🇦, Kabul waits 🕊️' },
  parameters: { arabic: null },
};

export const WordOfThreeHundredLetters: Story = {
  name: 'Word of three hundred letters',
  tags: ['test-only', '!dev', '!autodocs'],
  args: { children: longestWord, lang: 'de' },
  parameters: { ownLanguage: true },
};

export const UnsafeLink: Story = {
  name: 'Unsafe link',
  args: { href: 'javascript:alert(document.cookie)' },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: { warns: /Headline: the URL "javascript:/ },
};

export const LevelOutOfRange: Story = {
  name: 'Level out of range',
  // A CMS may send any number, whatever the type says.
  args: { level: 9 as 6 },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: { warns: /Headline: level is 9/ },
};

export const OnlySpaces: Story = {
  name: 'Only spaces',
  args: { children: '   ' },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: { arabic: () => ({ children: '   ' }), warns: /Headline: it has no content/ },
};
