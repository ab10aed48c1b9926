import type { ReactNode } from 'react';

import type { MediaSource } from '../components/MediaPlayer';
import type { PublisherPolicies } from '../components/Policies';
import { pickAuthor, pickAuthorLink, type AuthorLink } from '../content/author';
import { toHeadingEntries } from '../content/headingEntries';
import { isEmptyNode } from '../content/isEmptyNode';
import { toRelatedLinks, type RelatedLink } from '../content/relatedLink';
import type { ContinueAfter } from '../content/splitBlocks';
import { pickTopic, type Topic } from '../content/topic';
import { resolveTimeZone } from '../i18n/intl';
import { isDateValue, parseInstant, type DateValue, type Instant } from '../i18n/parseInstant';
import {
  isArray,
  isObject,
  readField,
  readFields,
  toArray,
  toObjects,
  toPixels,
  toText,
  type CompletePicker,
  type Picker,
} from '../internal/coerce';
import { oneOf } from '../internal/oneOf';
import { toNode } from '../internal/toNode';
import { describeValue, warn } from '../internal/warn';
import type { DigitalSourceType } from '../vocabulary/digitalSourceTypes';
import {
  advisoryKinds,
  aiTasks,
  authorRoles,
  noticePlaces,
  type AdvisoryKind,
  type AiTask,
  type AuthorRole,
  type NoticePlace,
  type WorkKind,
} from '../vocabulary/kinds';
import { isDigitalSourceType, resolveDigitalSourceType } from '../vocabulary/resolveDigitalSourceType';
import type {
  ArticleAdvisory,
  ArticleAuthor,
  ArticleContent,
  ArticleCorrection,
  ArticleImage,
  ArticleKeyPoints,
  ArticleLink,
  ArticleMedia,
  ArticleOffer,
  ArticlePaywall,
  ArticlePublisher,
  ArticleRights,
  ArticleType,
} from './ArticleContent';
import { warnAboutEntities } from './warnAboutEntities';
import { warnAboutOldNames } from './warnAboutOldNames';

/*
 * An article is JSON from a CMS, so its types promise nothing at run time. `normalizeArticle` reads it once. A page and
 * its structured data are both made from what it returns.
 */

/** Every field of a type, so that the compiler asks for a new one wherever an object is normalized. */
type Complete<Fields> = { [Name in keyof Required<Fields>]: Fields[Name] };

/** An article in which every field is present and of the right type, or `undefined`. */
export interface NormalizedArticle extends Omit<
  Complete<ArticleContent>,
  | 'headline'
  | 'kicker'
  | 'aiTask'
  | 'humanReviewed'
  | 'keyPoints'
  | 'authors'
  | 'image'
  | 'media'
  | 'advisories'
  | 'body'
  | 'publisher'
  | 'corrections'
  | 'sources'
  | 'topics'
  | 'related'
> {
  headline: string | undefined;
  kicker: NormalizedLink | undefined;
  aiTask: AiTask | undefined;
  humanReviewed: boolean;
  keyPoints: NormalizedKeyPoints;
  /** In order. An author without a name has an empty one. */
  authors: readonly NormalizedAuthor[];
  /** When the article last changed, corrections included. `undefined` if that is before it was published. */
  updated: DateValue | undefined;
  image: NormalizedImage | undefined;
  media: NormalizedMedia | undefined;
  advisories: readonly NormalizedAdvisory[];
  /** The text as nodes, if it is not HTML. */
  body: ReactNode;
  /** The text as HTML. */
  html: string | undefined;
  publisher: NormalizedPublisher | undefined;
  /** Newest first, those without a date last. Corrections without a replacement are left out. */
  corrections: readonly NormalizedCorrection[];
  /** In order. Sources without a text are left out. */
  sources: readonly NormalizedLink[];
  /** In order. Topics without a name are left out. */
  topics: readonly Topic[];
  /** In order. Stories without a text are left out. */
  related: readonly RelatedLink[];
}

/** The points that have a text. */
export type NormalizedKeyPoints = Complete<ArticleKeyPoints>;

export type NormalizedRights = Complete<ArticleRights>;

/** A text, and the URL that it links to. */
export interface NormalizedLink {
  text: string;
  href: string | undefined;
}

