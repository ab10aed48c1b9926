import type { ReactNode } from 'react';

import { pickAuthor } from '../components/Byline';
import { isEmptyNode } from '../content/isEmptyNode';
import type { ContinueAfter } from '../content/splitBlocks';
import { isDateValue, parseInstant, type DateValue, type Instant } from '../i18n/parseInstant';
import { isObject, readField, readFields, toObjects, toText, type CompletePicker } from '../internal/coerce';
import { toNode } from '../internal/toNode';
import { describeValue, warn } from '../internal/warn';
import { advisoryMessages, bylineMessages } from '../locales/english';
import type { DigitalSourceType } from '../vocabulary/digitalSourceTypes';
import type { AdvisoryKind, AuthorRole } from '../vocabulary/kinds';
import { resolveDigitalSourceType } from '../vocabulary/resolveDigitalSourceType';
import type {
  ArticleAdvisory,
  ArticleAuthor,
  ArticleContent,
  ArticleCorrection,
  ArticlePaywall,
} from './ArticleContent';
import { warnAboutOldNames } from './warnAboutOldNames';

/*
 * An article comes from a CMS, and types hold nothing at run time. Whoever shows or describes one
 * reads it through these, so that a field of the wrong kind is left out and the rest stands.
 */

/** The fields of the article, or none in the place of what is no article. */
export function toArticle(article: ArticleContent, component: string): Partial<ArticleContent> {
  if (isObject(article) && !isArray(article)) {
    if (process.env.NODE_ENV !== 'production') warnAboutOldNames(article, component);
    return readFields<ArticleContent>(article, pickContent);
  }
  if (process.env.NODE_ENV !== 'production') {
    warn(
      component,
      `article is ${describeValue(article)}, so there is nothing to show. Give an object such as { headline: '…', body: … }.`,
    );
  }
  return {};
}

function isArray(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    // A Proxy that was revoked.
    return false;
  }
}

const pickContent: CompletePicker<ArticleContent> = ({
  headline,
  alternativeHeadline,
  kicker,
  standfirst,
  kind,
  digitalSourceType,
  humanReviewed,
  editorialResponsibility,
  authors,
  published,
  updated,
  timeZone,
  image,
  advisories,
  body,
  continueAfter,
  section,
  dateline,
  publisher,
  paywall,
  corrections,
  url,
  wordCount,
}) => ({
  headline,
  alternativeHeadline,
  kicker,
  standfirst,
  kind,
  digitalSourceType,
  humanReviewed,
  editorialResponsibility,
  authors,
  published,
  updated,
  timeZone,
  image,
  advisories,
  body,
  continueAfter,
  section,
  dateline,
  publisher,
  paywall,
  corrections,
  url,
  wordCount,
});

const pickArticleAuthor: CompletePicker<ArticleAuthor> = (author) => ({
  ...pickAuthor(author),
  type: author.type,
});

const pickAdvisory: CompletePicker<ArticleAdvisory> = ({ kind, olderThan, heading, text, links }) => ({
  kind,
  olderThan,
  heading,
  text,
  links,
});

const pickLink: CompletePicker<{ text: string; href: string }> = ({ text, href }) => ({ text, href });

const pickCorrection: CompletePicker<ArticleCorrection> = ({
  kind,
  date,
  incorrect,
  replacement,
  href,
  place,
}) => ({
  kind,
  date,
  incorrect,
  replacement,
  href,
  place,
});

/** A node that React can render. A plain object in its place would throw, so it is left out. */
export function toArticleNode(node: unknown, field: string): ReactNode {
  return toNode(node, 'NewsArticle', field);
}

/** The HTML of a body that is HTML. */
export function toHtml(body: unknown): string | undefined {
  const html = isObject(body) ? readField(body, 'html') : undefined;
  return typeof html === 'string' ? html : undefined;
}

/** The authors in order, each with fields of the right kind. One without a name keeps an empty one. */
export function getAuthors(article: Partial<ArticleContent>): ArticleAuthor[] {
  const publisher = toText(readField(article.publisher, 'name'));
  return toObjects(article.authors, pickArticleAuthor).map((author) => ({
    name: toText(author.name) ?? '',
    href: toText(author.href),
    role: toAuthorRole(author.role),
    organization: toText(author.organization),
    image: toText(author.image),
    type: getAuthorType(author, publisher),
  }));
}

function toAuthorRole(role: unknown): AuthorRole {
  const known = Object.keys(bylineMessages.byline) as AuthorRole[];
  return known.find((name) => name === role) ?? 'author';
}

// A story signed with the publication's own name is by an organization, whatever else is known.
function getAuthorType({ type, name }: Partial<ArticleAuthor>, publisher: string | undefined) {
  if (type === 'organization' || type === 'person') return type;
  return publisher !== undefined && toText(name) === publisher ? 'organization' : 'person';
}

/** The advisories that say something. */
export function getAdvisories(article: Partial<ArticleContent>): ArticleAdvisory[] {
  return toObjects(article.advisories, pickAdvisory).map(({ kind, olderThan, heading, text, links }) => ({
    kind: toAdvisoryKind(kind),
    olderThan: toMonths(olderThan),
    heading: toText(heading),
    text: toArticleNode(text, 'the text of an advisory'),
    links: toObjects(links, pickLink).flatMap(({ text, href }) => {
      const words = toText(text);
      return words === undefined ? [] : [{ text: words, href: toText(href) ?? '' }];
    }),
  }));
}

function toAdvisoryKind(kind: unknown): AdvisoryKind {
  const known = Object.keys(advisoryMessages.advisory) as AdvisoryKind[];
  return known.find((name) => name === kind) ?? 'info';
}

