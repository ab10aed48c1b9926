import type { ReactNode } from 'react';

import type { Author } from '../components/Byline';
import type { CorrectionItem } from '../components/Corrections';
import type { ContinueAfter } from '../content/splitBlocks';
import type { DateValue } from '../i18n/parseInstant';
import type { DigitalSourceType } from '../vocabulary/digitalSourceTypes';
import type { AdvisoryKind, WorkKind } from '../vocabulary/kinds';

/**
 * One article as plain data, as it comes from a CMS: what `NewsArticle` shows and what
 * `newsArticleJsonLd` tells search engines, so that the two cannot disagree. Every part may be
 * missing; what is of the wrong kind is left out, and a developer is told.
 */
export interface ArticleContent {
  /** The headline as the page shows it. */
  headline: string;
  /** A second headline, for search engines or social media. Not shown. */
  alternativeHeadline?: string | undefined;
  /** The few words above the headline that place the story: what it is about, or its series. */
  kicker?: string | undefined;
  /** The summary under the headline. Its text is also the description in structured data. */
  standfirst?: ReactNode;
  /**
   * What kind of work it is: a label above the headline where it is not news, and the type in structured
   * data. Where the kicker is the label's own word, there is no second one. @default 'news'
   */
  kind?: WorkKind | undefined;
  /**
   * How the text came about, as a code of the IPTC's Digital Source Type vocabulary. Where a program had a
   * part in it, the page says so; structured data give it in any case. Empty: nothing is said.
   */
  digitalSourceType?: DigitalSourceType | undefined;
  /** Whether a person reviewed, before publication, what a program had a part in. @default false */
  humanReviewed?: boolean | undefined;
  /** Who holds editorial responsibility for what a program had a part in: a person or the publisher. */
  editorialResponsibility?: string | undefined;
  authors?: readonly ArticleAuthor[] | undefined;
  published?: DateValue | undefined;
  /** When the text last changed. A later correction counts as a change too. */
  updated?: DateValue | undefined;
  /** The IANA time zone of the newsroom. @default 'UTC' */
  timeZone?: string | undefined;
  /** The main picture. */
  image?: ArticleImage | undefined;
  /** What a reader should know before reading, in order. */
  advisories?: readonly ArticleAdvisory[] | undefined;
  /**
   * The text: nodes, or HTML, which `NewsArticle` hands to its `renderHtml`. For the cut, the blocks
   * must be there to count: elements, a fragment or an array of them, not one component that renders them.
   */
  body?: ReactNode | ArticleHtml;
  /** Where the text is cut for convenience; the reader opens the rest. Empty: not at all. */
  continueAfter?: ContinueAfter | undefined;
  /** The part of the site: "Politics". For structured data; not shown. */
  section?: string | undefined;
  /** Where it is reported from. Stands before the first paragraph. */
  dateline?: string | undefined;
  publisher?: ArticlePublisher | undefined;
  /** Whether readers pay for the text, or part of it. Empty: it is free. */
  paywall?: ArticlePaywall | undefined;
  /** What was wrong and what is right: at the foot, dated, latest first, clarifications apart. */
  corrections?: readonly ArticleCorrection[] | undefined;
  /** The canonical address of the page, with its scheme. Relative addresses are completed from it. */
  url?: string | undefined;
  /** How many words the whole text has. @default counted; not given where the server keeps the text back */
  wordCount?: number | undefined;
}

export interface ArticleAuthor extends Author {
  /** @default 'person', or 'organization' where the name is the publisher's */
  type?: 'person' | 'organization' | undefined;
}

export interface ArticleImage {
  src: string;
  /** What the picture shows, for readers who do not see it; "" where the caption says it all. */
  alt: string;
  /** In pixels, so that the text keeps its place while the picture loads. */
  width?: number | undefined;
  /** In pixels. */
  height?: number | undefined;
  /** As on `<img>`. */
  srcSet?: string | undefined;
  /** As on `<img>`. */
  sizes?: string | undefined;
  caption?: ReactNode;
  credit?: string | undefined;
  /** The same picture in other shapes (16:9, 4:3, 1:1), for search engines. Not shown. */
  crops?: readonly { src: string; width?: number | undefined; height?: number | undefined }[] | undefined;
}

export interface ArticleAdvisory {
  /**
   * `age` counts from `published` to the `now` of `NewsArticle`, so it needs nothing else.
   * @default 'info'
   */
  kind?: AdvisoryKind | undefined;
  /** For `age`: from how many months on there is a notice at all. @default 12 */
  olderThan?: number | undefined;
  /** @default the locale's words for the kind */
  heading?: string | undefined;
  text?: ReactNode;
  /** Where to read on, after the text. */
  links?: readonly { text: string; href: string }[] | undefined;
}

/** HTML as a CMS gives it. It is never put on the page as it stands. */
export interface ArticleHtml {
  html: string;
}

export interface ArticlePublisher {
  name: string;
  url?: string | undefined;
  /** The address of the logo, or its address and size in pixels. */
  logo?: string | { src: string; width?: number | undefined; height?: number | undefined } | undefined;
}

export interface ArticlePaywall {
  /**
   * `in-page`: the paid text is in the HTML, and the site hides it from those who have not paid; it
   * stands in an element with the class `newsfold-paywalled`. `server-only`: the body holds the free part alone.
   */
  content: 'in-page' | 'server-only';
  /** Where the paid text begins, if it is present. @default at the beginning */
  after?: ContinueAfter | undefined;
}

export interface ArticleCorrection extends CorrectionItem {
  /** `top` where a reader should know before reading: a notice above the text. @default 'foot' */
  place?: 'top' | 'foot' | undefined;
}
