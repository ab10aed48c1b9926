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
import { absoluteUrl } from './absoluteUrl';
import type { ArticleAuthor, ArticleContent, ArticleCorrection } from './ArticleContent';
import {
  articleOf,
  authorsOf,
  correctionsOf,
  gateOf,
  htmlIn,
  instantIn,
  lastChange,
  nodeIn,
  sourceTypeIn,
} from './normalizeArticle';
import { warnOfGaps } from './warnAboutJsonLd';
import type { WorkKind } from '../vocabulary/kinds';
import type {
  AuthorJsonLd,
  CorrectionJsonLd,
  ImageJsonLd,
  NewsArticleJsonLdData,
  OrganizationJsonLd,
  PersonJsonLd,
} from './jsonLdTypes';

/**
 * The structured data of an article, by schema.org and the guidelines of Google Search for articles
 * and for paid content. A plain object: spread it to add to it. What the article lacks is left out,
 * and a developer is told of what the guidelines recommend. `locale` gives the language; without it
 * none is claimed. Put it on the page with `NewsArticleJsonLd`, which escapes it.
 */
export function newsArticleJsonLd(article: ArticleContent, locale?: Locale): NewsArticleJsonLdData {
  const content = articleOf(article, 'newsArticleJsonLd');
  const base = absoluteUrl(toText(content.url), undefined, 'url');
  const zone = resolveTimeZone(toText(content.timeZone) ?? 'UTC');
  const dated = (value: unknown, field: string) => {
    const instant = instantIn(value, field);
    return instant && toIsoInZone(zone, instant);
  };
  const gate = gateOf(content);
  const sourceType = sourceTypeIn(content);
  const corrections = correctionsOf(content);
  const data = defined<NewsArticleJsonLdData>({
    '@context': 'https://schema.org',
    '@type': typeOf(content.kind),
    headline: toText(content.headline),
    alternativeHeadline: toText(content.alternativeHeadline),
    description: toText(plainText(nodeIn(content.standfirst, 'standfirst'))),
    image: imagesOf(content, base),
    datePublished: dated(content.published, 'published'),
    dateModified: dated(lastChange(content, corrections), 'updated'),
    ...credits(content, base),
    publisher: publisherOf(content, base),
    mainEntityOfPage: base === undefined ? undefined : { '@type': 'WebPage', '@id': base },
    url: base,
    articleSection: toText(content.section),
    dateline: toText(content.dateline),
    wordCount: wordCountOf(content, gate?.text === 'withheld'),
    digitalSourceType: sourceType && digitalSourceTypes[sourceType],
    inLanguage: toText(readField(locale, 'tag')),
    isAccessibleForFree: gate === undefined,
    hasPart:
      gate?.text === 'present'
        ? { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.newsfold-gated' }
        : undefined,
    correction: listed(
      corrections.map((correction) =>
        defined<CorrectionJsonLd>({
          '@type': 'CorrectionComment',
          ...correctionWords(correction, locale),
          datePublished: dated(correction.date, 'the date of a correction'),
          url: absoluteUrl(correction.href, base, 'the address of a correction'),
        }),
      ),
    ),
  });
  if (process.env.NODE_ENV !== 'production') warnOfGaps(data);
  return data;
}

const types: Record<WorkKind, NewsArticleJsonLdData['@type']> = {
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

function typeOf(kind: WorkKind | undefined): NewsArticleJsonLdData['@type'] {
  if (kind === undefined || kind === null) return 'NewsArticle';
  if (typeof kind === 'string' && Object.hasOwn(types, kind)) return types[kind];
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'newsArticleJsonLd',
      `kind is ${describeValue(kind)}, which is none that schema.org has, so the article was called news. Give one of: ${Object.keys(types).join(', ')}.`,
    );
  }
  return 'NewsArticle';
}

type Content = Partial<ArticleContent>;

function imagesOf({ image }: Content, base: string | undefined): ImageJsonLd[] | undefined {
  if (!isObject(image)) return undefined;
  const caption = toText(nodeToText(nodeIn(readField(image, 'caption'), 'the caption')));
  const creditText = toText(readField(image, 'credit'));
  return listed(
    [readFields<Shape>(image, pickShape), ...toObjects<Shape>(readField(image, 'crops'), pickShape)].map(
      (shape) => imageOf(shape, base, { caption, creditText }),
    ),
  );
}