export interface NormalizedAuthor extends Omit<Complete<ArticleAuthor>, 'links' | 'expertise'> {
  /** In order. Links without a text are left out. */
  links: readonly AuthorLink[];
  /** In order. Empty ones are left out. */
  expertise: readonly string[];
}

export type NormalizedAdvisory = Complete<ArticleAdvisory>;

export type NormalizedCorrection = Complete<ArticleCorrection>;

/** The file of an image. */
export interface ImageFile {
  src: string | undefined;
  width: number | undefined;
  height: number | undefined;
}

export interface NormalizedImage
  extends Omit<Complete<ArticleImage>, 'src' | 'alt' | 'creator' | 'crops'>, ImageFile {
  /** `undefined` if nobody wrote one, which is not the same as an empty one. */
  alt: string | undefined;
  creator: NormalizedAuthor | undefined;
  crops: readonly ImageFile[];
}

export interface NormalizedMedia extends Omit<Complete<ArticleMedia>, 'kind' | 'sources'> {
  kind: 'video' | 'audio';
  sources: readonly MediaSource[];
}

export interface NormalizedPublisher extends Omit<Complete<ArticlePublisher>, 'logo'> {
  logo: ImageFile;
}

/** What structured data needs of an article. */
export type NormalizedMetadata = Omit<
  NormalizedArticle,
  | 'kicker'
  | 'aiTask'
  | 'humanReviewed'
  | 'editorialResponsibility'
  | 'contents'
  | 'advisories'
  | 'continueAfter'
  | 'related'
>;

/**
 * Returns the article with every field of the right type. A field of a wrong type is `undefined`, with a warning, and the
 * rest is kept. Never throws, whatever a getter or a Proxy does. `component` is named in warnings about the whole article.
 */
export function normalizeArticle(article: ArticleContent, component: string): NormalizedArticle {
  const fields = readArticle(article, component);
  return {
    ...normalizeFields(fields),
    kicker: toLink(fields.kicker),
    editorialResponsibility: toText(fields.editorialResponsibility),
    aiTask: fields.aiTask == null ? undefined : toOneOf(aiTasks, fields.aiTask, 'writing', 'aiTask'),
    humanReviewed: fields.humanReviewed === true,
    contents: fields.contents == null ? undefined : toHeadingEntries(fields.contents, 'NewsArticle'),
    advisories: toItems(fields.advisories, pickAdvisory, (text) => ({ text }), 'advisories').map(
      normalizeAdvisory,
    ),
    continueAfter: toContinueAfter(fields.continueAfter, 'continueAfter'),
    related: toRelated(fields.related),
  };
}

/** Does the same for the fields that structured data needs, so that a page with nothing else loads less. */
export function normalizeMetadata(article: ArticleContent, component: string): NormalizedMetadata {
  return normalizeFields(readArticle(article, component));
}

function normalizeFields(fields: Partial<ArticleContent>): NormalizedMetadata {
  const html = toHtml(fields.body);
  const published = toDateValue(fields.published, 'published');
  const publisher = toPublisher(fields.publisher);
  const corrections = toCorrections(fields.corrections);
  return {
    headline: toText(fields.headline),
    alternativeHeadline: toText(fields.alternativeHeadline),
    standfirst: toArticleNode(fields.standfirst, 'standfirst'),
    kind: toWorkKind(fields.kind),
    type: toArticleType(fields.type),
    digitalSourceType: toDigitalSourceType(fields.digitalSourceType),
    keyPoints: toKeyPoints(fields.keyPoints),
    authors: toItems(fields.authors, pickArticleAuthor, (name) => ({ name }), 'authors').map((author) =>
      normalizeAuthor(author, publisher?.name),
    ),
    published,
    updated: findLastChange(published, toDateValue(fields.updated, 'updated'), corrections),
    timeZone: toTimeZone(fields.timeZone),
    image: toImage(fields.image, publisher?.name),
    media: toMedia(fields.media),
    body: html === undefined ? toArticleNode(fields.body, 'body') : undefined,
    html,
    section: toText(fields.section),
    dateline: toText(fields.dateline),
    publisher,
    paywall: toPaywall(fields.paywall),
    corrections,
    sources: toSources(fields.sources),
    topics: toTopics(fields.topics),
    ...toRights(fields, ''),
    url: toText(fields.url),
    wordCount: toWordCount(fields.wordCount),
  };
}

