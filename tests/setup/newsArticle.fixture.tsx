import type { ArticleContent } from '../../src';

const paragraphs = [
  'Senior Taliban officials and United States representatives have discussed “opening a new page” in their countries’ relationship as they kicked off talks in Qatar, according to Afghanistan’s acting foreign minister.',
  'The in-person meetings that began in Doha on Saturday are the first since US forces withdrew from Afghanistan in August – ending a 20-year military presence – and the Taliban’s rise to power.',
  'Mullah Amir Khan Muttaqi, Afghanistan’s acting foreign minister, said the focus of the Afghan delegation was humanitarian aid, as well the implementation of the agreement the Taliban signed with Washington last year which paved the way for the final US withdrawal. He added after the talks that the US would offer COVID-19 vaccines for Afghans.',
];

/** A real story with every field that a newsroom fills. */
export const talks: ArticleContent = {
  headline: 'US, Taliban hold first talks since Afghanistan withdrawal',
  alternativeHeadline: 'Taliban and US meet in Doha',
  kicker: 'Afghanistan',
  standfirst:
    'The discussions in Qatar’s capital, Doha, will revisit the agreement the Taliban signed with the US last year.',
  authors: [{ name: 'Natasha Ghoneim', href: '/author/natasha-ghoneim' }],
  published: '2021-10-09T14:05:00+03:00',
  updated: '2021-10-09T18:30:00+03:00',
  timeZone: 'Asia/Qatar',
  image: {
    src: '/images/doha.jpg',
    alt: 'Delegates at a long table',
    width: 1600,
    height: 900,
    caption: 'The talks in Doha',
    credit: 'Stringer/Reuters',
  },
  advisories: [
    {
      kind: 'health',
      heading: 'This post may refer to COVID-19',
      text: 'To access official information about the coronavirus, access CDC - Centers for Disease Control and Prevention.',
      links: [{ text: 'CDC', href: 'https://www.cdc.gov/' }],
    },
  ],
  body: [
    ...paragraphs.map((text) => <p key={text}>{text}</p>),
    <p key="later">The Taliban delegation will later meet representatives from the European Union.</p>,
    <h2 key="threat" id="terrorist-threat">
      Terrorist threat
    </h2>,
    <p key="agreement">
      The US-Taliban agreement of 2020 demanded the Taliban break ties with “terrorist” groups.
    </p>,
  ],
  continueAfter: 3,
  section: 'News',
  dateline: 'Doha, Qatar',
  publisher: {
    name: 'Al Jazeera',
    url: 'https://www.aljazeera.com/',
    logo: { src: '/logo.png', width: 600, height: 60 },
  },
  url: 'https://www.aljazeera.com/news/2021/10/9/us-taliban-talks',
};
