import type { ReactNode } from 'react';

import { countWords } from '../content/countWords';
import { htmlToText } from '../content/htmlToText';
import { isEmptyNode } from '../content/isEmptyNode';
import { nodeToLines } from '../content/nodeToLines';
import { nodeToText } from '../content/nodeToText';
import { getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import { resolveTimeZone } from '../i18n/intl';
import type { Locale } from '../i18n/Locale';
import { toIsoInZone } from '../i18n/parseInstant';
import { isObject, readField, readFields, toObjects, toPixels, toText } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import { advisoryMessages, correctionsMessages } from '../locales/english';
import { digitalSourceTypes } from '../vocabulary/digitalSourceTypes';
import type { WorkKind } from '../vocabulary/kinds';
import { absoluteUrl } from './absoluteUrl';
import type { ArticleAuthor, ArticleContent, ArticleCorrection } from './ArticleContent';
import type {
  AuthorJsonLd,
  CorrectionJsonLd,
  ImageJsonLd,
  NewsArticleJsonLdData,
  OrganizationJsonLd,
  PersonJsonLd,
} from './jsonLdTypes';
import {
  getAuthors,
  getCorrections,
  getDigitalSourceType,
  getLastModified,
  getPaywall,
  toArticle,
  toArticleNode,
  toHtml,
  toInstant,
} from './normalizeArticle';
import { warnAboutJsonLd } from './warnAboutJsonLd';

/**
 * The structured data of an article, by schema.org and the guidelines of Google Search for articles
 * and for paid content. A plain object: spread it to add to it. What the article lacks is left out,
 * and a developer is told of what the guidelines recommend. `locale` gives the language; without it
 * none is claimed. Put it on the page with `NewsArticleJsonLd`, which escapes it.
 */
export function newsArticleJsonLd(article: ArticleContent, locale?: Locale): NewsArticleJsonLdData {
  const content = toArticle(article, 'newsArticleJsonLd');
  const base = absoluteUrl(toText(content.url), undefined, 'url');
  const zone = resolveTimeZone(toText(content.timeZone) ?? 'UTC');
  const toIsoDate = (value: unknown, field: string) => {
    const instant = toInstant(value, field);
    return instant && toIsoInZone(zone, instant);
  };
  const paywall = getPaywall(content);
  const sourceType = getDigitalSourceType(content);
  const corrections = getCorrections(content);
  const data = omitUndefined<NewsArticleJsonLdData>({
    '@context': 'https://schema.org',
    '@type': getSchemaType(content.kind),
    headline: toText(content.headline),
    alternativeHeadline: toText(content.alternativeHeadline),
    description: toText(plainText(toArticleNode(content.standfirst, 'standfirst'))),
    image: getImages(content, base),
    datePublished: toIsoDate(content.published, 'published'),
    dateModified: toIsoDate(getLastModified(content, corrections), 'updated'),
    ...getContributors(content, base),
    publisher: getPublisher(content, base),
    mainEntityOfPage: base === undefined ? undefined : { '@type': 'WebPage', '@id': base },
    url: base,
    articleSection: toText(content.section),
    dateline: toText(content.dateline),
    wordCount: getWordCount(content, paywall?.content === 'server-only'),
    digitalSourceType: sourceType && digitalSourceTypes[sourceType],
    inLanguage: toText(readField(locale, 'tag')),
    isAccessibleForFree: paywall === undefined,
    hasPart:
      paywall?.content === 'in-page'
        ? { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.newsfold-paywalled' }
        : undefined,
    correction: nonEmpty(
      corrections.map((correction) =>
        omitUndefined<CorrectionJsonLd>({
          '@type': 'CorrectionComment',
          ...getCorrectionText(correction, locale),
          datePublished: toIsoDate(correction.date, 'the date of a correction'),
          url: absoluteUrl(correction.href, base, 'the address of a correction'),
        }),
      ),
    ),
  });
  if (process.env.NODE_ENV !== 'production') warnAboutJsonLd(data);
  return data;
}

const schemaTypes: Record<WorkKind, NewsArticleJsonLdData['@type']> = {
  news: 'NewsArticle',
  analysis: 'AnalysisNewsArticle',
  'ask-public': 'AskPublicNewsArticle',
  background: 'BackgroundNewsArticle',
  opinion: 'OpinionNewsArticle',
  reportage: 'ReportageNewsArticle',
  review: 'ReviewNewsArticle',
  satire: 'SatiricalArticle',
  advertiser: 'AdvertiserContentArticle',
};

function getSchemaType(kind: WorkKind | undefined): NewsArticleJsonLdData['@type'] {
  if (kind == null) return 'NewsArticle';
  if (typeof kind === 'string' && Object.hasOwn(schemaTypes, kind)) return schemaTypes[kind];
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'newsArticleJsonLd',
      `kind is ${describeValue(kind)}, which is none that schema.org has, so the article was called news. Give one of: ${Object.keys(schemaTypes).join(', ')}.`,
    );
  }
  return 'NewsArticle';
}

type Content = Partial<ArticleContent>;

