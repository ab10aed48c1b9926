import type { Meta, StoryObj } from '@storybook/react-vite';

import { Byline, Timestamp } from '../../src';
import { ar, en } from '../../src/locales';
import { daniel, danielInArabic, layla, laylaInArabic, longestWord, maryam } from '../newsroom';
import { seedPublished, seedTimeZone } from '../seedArticle';

const meta = {
  title: 'Above the text/Byline (credit, authors)',
  id: 'components-byline',
  component: Byline,
  args: { locale: en, authors: [{ name: 'Layla Haddad' }] },
} satisfies Meta<typeof Byline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OneAuthor: Story = {
  name: 'One author',
  parameters: { arabic: () => ({ authors: [{ name: 'ليلى حداد' }] }) },
};

export const WithPortraitAndPage: Story = {
  name: 'With a portrait',
  args: { authors: [layla] },
  parameters: { arabic: () => ({ authors: [laylaInArabic] }) },
};

/** The author's second line, and the dates as children, all beside the portrait. */
export const WithASecondLineAndDates: Story = {
  name: 'With a job title and dates',
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
  name: 'Two authors',
  args: { authors: [layla, daniel] },
  parameters: { arabic: () => ({ authors: [laylaInArabic, danielInArabic] }) },
};

export const ThreeAuthors: Story = {
  name: 'Three authors',
  tags: ['!dev', '!autodocs'],
  args: { authors: [{ name: 'Layla Haddad' }, { name: 'Daniel Okafor' }, { name: 'Ingrid Sørensen' }] },
  parameters: {
    arabic: () => ({
      authors: [{ name: 'ليلى حداد' }, { name: 'دانيال أوكافور' }, { name: 'إنغريد سورنسن' }],
    }),
  },
};

export const EveryRole: Story = {
  name: 'Every role',
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
  name: 'From another organization',
  args: { authors: [{ name: 'Natasha Ghoneim', organization: 'Al Jazeera' }] },
  parameters: { arabic: () => ({ authors: [{ name: 'ناتاشا غنيم', organization: 'الجزيرة' }] }) },
};

export const NamesInTwoScripts: Story = {
  name: 'Names in two scripts',
  args: { authors: [layla, maryam, { name: 'Daniel Okafor' }] },
  parameters: { arabic: () => ({ authors: [laylaInArabic, maryam, { name: 'Daniel Okafor' }] }) },
};

export const InArabic: Story = {
  tags: ['!dev', '!autodocs'],
  args: { lang: 'ar', dir: 'rtl', locale: ar, authors: [laylaInArabic, danielInArabic] },
  parameters: { ownLanguage: true },
};

export const NameOfThreeHundredLetters: Story = {
  name: 'Name of three hundred letters',
  tags: ['test-only', '!dev', '!autodocs'],
  args: { authors: [{ name: longestWord }] },
};

export const NameWithEmoji: Story = {
  name: 'Name with emoji',
  tags: ['!dev', '!autodocs'],
  args: { authors: [{ name: 'The Visual Desk 📊' }] },
};

export const UnsafeAuthorPage: Story = {
  name: 'Unsafe author page',
  args: { authors: [{ name: 'Layla Haddad', href: 'javascript:alert(1)' }] },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: { warns: /Byline: the URL "javascript:/ },
};

export const OneNameOnlySpaces: Story = {
  name: 'One name only spaces',
  args: { authors: [{ name: 'Layla Haddad' }, { name: '   ' }] },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: { warns: /Byline: 1 of 2 authors have no name/ },
};

export const NoAuthors: Story = {
  name: 'No authors',
  args: { authors: [] },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: { warns: /Byline: there are no authors/ },
};
