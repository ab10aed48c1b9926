import { PullQuote, Subheading, type ArticleContent, type Author, type Theme } from '../../src';
import { dohaPicture } from '../newsroom';
import { seedAdvisoryHref, seedPublished, seedTimeZone } from '../seedArticle';

/** The first article that Newsfold was built for, in one language. */
export interface ArticleText {
  advisory: { heading: string; text: string; link: string };
  headline: string;
  standfirst: string;
  correspondent: Author;
  dateline: string;
  picture: { alt: string; caption: string };
  /** Before the cut. */
  lead: string[];
  /** Behind the cut, before the subheading. */
  rest: string[];
  /** Words of the correspondent, set large. */
  quote: string;
  subheading: string;
  /** Under the subheading. */
  threat: string[];
  /** What was made clearer after publication. */
  clarification: string;
}

/** Returns the article as an object. The stories call this once, because Storybook would follow an element made in a render. */
export function createArticle(text: ArticleText): ArticleContent {
  return {
    headline: text.headline,
    standfirst: text.standfirst,
    authors: [{ ...text.correspondent, role: 'author', href: 'https://example.com/people/natasha-ghoneim' }],
    published: seedPublished,
    updated: '2021-10-10T09:05:00+03:00',
    timeZone: seedTimeZone,
    dateline: text.dateline,
    image: { ...dohaPicture, ...text.picture },
    advisories: [
      {
        kind: 'health',
        heading: text.advisory.heading,
        text: text.advisory.text,
        links: [{ text: text.advisory.link, href: seedAdvisoryHref }],
      },
    ],
    aiTask: 'translation',
    body: [
      ...[...text.lead, ...text.rest].map((paragraph) => <p key={paragraph}>{paragraph}</p>),
      <PullQuote key="quote" cite={text.correspondent.name} repeated>
        {text.quote}
      </PullQuote>,
      <Subheading key="subheading">{text.subheading}</Subheading>,
      ...text.threat.map((paragraph) => <p key={paragraph}>{paragraph}</p>),
    ],
    continueAfter: text.lead.length,
    publisher: {
      name: 'The Example',
      url: 'https://example.com/',
      logo: { src: 'https://example.com/logo.png', width: 600, height: 60 },
    },
    url: 'https://example.com/news/us-taliban-talks',
    corrections: [{ kind: 'clarification', date: '2021-10-10', replacement: text.clarification }],
  };
}

/** A theme in one face, for a language for which the default theme names none. */
export function setIn(face: string): Theme {
  const serif = `'${face}', Georgia, serif`;
  return {
    font: {
      headline: serif,
      body: serif,
      furniture: `'${face}', 'Libre Franklin', system-ui, sans-serif`,
      // The themes in the toolbar have faces for these, in Latin letters alone.
      kicker: 'var(--newsfold-font-furniture)',
      standfirst: 'var(--newsfold-font-body)',
      subheading: 'var(--newsfold-font-headline)',
      quote: 'var(--newsfold-font-headline)',
    },
  };
}

/** The same for a language in Arabic letters. */
export function setInArabic(face: string): Theme {
  const stack = `'${face}', 'Noto Naskh Arabic', serif`;
  return {
    font: { furniture: stack },
    arabic: { headlineFont: stack, bodyFont: stack, furnitureFont: stack },
  };
}
