import type { Meta, StoryObj } from '@storybook/react-vite';

import { AdvisoryNotice } from '../src';
import { ar, en } from '../src/locales';
import { longestWord } from './newsroom';
import { seedAdvisoryHref, seedText } from './seedArticle';

const advisory = (language: 'en' | 'ar') => {
  const { heading, before, link, after } = seedText[language].advisory;
  return {
    heading,
    children: (
      <>
        {before}
        <a href={seedAdvisoryHref}>{link}</a>
        {after}
      </>
    ),
  };
};

const meta = {
  title: 'Components/AdvisoryNotice',
  component: AdvisoryNotice,
  args: { locale: en },
} satisfies Meta<typeof AdvisoryNotice>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Health: Story = {
  args: { kind: 'health', ...advisory('en') },
  parameters: { arabic: () => advisory('ar') },
};

export const Info: Story = {
  args: {
    kind: 'info',
    children: 'This article was first published by our partner, the Doha Bureau, and is shown here in full.',
  },
  parameters: {
    arabic: () => ({ children: 'نُشر هذا المقال أولاً لدى شريكنا، مكتب الدوحة، ويظهر هنا كاملاً.' }),
  },
};

export const Sensitive: Story = {
  args: {
    kind: 'sensitive',
    children: 'The report describes an attack on a mosque. Photographs are below the third paragraph.',
  },
  parameters: { arabic: () => ({ children: 'يصف التقرير هجوماً على مسجد. الصور بعد الفقرة الثالثة.' }) },
};

export const Correction: Story = {
  args: {
    kind: 'correction',
    children:
      'An earlier version of this article gave the year of the agreement as 2019. It was signed in February 2020.',
  },
  parameters: {
    arabic: () => ({
      children: 'ذكرت نسخة سابقة من هذا المقال أن الاتفاق يعود إلى عام 2019. وقد وُقّع في فبراير/شباط 2020.',
    }),
  },
};

export const Update: Story = {
  args: { kind: 'update', children: 'The talks ended on Sunday evening. Read the joint statement below.' },
  parameters: { arabic: () => ({ children: 'انتهت المحادثات مساء الأحد. اقرأوا البيان المشترك أدناه.' }) },
};

export const SeveralParagraphs: Story = {
  args: {
    kind: 'sensitive',
    heading: 'If you need help',
    children: (
      <>
        <p>This article speaks of suicide. You are not alone, and talking helps.</p>
        <ul>
          <li>
            In the United States, call or text <a href="tel:988">988</a>.
          </li>
          <li>
            Elsewhere, find a line at <a href="https://findahelpline.com/">findahelpline.com</a>.
          </li>
        </ul>
      </>
    ),
  },
};

export const HeadingAlone: Story = {
  args: { kind: 'update', heading: 'The talks in Doha have ended' },
  parameters: { arabic: () => ({ heading: 'انتهت محادثات الدوحة' }) },
};

export const InArabic: Story = {
  args: { kind: 'health', lang: 'ar', dir: 'rtl', locale: ar, ...advisory('ar') },
  parameters: { ownLanguage: true },
};

export const WordOfThreeHundredLetters: Story = {
  args: { kind: 'info', heading: 'Ein Wort', children: longestWord, lang: 'de' },
  parameters: { ownLanguage: true },
};

export const NothingToSay: Story = {
  args: { kind: 'info', heading: ' ', children: ' ' },
  tags: ['warns'],
  parameters: { warns: /AdvisoryNotice: there is nothing in it/ },
};