function readArticle(article: ArticleContent, component: string): Partial<ArticleContent> {
  if (isObject(article) && !isArray(article)) {
    warnAboutOldNames(article, component);
    const fields = readFields<ArticleContent>(article, pickArticle);
    warnAboutEntities(fields, component);
    return fields;
  }
  warn(
    component,
    `article is ${describeValue(article)}, so there is nothing to show. Pass an object such as { headline: '…', body: … }.`,
  );
  return {};
}

const pickArticle: CompletePicker<ArticleContent> = ({
  headline,
  alternativeHeadline,
  kicker,
  standfirst,
  kind,
  type,
  digitalSourceType,
  aiTask,
  humanReviewed,
  editorialResponsibility,
  keyPoints,
  contents,
  authors,
  published,
  updated,
  timeZone,
  image,
  media,
  advisories,
  body,
  continueAfter,
  section,
  dateline,
  publisher,
  paywall,
  corrections,
  sources,
  topics,
  related,
  url,
  wordCount,
  license,
  acquireLicensePage,
  usageInfo,
  copyrightNotice,
}) => ({
  headline,
  alternativeHeadline,
  kicker,
  standfirst,
  kind,
  type,
  digitalSourceType,
  aiTask,
  humanReviewed,
  editorialResponsibility,
  keyPoints,
  contents,
  authors,
  published,
  updated,
  timeZone,
  image,
  media,
  advisories,
  body,
  continueAfter,
  section,
  dateline,
  publisher,
  paywall,
  corrections,
  sources,
  topics,
  related,
  url,
  wordCount,
  license,
  acquireLicensePage,
  usageInfo,
  copyrightNotice,
});

/** Returns a time zone that `Intl` knows, so that the parts of the article need not warn about another one by one. */
function toTimeZone(timeZone: unknown): string | undefined {
  const zone = typeof timeZone === 'string' ? toText(timeZone) : timeZone;
  return zone === undefined || zone === null ? undefined : resolveTimeZone(zone, 'NewsArticle');
}

/** Returns text. Warns about a value that is neither text nor absent. */
function toFieldText(value: unknown, field: string): string | undefined {
  const text = toText(value);
  if (text === undefined && value !== undefined && value !== null && typeof value !== 'string') {
    warn(
      'NewsArticle',
      `${field} is ${describeValue(value)}, which is not text, so it was left out. Pass a string.`,
    );
  }
  return text;
}

/** Returns the items of a list, or a single item as a list. */
function toItems<Fields extends object>(
  list: unknown,
  pick: Picker<Fields>,
  fromText: (text: string) => Partial<Fields>,
  field: string,
): Partial<Fields>[] {
  return (isArray(list) ? toArray(list) : [list]).flatMap((item) => {
    const part = toPart<Fields>(item, `an item of ${field}`, fromText);
    return part === undefined ? [] : [readFields<Fields>(part, pick)];
  });
}

/** Returns an object, or the one that a text alone stands for. Anything else that is not empty is left out, with a warning. */
function toPart<Fields extends object>(
  value: unknown,
  field: string,
  fromText: (text: string) => Partial<Fields> | undefined,
): Partial<Fields> | undefined {
  if (isObject(value) && !isArray(value)) return value;
  const text = typeof value === 'string' ? toText(value) : undefined;
  const part = text === undefined ? undefined : fromText(text);
  const isEmpty = text === undefined && (typeof value === 'string' || value === undefined || value === null);
  if (part === undefined && !isEmpty && value !== false) {
    warn(
      'NewsArticle',
      `${field} is ${describeValue(value)}, which is not an object, so it was left out. Pass an object with its fields.`,
    );
  }
  return part;
}

function toRights(rights: Partial<ArticleRights>, path: '' | 'image.'): NormalizedRights {
  const toRight = (name: keyof ArticleRights) => toFieldText(rights[name], `${path}${name}`);
  return {
    license: toRight('license'),
    acquireLicensePage: toRight('acquireLicensePage'),
    usageInfo: toRight('usageInfo'),
    copyrightNotice: toRight('copyrightNotice'),
  };
}