function toMonths(months: unknown): number | undefined {
  if (months === undefined || months === null || typeof months === 'number') return months ?? undefined;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'NewsArticle',
      `olderThan of an advisory is ${describeValue(months)} and no number, so twelve months were taken. Give a number of months.`,
    );
  }
  return undefined;
}

/** How the text came about, where anything is said of it. */
export function getDigitalSourceType(article: Partial<ArticleContent>): DigitalSourceType | undefined {
  const given: unknown = article.digitalSourceType;
  if (typeof given === 'string') {
    return given.trim() === '' ? undefined : resolveDigitalSourceType(given.trim(), 'NewsArticle');
  }
  if (given !== undefined && given !== null && process.env.NODE_ENV !== 'production') {
    warn(
      'NewsArticle',
      `digitalSourceType is ${describeValue(given)} and no code, so neither page nor structured data say how the text came about. ` +
        "Give a code of the IPTC's, such as 'trainedAlgorithmicMedia'.",
    );
  }
  return undefined;
}

/** Where a text is cut; what tells no place gives `undefined`. */
export function toContinueAfter(value: unknown, field: string): ContinueAfter | undefined {
  if (value === undefined || value === null || typeof value === 'number') return value ?? undefined;
  const words = readField(value, 'words');
  if (typeof words === 'number') return { words };
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'NewsArticle',
      `${field} is neither a number nor { words: number }, so nothing is cut. Give a number of blocks or of words.`,
    );
  }
  return undefined;
}

/** Where readers pay. A paywall that says no more than that is taken to stand before text that is in the page. */
export function getPaywall({ paywall }: Partial<ArticleContent>): ArticlePaywall | undefined {
  const given: unknown = paywall;
  if (given === undefined || given === null || given === false || given === '') return undefined;
  const read = (key: 'content' | 'after') => (isObject(given) ? readField(given, key) : undefined);
  const content = read('content') ?? given;
  if (content === 'server-only') return { content };
  if (content !== 'in-page' && process.env.NODE_ENV !== 'production') {
    warn(
      'NewsArticle',
      `paywall does not say whether the paid text is in the page, so it is taken to be. Give { content: 'in-page' } or { content: 'server-only' }.`,
    );
  }
  return { content: 'in-page', after: toContinueAfter(read('after'), 'paywall.after') };
}

/** A moment of a kind that can be read; what is of another gives `undefined`. */
export function toDateValue(value: unknown, field: string): DateValue | undefined {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (isDateValue(value)) return value;
  if (value !== undefined && value !== null && process.env.NODE_ENV !== 'production') {
    warn(
      'NewsArticle',
      `${field} is no date but ${describeValue(value)}, so it was left out. Give ISO 8601 with an offset, such as "2021-10-09T14:00:00+03:00".`,
    );
  }
  return undefined;
}

/** The instant of a field, read without a word if it is missing. */
export function toInstant(value: unknown, field: string): Instant | undefined {
  return parseInstant(toDateValue(value, field), 'NewsArticle');
}

/**
 * When the article last changed: the later of `updated` and the last of `corrections`, because a
 * correction changes what the article says. Empty if that is before it was published.
 */
export function getLastModified(
  article: Partial<ArticleContent>,
  corrections: readonly ArticleCorrection[],
): DateValue | undefined {
  const published = toInstant(article.published, 'published');
  const changes = [toDateValue(article.updated, 'updated'), ...corrections.map(({ date }) => date)];
  let latest: DateValue | undefined;
  let latestMs = -Infinity;
  for (const moment of changes) {
    const instant = parseInstant(moment, 'NewsArticle');
    if (!instant || moment === undefined || moment === null || instant.ms <= latestMs) continue;
    if (!published || instant.ms >= published.ms) {
      latest = moment;
      latestMs = instant.ms;
    } else if (endOfDay(instant) < published.ms && process.env.NODE_ENV !== 'production') {
      warn(
        'NewsArticle',
        `the article was changed (${describeValue(moment)}) before it was published (${describeValue(article.published)}), so the change is not dated. ` +
          'Mend updated, published or the date of the correction.',
      );
    }
  }
  return latest;
}

function endOfDay({ ms, dayOnly }: Instant): number {
  return dayOnly ? ms + 86_400_000 : ms;
}

/** The corrections that say what is right, latest first, those without a date last. */
export function getCorrections(article: Partial<ArticleContent>): ArticleCorrection[] {
  const list = toObjects(article.corrections, pickCorrection);
  const complete = list
    .map(({ kind, date, incorrect, replacement, href, place }) => ({
      kind: kind === 'clarification' ? kind : ('correction' as const),
      date: toDateValue(date, 'the date of a correction'),
      incorrect: toArticleNode(incorrect, 'what was wrong, in a correction,'),
      replacement: toArticleNode(replacement, 'the replacement of a correction'),
      href: toText(href),
      place: place === 'top' ? place : ('foot' as const),
    }))
    .filter(({ replacement }) => !isEmptyNode(replacement));
  if (complete.length < list.length && process.env.NODE_ENV !== 'production') {
    warn(
      'NewsArticle',
      `${String(list.length - complete.length)} of ${String(list.length)} corrections do not say what is right, so they were left out. Give each its replacement.`,
    );
  }
  return complete
    .map((correction) => ({
      correction,
      ms: toInstant(correction.date, 'the date of a correction')?.ms ?? -Infinity,
    }))
    .sort((one, other) => (one.ms === other.ms ? 0 : other.ms - one.ms))
    .map(({ correction }) => correction);
}
