import type { ReactNode } from 'react';

import type { CorrectionItem } from '../components/Corrections';
import type { MediaPlayerProps } from '../components/MediaPlayer';
import type { PublisherPolicies } from '../components/Policies';
import type { SubscriptionOfferProps } from '../components/SubscriptionOffer';
import type { Author } from '../content/author';
import type { TableOfContentsEntry } from '../content/headings';
import type { RelatedLink } from '../content/relatedLink';
import type { ArticleSource } from '../content/source';
import type { ContinueAfter } from '../content/splitBlocks';
import type { Topic } from '../content/topic';
import type { DateValue } from '../i18n/parseInstant';
import type { DigitalSourceType } from '../vocabulary/digitalSourceTypes';
import type { AdvisoryKind, AiTask, NoticePlace, WorkKind } from '../vocabulary/kinds';

/**
 * An article as plain data from a CMS. `NewsArticle` shows it and `newsArticleJsonLd` describes it to search engines, so that
 * the two cannot disagree. Any field may be missing. A field of the wrong type is left out, with a warning.
 */
export interface ArticleContent extends ArticleRights {
  /** The headline that the page shows. */
  headline: string;
  /** Another headline for search engines and social media. Not shown. */
  alternativeHeadline?: string | undefined;
  /**
   * A few words above the headline that place the story, such as its subject or its series. With `{ text, href }`, they link
   * to its page.
   */
  kicker?: string | ArticleLink | undefined;
  /** The summary below the headline. Its text is also the `description` in structured data. */
  standfirst?: ReactNode;
  /**
   * What kind of work it is. Sets the type in structured data, and a label above the headline of anything but news. There is
   * no label if the kicker is the same word. Unknown kinds are shown as they are, with a warning.
   * @default 'news'
   */
  kind?: WorkKind | undefined;
  /**
   * The type in structured data, for pages that are not news, such as a blog. Satire and advertiser content keep their own.
   * Not shown.
   * @default the type of the `kind`: 'NewsArticle' for news
   */
  type?: ArticleType | undefined;
  /**
   * How the text was made, as a code of the IPTC's Digital Source Type vocabulary. Structured data has it, and if AI was
   * used, the page discloses that. Unknown codes are disclosed as `trainedAlgorithmicMedia`, with a warning. Empty: neither
   * says anything.
   */
  digitalSourceType?: DigitalSourceType | undefined;
  /**
   * What AI did to the text, if it did not write it: `translation` or `summary`. The page discloses that, with or without a
   * `digitalSourceType`.
   * @default 'writing'
   */
  aiTask?: AiTask | undefined;
  /**
   * Whether a person reviewed the text before publication, if AI was used.
   * @default false
   */
  humanReviewed?: boolean | undefined;
  /** The person or publisher who holds editorial responsibility for the text, if AI was used. */
  editorialResponsibility?: string | undefined;
  /**
   * The main points, in order, for a `KeyPoints` above the text, if `components` passes one. Structured data has them as
   * `abstract`. If a program wrote them, pass an object that says so: `{ points: ['…'], digitalSourceType: 'trainedAlgorithmicMedia' }`.
   */
  keyPoints?: readonly string[] | ArticleKeyPoints | undefined;
  /**
   * The headings of the text, for a `Contents` above it, if `components` passes one. Needed only if they cannot be read from the
   * `body`, such as those that a component of yours renders. An empty list leaves the contents out.
   * @default those in the `body`
   */
  contents?: readonly TableOfContentsEntry[] | undefined;
  /** Everybody who made the article, in the order of their names on the page. */
  authors?: readonly ArticleAuthor[] | undefined;
  /** When the article was published: ISO 8601 with an offset, milliseconds, a `Date`, or a `Temporal` value. */
  published?: DateValue | undefined;
  /** When the text last changed. A later correction counts as a change, too. Ignored if it is before `published`. */
  updated?: DateValue | undefined;
  /**
   * The IANA time zone of the newsroom, in which dates are shown.
   * @default 'UTC'
   */
  timeZone?: string | undefined;
  /** The main image. */
  image?: ArticleImage | undefined;
  /**
   * The main video or audio, for a `MediaPlayer`, if `components` passes one. A video is in the place of the main image, which is
   * its poster unless it has one; audio follows the image. Structured data has it as `video` or `audio`.
   */
  media?: ArticleMedia | undefined;
  /** What readers should know about the article. Each is shown at its `place`, in the order given. */
  advisories?: readonly ArticleAdvisory[] | undefined;
  /**
   * The text as nodes, or as HTML, which `NewsArticle` passes to its `renderHtml`. "Continue reading" counts blocks, so pass
   * elements, or a fragment or an array of them, and not one component that renders them.
   */
  body?: ReactNode | ArticleHtml;
  /** The number of blocks or words before "Continue reading", behind which the reader opens the rest. Empty: all is shown. */
  continueAfter?: ContinueAfter | undefined;
  /** The section of the site, such as "Politics", for structured data. Not shown. */
  section?: string | undefined;
  /** The place that the story is reported from. Rendered before the first words of the text. */
  dateline?: string | undefined;
  /**
   * The publisher, for structured data, and for `Policies` and `PreferredSource` below the text, if `components` passes them.
   */
  publisher?: ArticlePublisher | undefined;
  /** Whether readers pay for the text or part of it. Empty: it is free. */
  paywall?: ArticlePaywall | undefined;
  /**
   * What was wrong and what is right. Listed below the text, newest first, with clarifications in a list of their own.
   * Corrections without a `replacement` are left out, with a warning.
   */
  corrections?: readonly ArticleCorrection[] | undefined;
  /**
   * What the article is based on, in order, for `Sources` below the text, if `components` passes one. Structured data has it as
   * `citation`. Unsafe URLs are removed, and the texts kept.
   */
  sources?: readonly ArticleSource[] | undefined;
  /**
   * What the story is about, for a `Topics` below the text, if `components` passes one. Structured data has the names as
   * `keywords`.
   */
  topics?: readonly Topic[] | undefined;
  /** Other stories, for `RelatedLinks` below the text, if `components` passes one. Not in structured data. */
  related?: readonly RelatedLink[] | undefined;
  /** The canonical URL of the page, with its scheme. Structured data resolves relative URLs against it. */
  url?: string | undefined;
  /**
   * The number of words in the whole text. Needed if components render it, such as `<PortableText>` or a text in MDX, whose words
   * cannot be seen: `countWords` counts those of a plain text.
   * @default counted; left out if the paywall is `server-only`
   */
  wordCount?: number | undefined;
}

