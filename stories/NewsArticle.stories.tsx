import type { Meta, StoryObj } from '@storybook/react-vite';

import { Headline, NewsArticle, Subheading, type ArticleContent } from '../src';
import { ar, en } from '../src/locales';
import { dohaPicture } from './newsroom';
import { seedAdvisoryHref, seedPublished, seedText, seedTimeZone } from './seedArticle';

/** The first article as one object, in English or Arabic. */
function articleIn(language: 'en' | 'ar'): ArticleContent {
  const text = seedText[language];
  const { heading, before, link, after } = text.advisory;
  return {
    headline: text.headline,
    standfirst: text.standfirst,
    authors: [
      {
        name: language === 'en' ? 'The Example newsroom' : 'غرفة أخبار المثال',
        type: 'organization',
        href: 'https://example.com/newsroom',
      },
      text.contributor,
    ],
    published: seedPublished,
    timeZone: seedTimeZone,
    image: {
      ...dohaPicture,
      caption: language === 'en' ? 'Doha, where the talks are held.' : 'الدوحة حيث تُعقد المحادثات.',
    },
    advisories: [
      {
        kind: 'health',
        heading,
        text: (
          <p>
            {before}
            <a href={seedAdvisoryHref}>{link}</a>
            {after}
          </p>
        ),
      },
    ],
    body: [
      ...[...text.lead, ...text.rest].map((paragraph) => <p key={paragraph}>{paragraph}</p>),
      <Subheading key="subheading">{text.subheading}</Subheading>,
      ...text.threat.map((paragraph) => <p key={paragraph}>{paragraph}</p>),
    ],
    continueAfter: text.lead.length,
    section: 'News',
    publisher: {
      name: 'The Example',
      url: 'https://example.com/',
      logo: { src: 'https://example.com/logo.png', width: 600, height: 60 },
    },
    url: 'https://example.com/news/us-taliban-talks',
  };
}

const talks = articleIn('en');

const meta = {
  title: 'Components/NewsArticle',
  component: NewsArticle,
  args: { article: talks, locale: en },
  parameters: { bleed: true, arabic: () => ({ article: articleIn('ar') }) },
} satisfies Meta<typeof NewsArticle>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Everything from one object: the advisory, the cut after three paragraphs, the subheading behind it. */
export const Default: Story = {
  args: { continueReading: { label: seedText.en.continueReading } },
  parameters: {
    arabic: () => ({ article: articleIn('ar'), continueReading: { label: seedText.ar.continueReading } }),
  },
};

/** Each part may be another component with the same props, or `null`; the rest stays. */
export const PartsReplaced: Story = {
  parameters: { ownLanguage: true },
  args: {
    parts: {
      Headline: (props) => <Headline {...props} size="xl" />,
      Figure: null,
    },
  },
};

export const WithDatelineAndKicker: Story = {
  parameters: { ownLanguage: true },
  args: { article: { ...talks, kicker: 'Afghanistan', dateline: 'Doha, Qatar' } },
};

/** Corrections stand dated at the foot and count as the last change; one may stand above the text. */
export const Corrected: Story = {
  parameters: { ownLanguage: true },
  args: {
    article: {
      ...talks,
      corrections: [
        {
          date: '2021-10-10T08:00:00+03:00',
          text: 'An earlier version of this article misspelled the name of Afghanistan’s acting foreign minister.',
        },
        {
          date: '2021-10-12',
          kind: 'clarification',
          text: 'This article was amended to make clear that the European Union was not part of Saturday’s talks.',
        },
      ],
    },
  },
};

/** The paid text is in the page in an element of the class `newsfold-gated`, which structured data names. */
export const PaidTextInThePage: Story = {
  parameters: { ownLanguage: true },
  args: {
    article: { ...talks, continueAfter: undefined, gated: { text: 'present', after: 3 } },
    offer: <p>Subscribe to support reporting like this.</p>,
  },
};

/** The server sends the free part alone. */
export const PaidTextWithheld: Story = {
  parameters: { ownLanguage: true },
  args: {
    article: {
      ...talks,
      body: Array.isArray(talks.body) ? talks.body.slice(0, 3) : undefined,
      continueAfter: undefined,
      gated: { text: 'withheld' },
    },
    offer: <p>Subscribe to read on.</p>,
  },
};

export const BodyAsHtmlWithoutRenderer: Story = {
  tags: ['warns'],
  parameters: { ownLanguage: true, warns: /there is no renderHtml/ },
  args: {
    article: {
      ...talks,
      body: {
        html: '<p>The text of HTML that nothing renders stands in <b>plain</b> paragraphs.</p><h2>Nothing is lost</h2><p>A developer is told.</p>',
      },
      continueAfter: undefined,
    },
  },
};

export const InArabic: Story = {
  args: {
    locale: ar,
    article: { ...articleIn('ar'), dateline: 'الدوحة' },
    continueReading: { label: seedText.ar.continueReading },
  },
  parameters: { ownLanguage: true },
};
