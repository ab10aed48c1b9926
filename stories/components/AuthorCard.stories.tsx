import type { Meta, StoryObj } from '@storybook/react-vite';

import { AuthorCard, type Author } from '../../src';
import { en } from '../../src/locales';
import { daniel, danielInArabic, layla, laylaInArabic } from '../newsroom';

const people = {
  en: [
    {
      ...layla,
      description: 'Diplomatic editor',
      bio: 'Layla Haddad has covered negotiations in the Gulf since 2009, and reported from Kabul for four years.',
      expertise: ['Afghanistan', 'Diplomacy', 'The Gulf'],
      links: [
        { text: 'Website', href: 'https://layla.example/' },
        { text: 'Mastodon', href: 'https://social.example/@layla' },
        { text: 'layla@ledger.example', href: 'mailto:layla@ledger.example' },
      ],
    },
    {
      ...daniel,
      organization: 'Reuters',
      bio: (
        <>
          Daniel Okafor writes about humanitarian aid. His book <cite>The Last Truck</cite> came out in 2020.
        </>
      ),
      links: [{ text: 'Bluesky', href: 'https://bsky.app/profile/daniel.example' }],
    },
  ],
  ar: [
    {
      ...laylaInArabic,
      description: 'محررة الشؤون الدبلوماسية',
      bio: 'تغطي ليلى حداد المفاوضات في الخليج منذ عام 2009، وعملت مراسلة من كابل أربعة أعوام.',
      expertise: ['أفغانستان', 'الدبلوماسية', 'الخليج'],
      links: [
        { text: 'الموقع الشخصي', href: 'https://layla.example/' },
        { text: 'Mastodon', href: 'https://social.example/@layla' },
        { text: 'layla@ledger.example', href: 'mailto:layla@ledger.example' },
      ],
    },
    {
      ...danielInArabic,
      organization: 'رويترز',
      bio: 'يكتب دانيال أوكافور عن المساعدات الإنسانية.',
      links: [{ text: 'Bluesky', href: 'https://bsky.app/profile/daniel.example' }],
    },
  ],
} satisfies Record<string, Author[]>;

const meta = {
  title: 'Around the text/AuthorCard (about the author)',
  id: 'components-authorcard',
  component: AuthorCard,
  args: { locale: en, authors: people.en.slice(0, 1) },
  parameters: { arabic: () => ({ authors: people.ar.slice(0, 1) }) },
} satisfies Meta<typeof AuthorCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const SeveralAuthors: Story = {
  name: 'Several authors',
  args: { authors: people.en },
  parameters: { arabic: () => ({ authors: people.ar }) },
};

/** Without a portrait and a page, the words are enough. */
export const WordsAlone: Story = {
  name: 'Words alone',
  args: { authors: [{ name: 'Layla Haddad', bio: people.en[0]?.bio }] },
  parameters: { arabic: () => ({ authors: [{ name: 'ليلى حداد', bio: people.ar[0]?.bio }] }) },
};
