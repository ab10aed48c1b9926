import type { Meta, StoryObj } from '@storybook/react-vite';

import {
  Headline,
  NewsArticle,
  Subheading,
  SubscriptionOffer,
  type ArticleContent,
  type DigitalSourceType,
} from '../../src';
import { ar, en } from '../../src/locales';
import { daniel, danielInArabic, dohaPicture, layla, laylaInArabic } from '../newsroom';
import { seedAdvisoryHref, seedPublished, seedText, seedTimeZone } from '../seedArticle';

/** Returns the seed article as a single object, in English or Arabic. */
function createArticle(language: 'en' | 'ar'): ArticleContent {
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

// Created here and not while a story renders, because Storybook would follow an element created in a render through React.
const talks = createArticle('en');
const talksInArabic = createArticle('ar');

const meta = {
  title: 'Whole articles/NewsArticle',
  id: 'components-newsarticle',
  component: NewsArticle,
  args: { article: talks, locale: en },
  parameters: { bleed: true, arabic: () => ({ article: talksInArabic }) },
} satisfies Meta<typeof NewsArticle>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Everything from a single object: the advisory, three paragraphs, and the rest behind "Continue reading". */
export const Default: Story = {
  args: { continueReading: { label: seedText.en.continueReading } },
  parameters: {
    arabic: () => ({ article: talksInArabic, continueReading: { label: seedText.ar.continueReading } }),
  },
};

/** Replace any component with your own, which gets the same props, or with `null`, which renders nothing. */
export const PartsReplaced: Story = {
  name: 'Your own parts',
  parameters: { ownLanguage: true },
  args: {
    components: {
      Headline: (props) => <Headline {...props} size="xl" />,
      Figure: null,
    },
  },
};

export const WithInserts: Story = {
  name: 'With promos',
  tags: ['!dev', '!autodocs'],
  args: {
    inserts: (_, index, blocks) =>
      (index + 1) % 3 === 0 && index < blocks.length - 1
        ? {
            content: (
              <p>
                <a href="/newsletter">The Example’s newsletter</a>, every morning at seven
              </p>
            ),
            label: 'Promotion',
          }
        : null,
  },
  parameters: { arabic: null },
};

export const WithDatelineAndKicker: Story = {
  name: 'With dateline and kicker',
  tags: ['!dev', '!autodocs'],
  parameters: { ownLanguage: true },
  args: { article: { ...talks, kicker: 'Afghanistan', dateline: 'Doha, Qatar' } },
};

const corrections: ArticleContent['corrections'] = [
  {
    date: '2021-10-10T08:00:00+03:00',
    incorrect: 'Amir Khan Muttaqi, Afghanistan’s interior minister',
    replacement: 'Amir Khan Muttaqi is Afghanistan’s acting foreign minister.',
    href: 'https://example.com/corrections/2021/10/10',
  },
  {
    date: '2021-10-12',
    kind: 'clarification',
    replacement: 'The European Union was not part of Saturday’s talks. The article now says so.',
  },
];

const correctionsInArabic: ArticleContent['corrections'] = [
  {
    date: '2021-10-10T08:00:00+03:00',
    incorrect: 'أمير خان متقي، وزير الداخلية الأفغاني',
    replacement: 'أمير خان متقي هو وزير الخارجية الأفغاني بالوكالة.',
    href: 'https://example.com/corrections/2021/10/10',
  },
  {
    date: '2021-10-12',
    kind: 'clarification',
    replacement: 'لم يكن الاتحاد الأوروبي طرفاً في محادثات يوم السبت. والمقال يذكر ذلك الآن.',
  },
];

/** Corrections are listed below the text with their dates, clarifications apart, and count as the last change. */
export const Corrected: Story = {
  args: { article: { ...talks, corrections } },
  parameters: { arabic: () => ({ article: { ...talksInArabic, corrections: correctionsInArabic } }) },
};

/** Corrections that readers should know before they read are notices above the text. */
export const CorrectedAboveTheText: Story = {
  name: 'Corrected, above the text',
  tags: ['!dev', '!autodocs'],
  args: { article: { ...talks, corrections: corrections.map((item) => ({ ...item, place: 'text' })) } },
  parameters: {
    arabic: () => ({
      article: {
        ...talksInArabic,
        corrections: correctionsInArabic.map((item) => ({ ...item, place: 'text' })),
      },
    }),
  },
};

/** Search engines get the `digitalSourceType` of any article. If AI was used, the page discloses it to readers. */
export const MadeInPartByAProgram: Story = {
  name: 'Made in part by AI',
  tags: ['!dev', '!autodocs'],
  args: {
    article: {
      ...talks,
      digitalSourceType: 'compositeWithTrainedAlgorithmicMedia',
      humanReviewed: true,
      editorialResponsibility: 'The Example',
    },
  },
  parameters: {
    arabic: () => ({
      article: {
        ...talksInArabic,
        digitalSourceType: 'compositeWithTrainedAlgorithmicMedia',
        humanReviewed: true,
        editorialResponsibility: 'صحيفة المثال',
      },
    }),
  },
};

/** Above the headline is only what readers must know first. The rest is a line between the dates and the text, or after the text. */
export const NoticesAtTheirPlaces: Story = {
  name: 'Notices in their places',
  args: {
    now: '2024-10-10',
    article: {
      ...talks,
      digitalSourceType: 'compositeWithTrainedAlgorithmicMedia',
      advisories: [
        ...(talks.advisories ?? []),
        { kind: 'update', text: 'The talks ended on Sunday evening.' },
        { kind: 'age' },
        { heading: 'How we report from Doha', text: 'Our reporters speak to both sides.', place: 'foot' },
      ],
    },
  },
  parameters: {
    arabic: () => ({
      article: {
        ...talksInArabic,
        digitalSourceType: 'compositeWithTrainedAlgorithmicMedia',
        advisories: [
          ...(talksInArabic.advisories ?? []),
          { kind: 'update', text: 'انتهت المحادثات مساء الأحد.' },
          { kind: 'age' },
          { heading: 'كيف نغطي الأحداث من الدوحة', text: 'يتحدث مراسلونا إلى الطرفين.', place: 'foot' },
        ],
      },
    }),
  },
};

/** `{ kind: 'age' }` counts from the article's own date to `now`, which the site passes. The clock is never read. */
export const AnOldArticle: Story = {
  name: 'Old article',
  tags: ['!dev', '!autodocs'],
  args: { now: '2024-10-10', article: { ...talks, advisories: [{ kind: 'age' }] } },
  parameters: {
    arabic: () => ({ now: '2024-10-10', article: { ...talksInArabic, advisories: [{ kind: 'age' }] } }),
  },
};

/** Anything but news has its type of work above the headline and in structured data, and an opinion looks like one. */
export const AnOpinion: Story = {
  name: 'Opinion',
  args: {
    order: ['TypeOfWork', 'Headline', 'Standfirst', 'Byline', 'Timestamp'],
    article: {
      ...talks,
      kind: 'opinion',
      kicker: { text: 'Afghanistan', href: 'https://example.com/afghanistan' },
      authors: [{ ...layla, description: 'Diplomatic editor' }],
    },
  },
  parameters: {
    arabic: () => ({
      article: {
        ...talksInArabic,
        kind: 'opinion',
        kicker: { text: 'أفغانستان', href: 'https://example.com/afghanistan' },
        authors: [{ ...laylaInArabic, description: 'محررة الشؤون الدبلوماسية' }],
      },
    }),
  },
};

/** `order` moves the parts above the text; `readingTime` counts it. */
export const BylineAboveThePicture: Story = {
  name: 'Byline above the picture',
  tags: ['!dev', '!autodocs'],
  args: {
    order: ['TypeOfWork', 'Headline', 'Standfirst', 'Byline', 'Timestamp'],
    readingTime: true,
    article: {
      ...talks,
      kicker: 'Afghanistan',
      authors: [layla, daniel],
      updated: '2021-10-10T08:05:00+03:00',
    },
  },
  parameters: {
    arabic: () => ({
      article: {
        ...talksInArabic,
        kicker: 'أفغانستان',
        authors: [laylaInArabic, danielInArabic],
        updated: '2021-10-10T08:05:00+03:00',
      },
    }),
  },
};

/** For a long read: the words above the text are as wide as the main picture. */
export const WideHead: Story = {
  name: 'Wide head',
  args: {
    head: 'wide',
    componentProps: { Headline: { size: 'xl' } },
    article: { ...talks, kicker: 'Afghanistan' },
  },
  parameters: { arabic: () => ({ article: { ...talksInArabic, kicker: 'أفغانستان' } }) },
};

/** The column at the start of the article, dates without a time of day, and no "By" or "Published". */
export const ColumnAtTheStart: Story = {
  name: 'Column at the start',
  tags: ['!dev', '!autodocs'],
  args: {
    column: 'start',
    componentProps: { Byline: { labels: false }, Timestamp: { format: 'date', labels: false } },
  },
};

export const FromAnAdvertiser: Story = {
  name: 'From an advertiser',
  tags: ['!dev', '!autodocs'],
  args: {
    article: {
      ...talks,
      kind: 'advertiser',
      advisories: [{ kind: 'sponsored', text: 'Doha Ports paid for this article and approved its text.' }],
    },
  },
  parameters: {
    arabic: () => ({
      article: {
        ...talksInArabic,
        kind: 'advertiser',
        advisories: [{ kind: 'sponsored', text: 'دفعت موانئ الدوحة ثمن هذا المقال ووافقت على نصه.' }],
      },
    }),
  },
};

/** An unknown code is disclosed as generated, because saying too much misleads less than saying too little. */
export const UnknownSourceType: Story = {
  name: 'Unknown source type',
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: { ownLanguage: true, warns: /NewsArticle: "chatbot" is not a digital source type/ },
  args: { article: { ...talks, digitalSourceType: 'chatbot' as DigitalSourceType } },
};

/** The paid text is in the page, in an element with the class `newsfold-paywalled`, which structured data names. */
export const PaidTextInThePage: Story = {
  name: 'Paid text in the page',
  tags: ['!dev', '!autodocs'],
  parameters: { ownLanguage: true },
  args: {
    article: { ...talks, continueAfter: undefined, paywall: { content: 'in-page', after: 3 } },
    subscriptionOffer: (
      <SubscriptionOffer heading="Support reporting like this" subscribe={{ href: '/subscribe' }} />
    ),
  },
};

/** The server sends only the free part. */
export const PaidTextWithheld: Story = {
  name: 'Paid text withheld',
  parameters: { ownLanguage: true },
  args: {
    article: {
      ...talks,
      body: Array.isArray(talks.body) ? talks.body.slice(0, 3) : undefined,
      continueAfter: undefined,
      paywall: {
        content: 'server-only',
        offer: {
          text: 'Every story, on every device, from €1 a week. Cancel at any time.',
          subscribe: { href: '/subscribe' },
          signIn: { href: '/sign-in' },
        },
      },
    },
  },
};

export const BodyAsHtmlWithoutRenderer: Story = {
  name: 'Body as HTML without a renderer',
  tags: ['test-only', '!dev', '!autodocs'],
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
  name: 'In Arabic',
  tags: ['!dev', '!autodocs'],
  args: {
    locale: ar,
    article: { ...talksInArabic, dateline: 'الدوحة' },
    continueReading: { label: seedText.ar.continueReading },
  },
  parameters: { ownLanguage: true },
};
