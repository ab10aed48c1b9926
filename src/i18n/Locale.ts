import type { AdvisoryKind, AuthorRole, WorkKind } from '../vocabulary/kinds';

/**
 * A language as plain data, so that a server component can pass it to a client component. To change a message, spread the
 * locale: `{ ...en, messages: { ...en.messages, continueReading: 'Read on' } }`. To get another region's dates, change its
 * tag: `{ ...en, tag: 'en-GB' }`.
 */
export interface Locale {
  /** A BCP 47 language tag, by which `Intl` formats dates, lists and plurals. */
  tag: string;
  dir: 'ltr' | 'rtl';
  /** What stands between the names of a byline. @default as `Intl.ListFormat` joins them */
  list?: ListSeparators | undefined;
  /** Dates in words of its own, for a language that some browsers have no dates in. @default as `Intl` formats them */
  dates?: DateWords | undefined;
  messages: Messages;
}

/**
 * What `Intl` needs to know of a language to print its dates. Chromium leaves out Burmese, Hausa, Nepali, Pashto, Sinhala and
 * Somali, and would print English dates in the middle of them. Servers use these words too, so that both print the same.
 */
export interface DateWords {
  /** The numbering system, such as `deva`. @default latn */
  digits?: string | undefined;
  /** The calendar that has these months. @default gregory */
  calendar?: string | undefined;
  /** The twelve months, as they are written in a date. */
  months: readonly string[];
  /** `{day}`, `{month}`, `{year}` */
  date: string;
  /** Instead of "0 minutes ago". */
  now: string;
  /** How long ago something was. `{count}` */
  minutes: Counted;
  hours: Counted;
  days: Counted;
}

/** What stands between the items of a list, with its spaces. */
export interface ListSeparators {
  middle: string;
  /** Before the last item. */
  last: string;
}

/** Every text that the components show or announce. `{placeholders}` are replaced by values. */
export interface Messages {
  /** A line of the byline, by role: `{names}` alone, or with words around them, which may depend on the number of names. */
  byline: Record<AuthorRole, string | Counted>;
  /** An author with an organization. `{name}`, `{organization}` */
  affiliation: string;
  /** The second line about one of several authors. `{name}`, `{description}` */
  authorDescription: string;
  /** `{time}` */
  published: string;
  /** `{time}` */
  updated: string;
  /** A date and a time of day together. `{date}`, `{time}` */
  dateTime: string;
  /** The control that opens the rest of an article. */
  continueReading: string;
  /** Its name for screen readers if the headline is known. `{label}`, `{headline}` */
  continueReadingOf: string;
  /** The control that closes the rest again. */
  collapse: string;
  /** Shown while the rest of an article is loading. */
  loading: string;
  /** Shown if the rest could not be loaded. */
  loadingFailed: string;
  /** The button that tries again. */
  retry: string;
  /** Asks readers to subscribe. */
  offer: {
    heading: string;
    /** The link to the page where they subscribe. */
    subscribe: string;
    /** The line for those who have a subscription. `{signIn}` is its link. */
    subscriber: string;
    signIn: string;
  };
  /** The heading of a notice without one of its own, by kind. */
  advisory: Record<AdvisoryKind, string>;
  /** The dateline: the place a story is reported from, before its first words. `{place}` */
  dateline: string;
  /** Messages of `newsfold/html`. */
  html: {
    /** The name of a table without a caption, for screen readers. */
    table: string;
    /** The control that loads an embedded player, post or chart, and the one that closes it. `{name}` */
    showEmbed: string;
    hideEmbed: string;
    /** The name of the frame. `{title}`, `{provider}` */
    namedEmbed: string;
    /** The link to the content on the provider's own page. `{provider}` */
    openEmbed: string;
  };
  /** How old an article is, at least: in `{years}` from one year on, before that in `{months}`. */
  articleAge: { years: Counted; months: Counted };
  /** How artificial intelligence, or another program, was involved in the text. */
  ai: {
    generated: string;
    partly: string;
    automated: string;
    translated: string;
    summarized: string;
    /** A complete sentence, like the next one. */
    humanReviewed: string;
    /** `{name}` */
    editorialResponsibility: string;
  };
  /** The two states of the control on a cover over distressing content. */
  cover: { show: string; hide: string };
  corrections: {
    /** The name of the section if it lists both kinds. */
    both: string;
    correction: string;
    clarification: string;
    /** `{incorrect}`, in quotation marks. The stop after it is left out if the words end with one of their own. */
    incorrect: string;
    /** The link to an explanation of the change. */
    details: string;
  };
  /** The heading of a correction or clarification with its date. `{heading}`, `{date}` */
  datedHeading: string;
  /** The button that hides a notice. */
  dismiss: string;
  /** What screen readers announce once it is hidden. */
  dismissed: string;
  /** The labels of the types of work. */
  typeOfWork: Record<WorkKind, string>;
  /** The labels of a picture for which artificial intelligence was used. */
  aiPicture: { generated: string; altered: string };
  /** The headings of the parts around the text. */
  parts: {
    /** The main points of the article, in a list. */
    keyPoints: string;
    /** The headings of the text, as links. */
    contents: string;
    /** The label of a link to another article between two paragraphs. */
    readMore: string;
    relatedStories: string;
    topics: string;
    /** Where the facts are from. */
    sources: string;
    /** About the people in the byline. */
    aboutAuthors: Counted;
    /** The words spoken in a video or audio. */
    transcript: string;
  };
  /** Sharing an article. */
  share: {
    heading: string;
    email: string;
    /** `{service}` */
    on: string;
    copyLink: string;
    /** What screen readers announce once the link is copied. */
    copied: string;
    /** The button that opens the device's own menu. */
    more: string;
  };
  /** The publisher's policies. */
  policies: {
    heading: string;
    principles: string;
    corrections: string;
    ethics: string;
    ownership: string;
    ai: string;
  };
  /** Links about using the text elsewhere. */
  license: { license: string; acquire: string };
  /** The link by which readers prefer a publisher on Google. `{name}` */
  preferredSource: string;
  /** `{minutes}`, by the plural categories of `Intl.PluralRules`, with `other` for any that is missing. `zero` means less than one. */
  readingTime: Counted;
}

export type Counted = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