function toArticleNode(node: unknown, field: string): ReactNode {
  return toNode(node, 'NewsArticle', field);
}

function toHtml(body: unknown): string | undefined {
  const html = isObject(body) ? readField(body, 'html') : undefined;
  return typeof html === 'string' ? html : undefined;
}

// Another text than the known kinds is kept, because readers must not take such an article for news.
function toWorkKind(kind: WorkKind | undefined): WorkKind | undefined {
  if (typeof kind === 'string') return isEmptyNode(kind) ? undefined : kind;
  const other: unknown = kind;
  if (other !== undefined && other !== null) {
    warn(
      'NewsArticle',
      `kind is ${describeValue(other)}, which is not text, so the article has no label and is called news in structured data. Pass a kind such as "opinion".`,
    );
  }
  return undefined;
}

const articleTypes: readonly ArticleType[] = [
  'NewsArticle',
  'Article',
  'BlogPosting',
  'Report',
  'TechArticle',
];

function toArticleType(type: unknown): ArticleType | undefined {
  if (type === undefined || type === null || type === '') return undefined;
  const known = articleTypes.find((item) => item === type);
  if (known === undefined) {
    warn(
      'NewsArticle',
      `type is ${describeValue(type)}, which is not one of its values, so structured data has the type of the kind. Pass ${articleTypes.join(', ')}.`,
    );
  }
  return known;
}

function toImageSourceType(code: unknown): DigitalSourceType | undefined {
  const text = toText(code);
  if (isDigitalSourceType(text)) return text;
  if (code !== undefined && code !== null && code !== '') {
    warn(
      'NewsArticle',
      `image.digitalSourceType is ${describeValue(code)}, which is not a digital source type, so neither the page nor its structured data says how the image was made. ` +
        "Pass one of the IPTC's codes, such as 'digitalCapture'.",
    );
  }
  return undefined;
}

function toDigitalSourceType(code: unknown): DigitalSourceType | undefined {
  if (typeof code === 'string') {
    return code.trim() === '' ? undefined : resolveDigitalSourceType(code.trim(), 'NewsArticle');
  }
  if (code !== undefined && code !== null) {
    warn(
      'NewsArticle',
      `digitalSourceType is ${describeValue(code)}, which is not a code, so neither the page nor its structured data says how the text was made. ` +
        "Pass one of the IPTC's codes, such as 'trainedAlgorithmicMedia'.",
    );
  }
  return undefined;
}

const pickKeyPoints: CompletePicker<ArticleKeyPoints> = ({ points, digitalSourceType }) => ({
  points,
  digitalSourceType,
});

function toKeyPoints(keyPoints: unknown): NormalizedKeyPoints {
  const { points = keyPoints, digitalSourceType } =
    isObject(keyPoints) && !isArray(keyPoints) ? readFields<ArticleKeyPoints>(keyPoints, pickKeyPoints) : {};
  const items = isArray(points) ? toArray(points) : [points];
  const texts = items.map(toText).filter((text) => text !== undefined);
  if (texts.length < items.filter((item) => item !== undefined && item !== null).length) {
    warn(
      'NewsArticle',
      `keyPoints has ${describeValue(items.find((item) => toText(item) === undefined))} where a text should be, so that was left out. Pass ['…', '…'].`,
    );
  }
  return { points: texts, digitalSourceType };
}

const pickArticleAuthor: CompletePicker<ArticleAuthor> = (author) => ({
  ...pickAuthor(author),
  type: author.type,
});

function normalizeAuthor(
  { name, href, role, organization, image, description, bio, links, expertise, type }: Partial<ArticleAuthor>,
  publisherName: string | undefined,
): NormalizedAuthor {
  return {
    name: toText(name) ?? '',
    href: toText(href),
    role: toAuthorRole(role),
    organization: toText(organization),
    image: toText(image),
    description: toText(description),
    bio: toArticleNode(bio, 'the bio of an author'),
    links: toObjects(links, pickAuthorLink).flatMap((link) => {
      const text = toText(link.text);
      return text === undefined ? [] : [{ text, href: toText(link.href) ?? '' }];
    }),
    expertise: toArray(expertise)
      .map(toText)
      .filter((subject) => subject !== undefined),
    type: toAuthorType(type, toText(name), publisherName),
  };
}