/** A type of schema.org for an article. */
export type ArticleType = 'NewsArticle' | 'Article' | 'BlogPosting' | 'Report' | 'TechArticle';

/** How others may use a work, for structured data. A `License` below the text shows that of the article, if `components` passes one. */
export interface ArticleRights {
  /** The URL of the license: a page of yours, or a standard one such as a Creative Commons license. */
  license?: string | undefined;
  /** The URL of the page that says how to get a license. */
  acquireLicensePage?: string | undefined;
  /** The URL of a page about other ways to use the work, such as terms for text and data mining. */
  usageInfo?: string | undefined;
  /** The copyright notice, such as "© 2026 The Example". */
  copyrightNotice?: string | undefined;
}

/** The main points of an article, with how they were made. */
export interface ArticleKeyPoints {
  /** The points, in order. */
  points: readonly string[];
  /** How they were made, as for the text of the article. If a program was involved, the box says so. */
  digitalSourceType?: DigitalSourceType | undefined;
}

/** Words that link to a page. Unsafe URLs are removed, and the words kept. */
export interface ArticleLink {
  text: string;
  href: string;
}

export interface ArticleAuthor extends Author {
  /**
   * Whether the author is a person or an organization, for structured data.
   * @default 'person', or 'organization' if the name is the publisher's
   */
  type?: 'person' | 'organization' | undefined;
}

export interface ArticleImage extends ArticleRights {
  /** The URL of the image. */
  src: string;
  /** What the image shows, for readers who cannot see it; "" if the caption says it all. */
  alt: string;
  /** In pixels, so that the text does not jump when the image loads. */
  width?: number | undefined;
  /** In pixels. */
  height?: number | undefined;
  /** As on `<img>`. */
  srcSet?: string | undefined;
  /** As on `<img>`. */
  sizes?: string | undefined;
  /** Rendered below the image. */
  caption?: ReactNode;
  /** Who made the image. Rendered after the caption. */
  credit?: string | undefined;
  /** The photographer, illustrator or agency, for structured data. Not shown: `credit` is. */
  creator?: ArticleImageCreator | undefined;
  /**
   * How the image was made, as a code of the IPTC's Digital Source Type vocabulary. Structured data has it, and if AI generated
   * or altered the image, a label on it says so. Unknown codes are left out, with a warning.
   */
  digitalSourceType?: DigitalSourceType | undefined;
  /** The same image in other aspect ratios (16:9, 4:3, 1:1), for search engines. Not shown. */
  crops?: readonly { src: string; width?: number | undefined; height?: number | undefined }[] | undefined;
}

