import type { AdvisoryKind, AuthorRole, WorkKind } from '../vocabulary/kinds';

/**
 * A language as plain data, so that it passes from a server component to a client one. To change
 * a word, spread: `{ ...en, messages: { ...en.messages, continueReading: 'Read on' } }`. For another
 * region's dates, spread with its tag: `{ ...en, tag: 'en-GB' }`.
 */
export interface Locale {
  /** A BCP 47 language tag. Dates, lists and plurals follow it, by `Intl`. */
  tag: string;
  dir: 'ltr' | 'rtl';
  messages: Messages;
}

/** Every word that the components show or speak. A name in braces is replaced by what it names. */
export interface Messages {
  /** A line of the byline, by role. `{names}` */
  byline: Record<AuthorRole, string>;
  /** An author with an organization. `{name}`, `{organization}` */
  affiliation: string;
  /** `{time}` */
  published: string;
  /** `{time}` */
  updated: string;
  /** A date and a time of day together. `{date}`, `{time}` */
  dateTime: string;
  /** The control that opens the rest of an article. */
  continueReading: string;
  /** The same where the headline is known: what a screen reader says. `{label}`, `{headline}` */
  continueReadingOf: string;
  /** The button at the end of the text that closes it again. */
  collapse: string;
  /** While the rest of an article is being fetched. */
  loading: string;
  /** When it could not be. */
  loadingFailed: string;
  /** The button that tries again. */
  retry: string;
  /** The heading of a notice that was given none, by kind. */
  advisory: Record<AdvisoryKind, string>;
  /** Where the story is reported from, before its first words. `{place}` */
  dateline: string;
  /** A text that came as HTML. */
  html: {
    /** A table without a caption: what a screen reader says. */
    table: string;
    /** The control that loads somebody else's player, post or chart, and closes it again. `{name}` */
    showEmbed: string;
    hideEmbed: string;
    /** The name of such a frame. `{title}`, `{provider}` */
    namedEmbed: string;
    /** A link to the same on the provider's own page. `{provider}` */
    openEmbed: string;
  };
  /** How old an article is at the least: `{years}` from one year on, `{months}` before. */
  articleAge: { years: Counted; months: Counted };
  /** What artificial intelligence, or another program, had to do with the text. */
  ai: {
    generated: string;
    partly: string;
    automated: string;
    /** A whole sentence, as is the next. */
    humanReviewed: string;
    /** `{name}` */
    editorialResponsibility: string;
  };
  /** What covers distressing text or pictures: the two states of its control. */
  cover: { show: string; hide: string };
  corrections: {
    /** The name of the whole list, where it holds both kinds. */
    both: string;
    correction: string;
    clarification: string;
    /** `{incorrect}` */
    incorrect: string;
    /** The link to where the change is explained. */
    details: string;
  };
  /** The heading of a correction or clarification with its day. `{heading}`, `{date}` */
  datedHeading: string;
  /** The button that hides a notice. */
  dismiss: string;
  /** What a screen reader says when it is hidden. */
  dismissed: string;
  /** The labels of the types of work. */
  typeOfWork: Record<WorkKind, string>;
  /** `{minutes}`, by the plural categories of `Intl.PluralRules`; `other` stands in for any missing. `zero`: less than one. */
  readingTime: Counted;
}

type Counted = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