/** Returns `value` if it is one of `values`. An absent or empty one is the fallback; so is an unknown one, with a warning. */
function toOneOf<const Value extends string>(
  values: readonly Value[],
  value: unknown,
  fallback: Value,
  field: string,
): Value {
  if (value === undefined || value === null || value === '') return fallback;
  return oneOf(values, value, fallback, 'NewsArticle', field);
}

function toAuthorRole(role: unknown): AuthorRole {
  return toOneOf(authorRoles, role, 'author', 'the role of an author');
}

// A story signed with the publisher's own name is by an organization.
function toAuthorType(type: unknown, name: string | undefined, publisherName: string | undefined) {
  const isSignedByPublisher = publisherName !== undefined && name === publisherName;
  const fallback = isSignedByPublisher ? 'organization' : 'person';
  return toOneOf(['person', 'organization'], type, fallback, 'the type of an author');
}

/** Returns a date of a supported type. It may still be an invalid one, which `parseInstant` finds out. */
export function toDateValue(value: unknown, field: string): DateValue | undefined {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (isDateValue(value)) return value;
  if (value !== undefined && value !== null) {
    warn(
      'NewsArticle',
      `${field} is ${describeValue(value)}, which is not a date, so it was ignored. Pass ISO 8601 with an offset, such as "2021-10-09T14:00:00+03:00".`,
    );
  }
  return undefined;
}

/** A correction changes what the article says, so its date counts as much as `updated` does. */
function findLastChange(
  published: DateValue | undefined,
  updated: DateValue | undefined,
  corrections: readonly NormalizedCorrection[],
): DateValue | undefined {
  const publishedInstant = parseInstant(published, 'NewsArticle');
  let latest: DateValue | undefined;
  let latestMs = -Infinity;
  for (const date of [updated, ...corrections.map((correction) => correction.date)]) {
    const instant = parseInstant(date, 'NewsArticle');
    if (!instant || date === undefined || date === null || instant.ms <= latestMs) continue;
    if (!publishedInstant || instant.ms >= publishedInstant.ms) {
      latest = date;
      latestMs = instant.ms;
    } else if (getEndMs(instant) < publishedInstant.ms) {
      warn(
        'NewsArticle',
        `the article was updated or corrected (${describeValue(date)}) before it was published (${describeValue(published)}), so the change has no date. ` +
          'Check updated, published and the dates of the corrections.',
      );
    }
  }
  return latest;
}

function getEndMs({ ms, dayOnly }: Instant): number {
  return dayOnly ? ms + 86_400_000 : ms;
}

const pickImage: CompletePicker<ArticleImage> = ({
  src,
  alt,
  width,
  height,
  srcSet,
  sizes,
  caption,
  credit,
  creator,
  digitalSourceType,
  crops,
  license,
  acquireLicensePage,
  usageInfo,
  copyrightNotice,
}) => ({
  src,
  alt,
  width,
  height,
  srcSet,
  sizes,
  caption,
  credit,
  creator,
  digitalSourceType,
  crops,
  license,
  acquireLicensePage,
  usageInfo,
  copyrightNotice,
});

function toImage(image: unknown, publisherName: string | undefined): NormalizedImage | undefined {
  const part = toPart<ArticleImage>(image, 'image', (src) => ({ src }));
  if (part === undefined) return undefined;
  const fields = readFields<ArticleImage>(part, pickImage);
  return {
    ...toImageFile(fields),
    alt: toText(fields.alt) ?? (typeof fields.alt === 'string' ? '' : undefined),
    srcSet: toText(fields.srcSet),
    sizes: toText(fields.sizes),
    caption: toArticleNode(fields.caption, 'the caption'),
    credit: toText(fields.credit),
    creator: toCreator(fields.creator, publisherName),
    digitalSourceType: toImageSourceType(fields.digitalSourceType),
    ...toRights(fields, 'image.'),
    crops: toObjects(fields.crops, pickImageFile).map(toImageFile),
  };
}

