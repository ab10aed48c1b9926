import type { PublisherPolicies } from '../components/Policies';
import { countWords } from '../content/countWords';
import { parseDuration, toIsoDuration } from '../content/duration';
import { htmlToParagraphs } from '../content/htmlToParagraphs';
import { isEmptyNode } from '../content/isEmptyNode';
import { nodeToText, nodeToWords } from '../content/nodeToText';
import { quoteIncorrect } from '../content/quoteIncorrect';
import { getLang } from '../i18n/getLang';
import { getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import type { Locale } from '../i18n/Locale';
import { parseInstant, toIsoInZone } from '../i18n/parseInstant';
import { toText } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import { advisoryMessages, correctionsMessages } from '../locales/english';
import { digitalSourceTypes } from '../vocabulary/digitalSourceTypes';
import type { AuthorRole, WorkKind } from '../vocabulary/kinds';
import type { ArticleContent } from './ArticleContent';
import type {
  AuthorJsonLd,
  CitationJsonLd,
  CorrectionJsonLd,
  ImageJsonLd,
  MediaJsonLd,
  NewsArticleJsonLdData,
  OrganizationJsonLd,
  PersonJsonLd,
  RightsJsonLd,
} from './jsonLdTypes';
import {
  normalizeMetadata,
  type ImageFile,
  type NormalizedAuthor,
  type NormalizedCorrection,
  type NormalizedMetadata,
  type NormalizedPublisher,
  type NormalizedRights,
} from './normalizeArticle';
import { toAbsoluteUrl } from './toAbsoluteUrl';
import { warnAboutJsonLd } from './warnAboutJsonLd';

/**
 * Returns the structured data of an article, by schema.org and Google Search's guidelines for articles and for paid content.
 * It is a plain object: spread it to add to it. What the article lacks is left out, with a warning if the guidelines
 * recommend it. `locale` sets the language; without it, `inLanguage` is left out. Render it with `NewsArticleJsonLd`, which
 * escapes it.
 */
export function newsArticleJsonLd(article: ArticleContent, locale?: Locale): NewsArticleJsonLdData {
  return toJsonLd(normalizeMetadata(article, 'newsArticleJsonLd'), locale);
}

/** Does the same for an article that is normalized already. */
export function toJsonLd(article: NormalizedMetadata, locale: Locale | undefined): NewsArticleJsonLdData {
  const { paywall, digitalSourceType } = article;
  const base = toAbsoluteUrl(article.url, undefined, 'url');
  const zone = article.timeZone ?? 'UTC';
  const type = getSchemaType(article);
  const data = omitUndefined<NewsArticleJsonLdData>({
    '@context': 'https://schema.org',
    '@type': type,
    headline: article.headline,
    alternativeHeadline: article.alternativeHeadline,
    description: toText(nodeToText(article.standfirst)),
    abstract: toText(article.keyPoints.points.join('\n')),
    image: getImages(article, base),
    ...getMedia(article, base, zone),
    datePublished: toIsoDate(article.published, zone),
    dateModified: toIsoDate(article.updated, zone),
    ...getContributors(article, base),
    publisher: getPublisher(article, base),
    mainEntityOfPage: base === undefined ? undefined : { '@type': 'WebPage', '@id': base },
    url: base,
    articleSection: article.section,
    keywords: nonEmpty(article.topics.map(({ name }) => name)),
    // In schema.org only news has a dateline.
    dateline: type.endsWith('NewsArticle') ? article.dateline : undefined,
    wordCount: getWordCount(article),
    digitalSourceType: digitalSourceType && digitalSourceTypes[digitalSourceType],
    inLanguage: getLang(locale),
    isAccessibleForFree: paywall === undefined,
    hasPart:
      paywall?.content === 'in-page'
        ? { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.newsfold-paywalled' }
        : undefined,
    correction: nonEmpty(
      article.corrections.map((correction) =>
        omitUndefined<CorrectionJsonLd>({
          '@type': 'CorrectionComment',
          ...getCorrectionText(correction, locale),
          datePublished: toIsoDate(correction.date, zone),
          url: toAbsoluteUrl(correction.href, base, 'the URL of a correction'),
        }),
      ),
    ),
    citation: nonEmpty(
      article.sources.map(({ text, href }) =>
        omitUndefined<CitationJsonLd>({
          '@type': 'CreativeWork',
          name: text,
          url: toAbsoluteUrl(href, base, 'the URL of a source'),
        }),
      ),
    ),
    ...getRights(article, base, ''),
  });
  warnAboutJsonLd(data);
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

function getSchemaType({ type, kind }: NormalizedMetadata): NewsArticleJsonLdData['@type'] {
  // No machine should take these for journalism, whatever type a template gives to all pages.
  if (type === undefined || kind === 'satire' || kind === 'advertiser') return getTypeOfKind(kind);
  return type;
}

function getTypeOfKind(kind: WorkKind | undefined): NewsArticleJsonLdData['@type'] {
  if (kind === undefined) return 'NewsArticle';
  if (Object.hasOwn(schemaTypes, kind)) return schemaTypes[kind];
  warn(
    'newsArticleJsonLd',
    `kind is ${describeValue(kind)}, which schema.org has no type for, so the article is called news. Pass one of ${Object.keys(schemaTypes).join(', ')}.`,
  );
  return 'NewsArticle';
}

function toIsoDate(date: unknown, zone: string): string | undefined {
  const instant = parseInstant(date, 'NewsArticle');
  return instant && toIsoInZone(zone, instant);
}

function getImages({ image }: NormalizedMetadata, base: string | undefined): ImageJsonLd[] | undefined {
  if (!image) return undefined;
  const { caption, credit, creator, digitalSourceType } = image;
  const details = {
    caption: toText(nodeToText(caption)),
    creditText: credit,
    creator: creator && toAuthor(creator, base),
    digitalSourceType: digitalSourceType && digitalSourceTypes[digitalSourceType],
    ...getRights(image, base, 'image.'),
  };
  return nonEmpty([image, ...image.crops].map((file) => toImageObject(file, base, details)));
}

function getMedia(
  { media, headline, standfirst, image, published }: NormalizedMetadata,
  base: string | undefined,
  zone: string,
): Pick<NewsArticleJsonLdData, 'video' | 'audio'> {
  if (!media) return {};
  const { kind, sources, poster, duration, uploaded, transcript, caption, credit } = media;
  const seconds = parseDuration(duration);
  const data = omitUndefined<MediaJsonLd>({
    name: media.name ?? headline,
    description: media.description ?? toText(nodeToText(standfirst)),
    thumbnailUrl: toAbsoluteUrl(poster ?? image?.src, base, 'media.poster'),
    uploadDate: toIsoDate(uploaded ?? published, zone),
    contentUrl: toAbsoluteUrl(sources[0]?.src, base, 'media.sources'),
    embedUrl: toAbsoluteUrl(media.embedUrl, base, 'media.embedUrl'),
    encodingFormat: sources[0]?.type,
    duration: seconds === undefined ? undefined : toIsoDuration(seconds),
    width: media.width,
    height: media.height,
    caption: toText(nodeToText(caption)),
    creditText: credit,
    transcript: toText(nodeToText(transcript)),
  });
  return kind === 'video'
    ? { video: { '@type': 'VideoObject', ...data } }
    : { audio: { '@type': 'AudioObject', ...data } };
}

function getRights(
  { license, acquireLicensePage, usageInfo, copyrightNotice }: NormalizedRights,
  base: string | undefined,
  path: '' | 'image.',
): WithUndefined<RightsJsonLd> {
  return {
    license: toAbsoluteUrl(license, base, `${path}license`),
    acquireLicensePage: toAbsoluteUrl(acquireLicensePage, base, `${path}acquireLicensePage`),
    usageInfo: toAbsoluteUrl(usageInfo, base, `${path}usageInfo`),
    copyrightNotice,
  };
}

function toImageObject(
  { src, width, height }: ImageFile,
  base: string | undefined,
  details: WithUndefined<Omit<ImageJsonLd, '@type' | keyof ImageFile | 'url' | 'contentUrl'>> = {},
): ImageJsonLd | undefined {
  const url = toAbsoluteUrl(src, base, 'the URL of an image');
  if (url === undefined) return undefined;
  return omitUndefined<ImageJsonLd>({
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    width,
    height,
    ...details,
  });
}

// schema.org has no property of an article for those who made its pictures or films, so they count as contributors.
function getContributors({ authors }: NormalizedMetadata, base: string | undefined) {
  const namedAuthors = authors.filter(({ name }) => name !== '');
  const withRole = (...roles: (AuthorRole | undefined)[]) =>
    namedAuthors.filter(({ role }) => roles.includes(role));
  const toAuthors = (list: NormalizedAuthor[]) => nonEmpty(list.map((author) => toAuthor(author, base)));
  const editors = withRole('editor');
  return {
    author: toAuthors(withRole('author')),
    // In schema.org only a person can be an editor, so an organization that edited counts as a contributor.
    editor: nonEmpty(
      editors.filter(({ type }) => type !== 'organization').map((author) => toPerson(author, base)),
    ),
    translator: toAuthors(withRole('translator')),
    contributor: toAuthors([
      ...withRole('contributor', 'photographer', 'illustrator', 'videographer'),
      ...editors.filter(({ type }) => type === 'organization'),
    ]),
  };
}

function toAuthor(author: NormalizedAuthor, base: string | undefined): AuthorJsonLd {
  if (author.type !== 'organization') return toPerson(author, base);
  return omitUndefined<OrganizationJsonLd>({
    '@type': 'Organization',
    name: author.name,
    url: toAbsoluteUrl(author.href, base, 'the URL of an author'),
    ...getProfile(author, base),
  });
}

/** What a card about the author says. */
function getProfile({ bio, links, expertise }: NormalizedAuthor, base: string | undefined) {
  return {
    description: toText(nodeToText(bio)),
    knowsAbout: nonEmpty([...expertise]),
    sameAs: nonEmpty(
      links
        // Those are ways to reach a person, not pages about one.
        .filter(({ href }) => !/^\s*(?:mailto|tel):/i.test(href))
        .map(({ href }) => toAbsoluteUrl(href, base, 'a link of an author')),
    ),
  };
}

function toPerson(author: NormalizedAuthor, base: string | undefined): PersonJsonLd {
  const { name, href, image, organization } = author;
  return omitUndefined<PersonJsonLd>({
    '@type': 'Person',
    name,
    url: toAbsoluteUrl(href, base, 'the URL of an author'),
    image: toAbsoluteUrl(image, base, 'the URL of a portrait'),
    affiliation: organization === undefined ? undefined : { '@type': 'Organization', name: organization },
    ...getProfile(author, base),
  });
}

function getPublisher(
  { publisher }: NormalizedMetadata,
  base: string | undefined,
): OrganizationJsonLd | undefined {
  if (!publisher) return undefined;
  return omitUndefined<OrganizationJsonLd>({
    '@type': 'Organization',
    name: publisher.name,
    url: toAbsoluteUrl(publisher.url, base, 'the URL of the publisher'),
    logo: toImageObject(publisher.logo, base),
    ...getPolicies(publisher, base),
  });
}

function getPolicies(publisher: NormalizedPublisher, base: string | undefined) {
  const toPolicy = (name: keyof PublisherPolicies) =>
    toAbsoluteUrl(publisher[name], base, `publisher.${name}`);
  // schema.org has no property for a policy on AI. It is one of the editorial principles, which may be several documents.
  const principles = new Set([toPolicy('publishingPrinciples'), toPolicy('aiPolicy')]);
  return {
    publishingPrinciples: nonEmpty([...principles]),
    correctionsPolicy: toPolicy('correctionsPolicy'),
    ethicsPolicy: toPolicy('ethicsPolicy'),
    ownershipFundingInfo: toPolicy('ownershipFundingInfo'),
  };
}

// In the words that the page uses, because schema.org has no property for what was wrong, and no type for a clarification.
function getCorrectionText(
  { kind, incorrect, replacement }: NormalizedCorrection,
  locale: Locale | undefined,
) {
  const { corrections } = getMessages(locale, correctionsMessages);
  const replacementText = nodeToText(replacement);
  const { message, words } = quoteIncorrect(corrections.incorrect, incorrect);
  return {
    name: kind === 'clarification' ? getMessages(locale, advisoryMessages).advisory.clarification : undefined,
    text: isEmptyNode(incorrect)
      ? replacementText
      : `${interpolate(message, { incorrect: nodeToText(words) }).join('')}\n${replacementText}`,
  };
}

/** Returns the number of words in the whole text, or `undefined` if the server kept back part of it. */
export function getWordCount({ wordCount, body, html, paywall }: NormalizedMetadata): number | undefined {
  if (wordCount !== undefined) return wordCount;
  // The server has kept back part of the text.
  if (paywall?.content === 'server-only') return undefined;
  return countWords(html === undefined ? nodeToWords(body) : htmlToParagraphs(html).join('\n')) || undefined;
}

function nonEmpty<Item>(items: (Item | undefined)[]): Item[] | undefined {
  const present = items.filter((item) => item !== undefined);
  return present.length === 0 ? undefined : present;
}

type WithUndefined<Data> = { [Key in keyof Data]: Data[Key] | undefined };

// Without the keys, so that the object looks the same as the JSON made from it.
function omitUndefined<Data extends object>(data: WithUndefined<Data>): Data {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as Data;
}
