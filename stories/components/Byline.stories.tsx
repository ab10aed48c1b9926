import type { Meta, StoryObj } from '@storybook/react-vite';

import { Byline, Timestamp } from '../../src';
import { ar, en } from '../../src/locales';
import { daniel, danielInArabic, layla, laylaInArabic, longestWord, maryam } from '../newsroom';
import { seedPublished, seedTimeZone } from '../seedArticle';

const meta = {
  title: 'Components/Byline',
  component: Byline,
  args: { locale: en, authors: [{ name: 'Layla Haddad' }] },
} satisfies Meta<typeof Byline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OneAuthor: Story = { parameters: { arabic: () => ({ authors: [{ name: 'ليلى حداد' }] }) } };

export const WithPortraitAndPage: Story = {
  args: { authors: [layla] },
  parameters: { arabic: () => ({ authors: [laylaInArabic] }) },
};

/** The author's second line, and the dates as children, all beside the portrait. */
export const WithASecondLineAndDates: Story = {
  args: {
    authors: [{ ...layla, description: 'Diplomatic editor' }],
    children: <Timestamp published={seedPublished} timeZone={seedTimeZone} />,
  },
  parameters: {
    arabic: () => ({
      authors: [{ ...laylaInArabic, description: 'محررة الشؤون الدبلوماسية' }],
      children: <Timestamp published={seedPublished} timeZone={seedTimeZone} locale={ar} />,
    }),
  },
};

export const TwoAuthors: Story = {
  args: { authors: [layla, daniel] },
  parameters: { arabic: () => ({ authors: [laylaInArabic, danielInArabic] }) },
};

export const ThreeAuthors: Story = {
  args: { authors: [{ name: 'Layla Haddad' }, { name: 'Daniel Okafor' }, { name: 'Ingrid Sørensen' }] },
  parameters: {
    arabic: () => ({
      authors: [{ name: 'ليلى حداد' }, { name: 'دانيال أوكافور' }, { name: 'إنغريد سورنسن' }],
    }),
  },
};

export const EveryRole: Story = {
  args: {
    authors: [
      layla,
      { name: 'Natasha Ghoneim', role: 'contributor' },
      { name: 'Samir Rahimi', role: 'photographer', organization: 'Kabul Pictures' },
      { name: 'Anna Keller', role: 'editor' },
      { name: 'Yusuf Demir', role: 'translator' },
      { name: 'Mei Lin', role: 'illustrator' },
      { name: 'Tomás Rivera', role: 'videographer' },
    ],
  },
  parameters: {
    arabic: () => ({
      authors: [
        laylaInArabic,
        { name: 'ناتاشا غنيم', role: 'contributor' },
        { name: 'سمير رحيمي', role: 'photographer', organization: 'صور كابل' },
        { name: 'آنا كيلر', role: 'editor' },
        { name: 'يوسف دمير', role: 'translator' },
        { name: 'مي لين', role: 'illustrator' },
        { name: 'توماس ريفيرا', role: 'videographer' },
      ],
    }),
  },
};

export const FromAnotherOrganization: Story = {
  args: { authors: [{ name: 'Natasha Ghoneim', organization: 'Al Jazeera' }] },
  parameters: { arabic: () => ({ authors: [{ name: 'ناتاشا غنيم', organization: 'الجزيرة' }] }) },
};

export const NamesInTwoScripts: Story = {
  args: { authors: [layla, maryam, { name: 'Daniel Okafor' }] },
  parameters: { arabic: () => ({ authors: [laylaInArabic, maryam, { name: 'Daniel Okafor' }] }) },
};

export const InArabic: Story = {
  args: { lang: 'ar', dir: 'rtl', locale: ar, authors: [laylaInArabic, danielInArabic] },
  parameters: { ownLanguage: true },
};

export const NameOfThreeHundredLetters: Story = {
  tags: ['test-only'],
  args: { authors: [{ name: longestWord }] },
};

export const NameWithEmoji: Story = { args: { authors: [{ name: 'The Visual Desk 📊' }] } };

export const UnsafeAuthorPage: Story = {
  args: { authors: [{ name: 'Layla Haddad', href: 'javascript:alert(1)' }] },
  tags: ['test-only'],
  parameters: { warns: /Byline: the URL "javascript:/ },
};

export const OneNameOnlySpaces: Story = {
  args: { authors: [{ name: 'Layla Haddad' }, { name: '   ' }] },
  tags: ['test-only'],
  parameters: { warns: /Byline: 1 of 2 authors have no name/ },
};

export const NoAuthors: Story = {
  args: { authors: [] },
  tags: ['test-only'],
  parameters: { warns: /Byline: there are no authors/ },
};