/** Returns a person or an organization from its fields, or from its name alone. */
function toCreator(creator: unknown, publisherName: string | undefined): NormalizedAuthor | undefined {
  const fields = isObject(creator) ? readFields<ArticleAuthor>(creator, pickArticleAuthor) : {};
  const name = toText(isObject(creator) ? fields.name : creator);
  return name === undefined ? undefined : normalizeAuthor({ ...fields, name }, publisherName);
}

const pickMedia: CompletePicker<ArticleMedia> = ({
  kind,
  sources,
  name,
  description,
  poster,
  width,
  height,
  duration,
  tracks,
  transcript,
  crossOrigin,
  uploaded,
  embedUrl,
  caption,
  credit,
}) => ({
  kind,
  sources,
  name,
  description,
  poster,
  width,
  height,
  duration,
  tracks,
  transcript,
  crossOrigin,
  uploaded,
  embedUrl,
  caption,
  credit,
});

const pickMediaSource: CompletePicker<MediaSource> = ({ src, type }) => ({ src, type });

function toMedia(media: unknown): NormalizedMedia | undefined {
  // A file alone does not say whether it is a video or audio.
  const part = toPart<ArticleMedia>(media, 'media', () => undefined);
  if (part === undefined) return undefined;
  const { duration, tracks, crossOrigin, ...fields } = readFields<ArticleMedia>(part, pickMedia);
  const sources = (isArray(fields.sources) ? toArray(fields.sources) : [fields.sources]).flatMap((source) => {
    const file: Partial<MediaSource> = isObject(source)
      ? readFields<MediaSource>(source, pickMediaSource)
      : { src: toText(source) ?? '' };
    const src = toText(file.src);
    return src === undefined ? [] : [{ src, type: toText(file.type) }];
  });
  const embedUrl = toText(fields.embedUrl);
  if (sources.length === 0 && embedUrl === undefined) return undefined;
  return {
    kind: toOneOf(['video', 'audio'], fields.kind, 'video', 'media.kind'),
    sources,
    embedUrl,
    name: toText(fields.name),
    description: toText(fields.description),
    poster: toText(fields.poster),
    width: toPixels(fields.width),
    height: toPixels(fields.height),
    uploaded: toDateValue(fields.uploaded, 'media.uploaded'),
    transcript: fields.transcript === '' ? '' : toArticleNode(fields.transcript, 'media.transcript'),
    caption: toArticleNode(fields.caption, 'media.caption'),
    credit: toText(fields.credit),
    // The player reads these itself.
    duration,
    tracks,
    crossOrigin,
  };
}

type UncheckedImageFile = { [Name in keyof ImageFile]: unknown };

const pickImageFile: CompletePicker<UncheckedImageFile> = ({ src, width, height }) => ({
  src,
  width,
  height,
});

function toImageFile({ src, width, height }: Partial<UncheckedImageFile>): ImageFile {
  return { src: toText(src), width: toPixels(width), height: toPixels(height) };
}

const pickAdvisory: CompletePicker<ArticleAdvisory> = ({ kind, olderThan, heading, text, links, place }) => ({
  kind,
  olderThan,
  heading,
  text,
  links,
  place,
});

const pickLink: CompletePicker<ArticleLink> = ({ text, href }) => ({ text, href });

/** Returns a link from its fields, or from its text alone. */
function toLink(link: unknown): NormalizedLink | undefined {
  const fields = isObject(link) ? readFields<ArticleLink>(link, pickLink) : { text: link, href: undefined };
  const text = toText(fields.text);
  return text === undefined ? undefined : { text, href: toText(fields.href) };
}

function toSources(sources: unknown): NormalizedLink[] {
  if (sources === undefined || sources === null) return [];
  const items = toArray(sources);
  const links = items.map(toLink).filter((link) => link !== undefined);
  if (!isArray(sources)) {
    warn(
      'NewsArticle',
      `sources is ${describeValue(sources)}, which is not a list, so it was left out. Pass [{ text: '…', href: '…' }].`,
    );
  } else if (links.length < items.length) {
    warn(
      'NewsArticle',
      `${String(items.length - links.length)} of ${String(items.length)} sources have no text, so they were left out. Pass { text: '…', href: '…' } for each.`,
    );
  }
  return links;
}

