import type { Meta, StoryObj } from '@storybook/react-vite';

import { Headline, NewsArticle, Subheading, type ArticleContent } from '../src';
import { ar, en } from '../src/locales';

const talks: ArticleContent = {
  headline: 'US, Taliban hold first talks since Afghanistan withdrawal',
  standfirst:
    'The discussions in Qatar’s capital, Doha, will revisit the agreement the Taliban signed with the US last year.',
  authors: [{ name: 'Natasha Ghoneim', href: 'https://example.com/author/natasha-ghoneim' }],
  published: '2021-10-09T14:05:00+03:00',
  updated: '2021-10-09T18:30:00+03:00',
  timeZone: 'Asia/Qatar',
  image: {
    src: new URL('./assets/doha-corniche.svg', import.meta.url).href,
    alt: 'The Doha corniche, towers across the bay',
    width: 1600,
    height: 900,
    caption: 'Doha, where the talks are held.',
    credit: 'Illustration: Newsfold',
  },
  advisories: [
    {
      kind: 'health',
      heading: 'This post may refer to COVID-19',
      text: 'To access official information about the coronavirus, access CDC - Centers for Disease Control and Prevention.',
      links: [{ text: 'CDC', href: 'https://www.cdc.gov/coronavirus' }],
    },
  ],
  body: [
    <p key="1">
      Senior Taliban officials and United States representatives have discussed “opening a new page” in their
      countries’ relationship as they kicked off talks in Qatar, according to Afghanistan’s acting foreign
      minister.
    </p>,
    <p key="2">
      The in-person meetings that began in Doha on Saturday are the first since US forces withdrew from
      Afghanistan in August – ending a 20-year military presence – and the Taliban’s rise to power.
    </p>,
    <p key="3">
      Mullah Amir Khan Muttaqi, Afghanistan’s acting foreign minister, said the focus of the Afghan delegation
      was humanitarian aid, as well the implementation of the agreement the Taliban signed with Washington
      last year which paved the way for the final US withdrawal. He added after the talks that the US would
      offer COVID-19 vaccines for Afghans.
    </p>,
    <p key="4">The Taliban delegation will later meet representatives from the European Union.</p>,
    <p key="5">
      A spokesperson of the US State Department said on Friday evening that the talks were not about
      recognising or legitimising the Taliban as Afghanistan’s leaders, but are a continuation of pragmatic
      talks on issues of national interest for the US.
    </p>,
    <p key="6">
      He said the priority was the continued safe departure of Afghans, US citizens and other foreign
      nationals from Afghanistan, adding that another goal was to urge the Taliban to respect the rights of
      all Afghans, including women and girls, and form an inclusive government with broad support.
    </p>,
    <p key="7">
      The State Department did not disclose who would travel to the Qatari capital from the US side.
    </p>,
    <p key="8">
      Since the Taliban took power, the Islamic State in Khorasan Province, ISKP (ISIS-K), has ramped up
      attacks on the group, as well as ethnic and religious minorities.
    </p>,
    <p key="9">
      On Friday, an ISKP suicide bomber killed at least 46 minority Shia Muslims and wounded dozens in the
      deadliest attack since the US departure.
    </p>,
    <p key="10">
      Al Jazeera’s Natasha Ghoneim, reporting from Doha, said expectations of a breakthrough at the talks
      should be “tempered” because there is still quite a “chasm” between what the US wants and what the
      transitional government in Afghanistan wants.
    </p>,
    <p key="11">
      “The Taliban is describing its delegation as high level and is being led by its acting foreign
      minister,” she said. “On the US side, there will be diplomats from the state department, members of
      USAID and of the intelligence department.”
    </p>,
    <p key="12">
      Notably absent, Ghoneim added, is Zalmay Khalilzad, who has been the US’s point person in talks with the
      Taliban for years.
    </p>,
    <Subheading key="13">Terrorist threat</Subheading>,
    <p key="14">
      The US-Taliban agreement of 2020, which was negotiated by the Trump administration, demanded the Taliban
      break ties with “terrorist” groups and guarantee Afghanistan would not again harbour terrorists who
      could attack the US and its allies.
    </p>,
    <p key="15">
      The Taliban has said it does not want US anti-terrorism assistance and warned Washington against any
      so-called “over-the-horizon” attacks on Afghan territory from outside the country’s borders.
    </p>,
    <p key="16">
      The Biden administration has fielded questions and complaints about the slow pace of US-facilitated
      evacuations from Taliban-ruled Afghanistan since the US withdrawal.
    </p>,
  ],
  continueAfter: 3,
  section: 'News',
  publisher: {
    name: 'The Example',
    url: 'https://example.com/',
    logo: { src: 'https://example.com/logo.png', width: 600, height: 60 },
  },
  url: 'https://example.com/news/us-taliban-talks',
};

const meta = {
  title: 'Components/NewsArticle',
  component: NewsArticle,
  args: { article: talks, locale: en },
  parameters: { bleed: true },
} satisfies Meta<typeof NewsArticle>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Everything from one object: the advisory, the cut after three paragraphs, the subheading behind it. */
export const Default: Story = {
  args: {
    locale: { ...en, words: { ...en.words, continueReading: 'Click to continue reading' } },
  },
};

/** Each part may be another component with the same props, or `null`; the rest stays. */
export const PartsReplaced: Story = {
  args: {
    parts: {
      Headline: (props) => <Headline {...props} size="xl" />,
      Figure: null,
    },
  },
};

export const WithDatelineAndKicker: Story = {
  args: { article: { ...talks, kicker: 'Afghanistan', dateline: 'Doha, Qatar' } },
};

/** Corrections stand dated at the foot and count as the last change; one may stand above the text. */
export const Corrected: Story = {
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
  args: {
    article: { ...talks, continueAfter: undefined, gated: { text: 'present', after: 3 } },
    offer: <p>Subscribe to support reporting like this.</p>,
  },
};

/** The server sends the free part alone. */
export const PaidTextWithheld: Story = {
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

export const Arabic: Story = {
  args: {
    locale: ar,
    article: {
      ...talks,
      headline: 'أول محادثات بين واشنطن وطالبان منذ الانسحاب من أفغانستان',
      standfirst:
        'تعيد المناقشات في الدوحة النظر في الاتفاق الذي وقعته الحركة مع الولايات المتحدة العام الماضي.',
      authors: [{ name: 'ناتاشا غنيم', href: 'https://example.com/author/natasha-ghoneim' }],
      image: undefined,
      advisories: [{ kind: 'health', text: 'قد يشير هذا المقال إلى فيروس كورونا المستجد.' }],
      dateline: 'الدوحة',
      body: [
        <p key="1">
          ناقش مسؤولون كبار في حركة طالبان وممثلون للولايات المتحدة فتح صفحة جديدة في علاقات البلدين.
        </p>,
        <h2 key="2" id="التهديد">
          التهديد
        </h2>,
        <p key="3">وسيلتقي وفد الحركة لاحقا ممثلين عن الاتحاد الأوروبي.</p>,
      ],
      continueAfter: 1,
    },
  },
};