interface Shape {
  src?: unknown;
  width?: unknown;
  height?: unknown;
}

const pickShape = ({ src, width, height }: Shape): Shape => ({ src, width, height });

function imageOf(
  { src, width, height }: Shape,
  base: string | undefined,
  words: { caption?: string | undefined; creditText?: string | undefined } = {},
): ImageJsonLd | undefined {
  const url = absoluteUrl(toText(src), base, 'the address of an image');
  if (url === undefined) return undefined;
  return defined<ImageJsonLd>({
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    width: toPixels(width),
    height: toPixels(height),
    ...words,
  });
}

// schema.org has no property on an article for those who made its pictures or films: they contributed.
function credits(content: Content, base: string | undefined) {
  const named = authorsOf(content).filter(({ name }) => name !== '');
  const by = (...roles: ArticleAuthor['role'][]) => named.filter(({ role }) => roles.includes(role));
  const everyone = (authors: ArticleAuthor[]) => listed(authors.map((author) => authorOf(author, base)));
  const editors = by('editor');
  return {
    author: everyone(by('author')),
    // Only a person edits, says schema.org; an organization that did so contributed.
    editor: listed(
      editors.filter(({ type }) => type !== 'organization').map((author) => personOf(author, base)),
    ),
    translator: everyone(by('translator')),
    contributor: everyone([
      ...by('contributor', 'photographer', 'illustrator', 'videographer'),
      ...editors.filter(({ type }) => type === 'organization'),
    ]),
  };
}

function authorOf(author: ArticleAuthor, base: string | undefined): AuthorJsonLd {
  if (author.type !== 'organization') return personOf(author, base);
  return defined<OrganizationJsonLd>({
    '@type': 'Organization',
    name: author.name,
    url: absoluteUrl(author.href, base, 'the address of an author'),
  });
}

function personOf(
  { name, href, image, organisation }: ArticleAuthor,
  base: string | undefined,
): PersonJsonLd {
  return defined<PersonJsonLd>({
    '@type': 'Person',
    name,
    url: absoluteUrl(href, base, 'the address of an author'),
    image: absoluteUrl(image, base, 'the portrait of an author'),
    affiliation: organisation === undefined ? undefined : { '@type': 'Organization', name: organisation },
  });
}

function publisherOf({ publisher }: Content, base: string | undefined): OrganizationJsonLd | undefined {
  const name = toText(readField(publisher, 'name'));
  if (name === undefined) return undefined;
  const logo = readField(publisher, 'logo');
  const shape = isObject(logo) ? readFields<Shape>(logo, pickShape) : { src: logo };
  return defined<OrganizationJsonLd>({
    '@type': 'Organization',
    name,
    url: absoluteUrl(toText(readField(publisher, 'url')), base, 'the address of the publisher'),
    logo: imageOf(shape, base),
  });
}

// What the page says, in its words: schema.org has no property for what was wrong, and no type for a clarification.
function correctionWords({ kind, wrong, text }: ArticleCorrection, locale: Locale | undefined) {
  const { corrections } = getMessages(locale, correctionsMessages);
  const right = plainText(text);
  return {
    name: kind === 'clarification' ? getMessages(locale, advisoryMessages).advisory.clarification : undefined,
    text: isEmptyNode(wrong)
      ? right
      : `${interpolate(corrections.wrong, { wrong: plainText(wrong) }).join('')}\n${right}`,
  };
}

function plainText(node: ReactNode): string {
  return nodeToText(node).replace(/\s+/g, ' ').trim();
}

function wordCountOf({ wordCount, body }: Content, withheld: boolean): number | undefined {
  if (typeof wordCount === 'number' && wordCount >= 0) return Math.round(wordCount);
  if (withheld) return undefined;
  return countWords(bodyText(body)) || undefined;
}

function bodyText(body: Content['body']): string {
  const html = htmlIn(body);
  return html === undefined ? nodeToLines(nodeIn(body, 'body')) : htmlToText(html).join('\n');
}

function listed<Item>(items: (Item | undefined)[]): Item[] | undefined {
  const present = items.filter((item) => item !== undefined);
  return present.length === 0 ? undefined : present;
}

type Gaps<Data> = { [Key in keyof Data]: Data[Key] | undefined };

// What is missing has no key at all, so that the object reads as it prints.
function defined<Data extends object>(data: Gaps<Data>): Data {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as Data;
}