function toTopics(topics: unknown): Topic[] {
  if (topics === undefined || topics === null) return [];
  const named = toObjects(topics, pickTopic).flatMap(({ name, href }) => {
    const text = toText(name);
    return text === undefined ? [] : [{ name: text, href: toText(href) }];
  });
  if (!isArray(topics) || named.length < toArray(topics).length) {
    warn(
      'NewsArticle',
      `topics is ${describeValue(topics)}, and not a list of names alone, so the rest was left out. Pass [{ name: '…', href: '…' }].`,
    );
  }
  return named;
}

function toRelated(related: unknown): RelatedLink[] {
  if (related === undefined || related === null) return [];
  const links = toRelatedLinks(related);
  if (!isArray(related) || links.length < toArray(related).length) {
    warn(
      'NewsArticle',
      `related is ${describeValue(related)}, and not a list of stories alone, so the rest was left out. Pass [{ text: '…', href: '…' }].`,
    );
  }
  return links;
}

function normalizeAdvisory({
  kind,
  olderThan,
  heading,
  text,
  links,
  place,
}: Partial<ArticleAdvisory>): NormalizedAdvisory {
  const knownKind = toAdvisoryKind(kind);
  return {
    kind: knownKind,
    olderThan: toMonths(olderThan),
    heading: toText(heading),
    text: toArticleNode(text, 'the text of an advisory'),
    links: toObjects(links, pickLink).flatMap((link) => {
      const linkText = toText(link.text);
      return linkText === undefined ? [] : [{ text: linkText, href: toText(link.href) ?? '' }];
    }),
    place: toAdvisoryPlace(place, knownKind),
  };
}

function toAdvisoryKind(kind: unknown): AdvisoryKind {
  return toOneOf(advisoryKinds, kind, 'info', 'the kind of an advisory');
}

/** What readers must know before they read anything. Other notices would only keep them from the headline. */
const kindsAboveHeadline = new Set<AdvisoryKind>(['sensitive', 'breaking', 'satire', 'sponsored', 'health']);

function toAdvisoryPlace(place: unknown, kind: AdvisoryKind): NoticePlace {
  const fallback = kindsAboveHeadline.has(kind) ? 'head' : 'text';
  const known = toOneOf(noticePlaces, place, fallback, 'the place of an advisory');
  if (kind !== 'ai' || known !== 'foot') return known;
  warn(
    'NewsArticle',
    'the place of an advisory of kind "ai" is "foot", where readers learn how the text was made after they have read it, so "text" was used. ' +
      'Pass "head" or "text".',
  );
  return 'text';
}

function toMonths(months: unknown): number | undefined {
  if (months === undefined || months === null || typeof months === 'number') return months ?? undefined;
  warn(
    'NewsArticle',
    `olderThan of an advisory is ${describeValue(months)}, which is not a number, so twelve months were used. Pass a number of months.`,
  );
  return undefined;
}

function toContinueAfter(value: unknown, field: string): ContinueAfter | undefined {
  if (value === undefined || value === null || typeof value === 'number') return value ?? undefined;
  const words = readField(value, 'words');
  if (typeof words === 'number') return { words };
  warn(
    'NewsArticle',
    `${field} is neither a number nor { words: number }, so the text was not split there. Pass a number of blocks or of words.`,
  );
  return undefined;
}

const pickPublisher: CompletePicker<ArticlePublisher> = ({
  name,
  url,
  logo,
  publishingPrinciples,
  correctionsPolicy,
  ethicsPolicy,
  ownershipFundingInfo,
  aiPolicy,
}) => ({
  name,
  url,
  logo,
  publishingPrinciples,
  correctionsPolicy,
  ethicsPolicy,
  ownershipFundingInfo,
  aiPolicy,
});