function getImages({ image }: Content, base: string | undefined): ImageJsonLd[] | undefined {
  if (!isObject(image)) return undefined;
  const caption = toText(nodeToText(toArticleNode(readField(image, 'caption'), 'the caption')));
  const creditText = toText(readField(image, 'credit'));
  return nonEmpty(
    [readFields<Shape>(image, pickShape), ...toObjects<Shape>(readField(image, 'crops'), pickShape)].map(
      (shape) => toImage(shape, base, { caption, creditText }),
    ),
  );
}

interface Shape {
  src?: unknown;
  width?: unknown;
  height?: unknown;
}

const pickShape = ({ src, width, height }: Shape): Shape => ({ src, width, height });

function toImage(
  { src, width, height }: Shape,
  base: string | undefined,
  words: { caption?: string | undefined; creditText?: string | undefined } = {},
): ImageJsonLd | undefined {
  const url = absoluteUrl(toText(src), base, 'the address of an image');
  if (url === undefined) return undefined;
  return omitUndefined<ImageJsonLd>({
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    width: toPixels(width),
    height: toPixels(height),
    ...words,
  });
}

// schema.org has no property on an article for those who made its pictures or films: they contributed.
function getContributors(content: Content, base: string | undefined) {
  const namedAuthors = getAuthors(content).filter(({ name }) => name !== '');
  const by = (...roles: ArticleAuthor['role'][]) => namedAuthors.filter(({ role }) => roles.includes(role));
  const toAuthors = (authors: ArticleAuthor[]) => nonEmpty(authors.map((author) => toAuthor(author, base)));
  const editors = by('editor');
  return {
    author: toAuthors(by('author')),
    // Only a person edits, says schema.org; an organization that did so contributed.
    editor: nonEmpty(
      editors.filter(({ type }) => type !== 'organization').map((author) => toPerson(author, base)),
    ),
    translator: toAuthors(by('translator')),
    contributor: toAuthors([
      ...by('contributor', 'photographer', 'illustrator', 'videographer'),
      ...editors.filter(({ type }) => type === 'organization'),
    ]),
  };
}

function toAuthor(author: ArticleAuthor, base: string | undefined): AuthorJsonLd {
  if (author.type !== 'organization') return toPerson(author, base);
  return omitUndefined<OrganizationJsonLd>({
    '@type': 'Organization',
    name: author.name,
    url: absoluteUrl(author.href, base, 'the address of an author'),
  });
}

function toPerson(
  { name, href, image, organization }: ArticleAuthor,
  base: string | undefined,
): PersonJsonLd {
  return omitUndefined<PersonJsonLd>({
    '@type': 'Person',
    name,
    url: absoluteUrl(href, base, 'the address of an author'),
    image: absoluteUrl(image, base, 'the portrait of an author'),
    affiliation: organization === undefined ? undefined : { '@type': 'Organization', name: organization },
  });
}

function getPublisher({ publisher }: Content, base: string | undefined): OrganizationJsonLd | undefined {
  const name = toText(readField(publisher, 'name'));
  if (name === undefined) return undefined;
  const logo = readField(publisher, 'logo');
  const shape = isObject(logo) ? readFields<Shape>(logo, pickShape) : { src: logo };
  return omitUndefined<OrganizationJsonLd>({
    '@type': 'Organization',
    name,
    url: absoluteUrl(toText(readField(publisher, 'url')), base, 'the address of the publisher'),
    logo: toImage(shape, base),
  });
}

// What the page says, in its words: schema.org has no property for what was wrong, and no type for a clarification.
function getCorrectionText({ kind, incorrect, replacement }: ArticleCorrection, locale: Locale | undefined) {
  const { corrections } = getMessages(locale, correctionsMessages);
  const right = plainText(replacement);
  return {
    name: kind === 'clarification' ? getMessages(locale, advisoryMessages).advisory.clarification : undefined,
    text: isEmptyNode(incorrect)
      ? right
      : `${interpolate(corrections.incorrect, { incorrect: plainText(incorrect) }).join('')}\n${right}`,
  };
}

function plainText(node: ReactNode): string {
  return nodeToText(node).replace(/\s+/g, ' ').trim();
}

function getWordCount({ wordCount, body }: Content, withheld: boolean): number | undefined {
  if (typeof wordCount === 'number' && wordCount >= 0) return Math.round(wordCount);
  if (withheld) return undefined;
  return countWords(bodyText(body)) || undefined;
}

function bodyText(body: Content['body']): string {
  const html = toHtml(body);
  return html === undefined ? nodeToLines(toArticleNode(body, 'body')) : htmlToText(html).join('\n');
}

function nonEmpty<Item>(items: (Item | undefined)[]): Item[] | undefined {
  const present = items.filter((item) => item !== undefined);
  return present.length === 0 ? undefined : present;
}

type WithUndefined<Data> = { [Key in keyof Data]: Data[Key] | undefined };

// What is missing has no key at all, so that the object reads as it prints.
function omitUndefined<Data extends object>(data: WithUndefined<Data>): Data {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as Data;
}