/** Who made an image. */
export type ArticleImageCreator = Pick<ArticleAuthor, 'name' | 'href' | 'type' | 'organization'>;

export interface ArticleMedia extends Pick<
  MediaPlayerProps,
  'kind' | 'width' | 'height' | 'duration' | 'tracks' | 'transcript' | 'crossOrigin'
> {
  /** The URL of the file, or several files, as for a `MediaPlayer`. Without one, only structured data has the rest. */
  sources?: MediaPlayerProps['sources'] | undefined;
  /** What the video or audio is. @default the headline */
  name?: string | undefined;
  /** What it is about, for structured data. Not shown. @default the text of the standfirst */
  description?: string | undefined;
  /** The URL of a picture that stands in for it, in structured data too. @default the main image */
  poster?: string | undefined;
  /** When it was first published, for structured data. Not shown. @default `published` of the article */
  uploaded?: DateValue | undefined;
  /** The URL of a player elsewhere that plays this alone, for structured data. Not shown. */
  embedUrl?: string | undefined;
  /** Rendered below the player. */
  caption?: ReactNode;
  /** Who made it. Rendered after the caption. */
  credit?: string | undefined;
}

export interface ArticleAdvisory {
  /**
   * What the notice is about. `age` counts from the article's `published` to the `now` of `NewsArticle`. Unknown kinds are
   * shown as `info`.
   * @default 'info'
   */
  kind?: AdvisoryKind | undefined;
  /**
   * For `age`: the number of months after which the notice is rendered.
   * @default 12
   */
  olderThan?: number | undefined;
  /**
   * The heading of the notice.
   * @default the locale's heading for the kind
   */
  heading?: string | undefined;
  /** The text of the notice. A string becomes a paragraph. */
  text?: ReactNode;
  /** Links to more about it, each in a paragraph after the text. Unsafe URLs are removed, and their texts kept. */
  links?: readonly ArticleLink[] | undefined;
  /**
   * Where the notice stands. `head`: above the headline, for what readers must know before they read anything. `text`: between
   * the dates and the text. `foot`: after the text. A notice of kind `ai` is never at the foot.
   * @default 'head' for `sensitive`, `breaking`, `satire`, `sponsored` and `health`; otherwise 'text'
   */
  place?: NoticePlace | undefined;
}

/** HTML from a CMS. It is never put on the page unchanged. */
export interface ArticleHtml {
  html: string;
}

export interface ArticlePublisher extends PublisherPolicies {
  /** The name. Without it, structured data has no publisher. */
  name: string;
  /** The URL of the publisher's site. */
  url?: string | undefined;
  /** The URL of the logo, or its URL with its size in pixels. */
  logo?: string | { src: string; width?: number | undefined; height?: number | undefined } | undefined;
}

export interface ArticlePaywall {
  /**
   * Where the paid text is. `in-page`: in the HTML, in an element with the class `newsfold-paywalled`, which the site hides from
   * readers who have not paid. `server-only`: on the server, and `body` is the free part alone.
   */
  content: 'in-page' | 'server-only';
  /**
   * For `in-page`: the number of blocks or words before the paid text.
   * @default 0
   */
  after?: ContinueAfter | undefined;
  /**
   * Asks readers to subscribe, below the free text. Leave it out for those who have a subscription. Empty: no offer, unless the
   * page passes a `subscriptionOffer`.
   */
  offer?: ArticleOffer | undefined;
}

export interface ArticleOffer extends Pick<SubscriptionOfferProps, 'heading' | 'subscribe' | 'signIn'> {
  /** What they get, below the heading. */
  text?: ReactNode;
}

export interface ArticleCorrection extends CorrectionItem {
  /**
   * Where the correction stands, as for an advisory. `foot` lists it after the text; `head` and `text` render a notice, if
   * readers should know before they read.
   * @default 'foot'
   */
  place?: NoticePlace | undefined;
}