function toPublisher(publisher: unknown): NormalizedPublisher | undefined {
  const part = toPart<ArticlePublisher>(publisher, 'publisher', (name) => ({ name }));
  if (part === undefined) return undefined;
  const fields = readFields<ArticlePublisher>(part, pickPublisher);
  const { name, url, logo } = fields;
  const publisherName = toText(name);
  if (publisherName === undefined) return undefined;
  const file = isObject(logo) ? readFields<UncheckedImageFile>(logo, pickImageFile) : { src: logo };
  const toPolicy = (policy: keyof PublisherPolicies) => toFieldText(fields[policy], `publisher.${policy}`);
  return {
    name: publisherName,
    url: toText(url),
    logo: toImageFile(file),
    publishingPrinciples: toPolicy('publishingPrinciples'),
    correctionsPolicy: toPolicy('correctionsPolicy'),
    ethicsPolicy: toPolicy('ethicsPolicy'),
    ownershipFundingInfo: toPolicy('ownershipFundingInfo'),
    aiPolicy: toPolicy('aiPolicy'),
  };
}

/** A paywall that does not say where the paid text is counts as `in-page`, which hides nothing by itself. */
function toPaywall(paywall: unknown): ArticlePaywall | undefined {
  if (paywall === undefined || paywall === null || paywall === false || paywall === '') return undefined;
  const read = (name: keyof ArticlePaywall) => (isObject(paywall) ? readField(paywall, name) : undefined);
  const content = read('content') ?? paywall;
  const offer = toOffer(read('offer'));
  if (content === 'server-only') return { content, offer };
  if (content !== 'in-page') {
    warn(
      'NewsArticle',
      "paywall does not say where the paid text is, so it is assumed to be in the page. Pass { content: 'in-page' } or { content: 'server-only' }.",
    );
  }
  return { content: 'in-page', after: toContinueAfter(read('after'), 'paywall.after'), offer };
}

function toOffer(offer: unknown): ArticleOffer | undefined {
  if (!isObject(offer)) return undefined;
  const { heading, text, subscribe, signIn } = readFields<ArticleOffer>(offer, pickOffer);
  return {
    heading: toArticleNode(heading, 'paywall.offer.heading'),
    text: toArticleNode(text, 'paywall.offer.text'),
    subscribe,
    signIn,
  };
}

const pickOffer: CompletePicker<ArticleOffer> = ({ heading, text, subscribe, signIn }) => ({
  heading,
  text,
  subscribe,
  signIn,
});

const pickCorrection: CompletePicker<ArticleCorrection> = ({
  kind,
  date,
  incorrect,
  replacement,
  href,
  place,
}) => ({ kind, date, incorrect, replacement, href, place });

function toCorrections(corrections: unknown): NormalizedCorrection[] {
  const items = toItems(corrections, pickCorrection, (replacement) => ({ replacement }), 'corrections').map(
    normalizeCorrection,
  );
  const complete = items.filter(({ replacement }) => !isEmptyNode(replacement));
  if (complete.length < items.length) {
    warn(
      'NewsArticle',
      `${String(items.length - complete.length)} of ${String(items.length)} corrections have no replacement, so they were left out. Pass a replacement for each: what is right.`,
    );
  }
  return sortNewestFirst(complete);
}

function normalizeCorrection({
  kind,
  date,
  incorrect,
  replacement,
  href,
  place,
}: Partial<ArticleCorrection>): NormalizedCorrection {
  return {
    kind: toOneOf(['correction', 'clarification'], kind, 'correction', 'the kind of a correction'),
    date: toDateValue(date, 'the date of a correction'),
    incorrect: toArticleNode(incorrect, 'the incorrect text of a correction'),
    replacement: toArticleNode(replacement, 'the replacement of a correction'),
    href: toText(href),
    place: toCorrectionPlace(place),
  };
}

function toCorrectionPlace(place: unknown): NoticePlace {
  if (place !== 'top') return toOneOf(noticePlaces, place, 'foot', 'the place of a correction');
  warn('NewsArticle', 'corrections[].place "top" is now called "text", which was used. Rename it.');
  return 'text';
}

function sortNewestFirst(corrections: readonly NormalizedCorrection[]): NormalizedCorrection[] {
  return corrections
    .map((correction) => ({
      correction,
      ms: parseInstant(correction.date, 'NewsArticle')?.ms ?? -Infinity,
    }))
    .sort((one, other) => (one.ms === other.ms ? 0 : other.ms - one.ms))
    .map(({ correction }) => correction);
}

function toWordCount(count: unknown): number | undefined {
  return typeof count === 'number' && count >= 0 && Number.isFinite(count) ? Math.round(count) : undefined;
}
