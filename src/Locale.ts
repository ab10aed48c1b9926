import type { AdvisoryKind } from './AdvisoryNotice';
import type { AuthorRole } from './Byline';

/**
 * A language as plain data, so that it passes from a server component to a client one. To change
 * a word, spread: `{ ...en, words: { ...en.words, continueReading: 'Read on' } }`. For another
 * region's dates, spread with its tag: `{ ...en, tag: 'en-GB' }`.
 */
export interface Locale {
  /** A BCP 47 language tag. Dates, lists and plurals follow it, by `Intl`. */
  tag: string;
  dir: 'ltr' | 'rtl';
  words: Words;
}

/** Every word that the components show or speak. A name in braces is replaced by what it names. */
export interface Words {
  /** A line of the byline, by role. `{names}` */
  byline: Record<AuthorRole, string>;
  /** An author with an organisation. `{name}`, `{organisation}` */
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
  /** The heading of a notice that was given none, by kind. */
  advisory: Record<AdvisoryKind, string>;
  /** `{minutes}`, by the plural categories of `Intl.PluralRules`; `other` stands in for any missing. */
  readingTime: { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
  /** A text that came as HTML. */
  html: {
    /** A table without a caption: what a screen reader says. */
    table: string;
    /** The control that loads somebody else's player, post or chart. `{name}` */
    showEmbed: string;
    /** The name of such a frame. `{title}`, `{provider}` */
    namedEmbed: string;
    /** A link to the same on the provider's own page. `{provider}` */
    openEmbed: string;
  };
}
