import { nodeToText } from '../content/nodeToText';
import { getLang } from '../i18n/getLang';
import type { Locale } from '../i18n/Locale';
import { parseInstant, toIsoInZone } from '../i18n/parseInstant';
import { readField, toFields, toText } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import type { ArticleContent } from './ArticleContent';
import { normalizeMetadata, type NormalizedImage } from './normalizeArticle';
import { toAbsoluteUrl } from './toAbsoluteUrl';

export interface ArticleMetaOptions {
  /**
   * The URLs of the same article in other languages, by language tag or `x-default`: `{ ar: 'https://…/ar/talks' }`. The
   * article itself is added, because search engines ignore a list that lacks its own page.
   */
  alternates?: Readonly<Record<string, string>> | undefined;
}

/** A tag of the head. Everything but `tagName` is an attribute, by React's name for it. */
export type ArticleMetaTag =
  | { tagName: 'meta'; name: string; content: string }
  | { tagName: 'meta'; property: string; content: string }
  | { tagName: 'link'; rel: string; href: string; hrefLang?: string };

/** The head of a page, as plain data that can be written as JSON. */
export interface ArticleMeta {
  /** The text of `<title>`. Absent if the article has no headline. */
  title?: string;
  /** In the order in which they belong on the page: what describes an image follows the image. */
  tags: ArticleMetaTag[];
}

/**
 * Returns what belongs in the head of an article's page: the title, its description, the canonical URL, Open Graph, its
 * languages and its license. What the article lacks is left out. `locale` is the language of the article.
 */
export function articleMeta(
  article: ArticleContent,
  locale?: Locale,
  options?: ArticleMetaOptions,
): ArticleMeta {
  const fields = normalizeMetadata(article, 'articleMeta');
  const base = toAbsoluteUrl(fields.url, undefined, 'url');
  const language = getLang(locale);
  const title = toLine(fields.alternativeHeadline ?? fields.headline);
  const description = toLine(nodeToText(fields.standfirst));
  const zone = fields.timeZone ?? 'UTC';
  const authors = fields.authors.filter(({ name, role }) => name !== '' && role === 'author');
  if (fields.url === undefined) {
    warn(
      'articleMeta',
      'the article has no url, so its page has no canonical URL, and copies of it compete in search results. Pass url: the canonical URL, with its scheme.',
    );
  }
  const tags = [
    meta('name', 'description', description),
    meta('name', 'robots', 'max-image-preview:large'),
    ...authors.map(({ name }) => meta('name', 'author', toLine(name))),
    link('canonical', base),
    ...getAlternates(options, language, base),
    link('license', toAbsoluteUrl(fields.license, base, 'license')),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', base),
    meta('property', 'og:site_name', toLine(fields.publisher?.name)),
    meta('property', 'og:locale', toOpenGraphLocale(language)),
    ...getImage(fields.image, base),
    meta('property', 'article:published_time', toIsoDate(fields.published, zone)),
    meta('property', 'article:modified_time', toIsoDate(fields.updated, zone)),
    // Open Graph wants the URL of a profile here, and not a name.
    ...authors.map(({ href }) =>
      meta('property', 'article:author', toAbsoluteUrl(href, base, 'the URL of an author')),
    ),
    meta('property', 'article:section', toLine(fields.section)),
    ...fields.topics.map(({ name }) => meta('property', 'article:tag', toLine(name))),
  ].filter((tag) => tag !== undefined);
  return title === undefined ? { tags } : { title, tags };
}

function meta(key: 'name' | 'property', name: string, content: string | undefined) {
  if (content === undefined) return undefined;
  return key === 'name'
    ? ({ tagName: 'meta', name, content } as const)
    : ({ tagName: 'meta', property: name, content } as const);
}

function link(rel: string, href: string | undefined) {
  return href === undefined ? undefined : ({ tagName: 'link', rel, href } as const);
}

/** Returns the text on one line. */
function toLine(text: string | undefined): string | undefined {
  return toText(text)?.replace(/\s+/g, ' ');
}

function toIsoDate(date: unknown, zone: string): string | undefined {
  const instant = parseInstant(date, 'NewsArticle');
  return instant && toIsoInZone(zone, instant);
}

function getImage(image: NormalizedImage | undefined, base: string | undefined) {
  const url = toAbsoluteUrl(image?.src, base, 'the URL of an image');
  if (!image || url === undefined) return [];
  const { width, height, alt } = image;
  if (width !== undefined && width < 1200) {
    warn(
      'articleMeta',
      'an article has an image under 1200 pixels wide, so search engines and social media show it small or not at all. Pass it at full size.',
    );
  }
  return [
    meta('property', 'og:image', url),
    meta('property', 'og:image:width', toText(width)),
    meta('property', 'og:image:height', toText(height)),
    meta('property', 'og:image:alt', toLine(alt)),
  ];
}

function getAlternates(
  options: ArticleMetaOptions | undefined,
  language: string | undefined,
  base: string | undefined,
): ArticleMetaTag[] {
  const urls = new Map<string, string>();
  for (const [tag, url] of Object.entries(toFields(readField(options, 'alternates')))) {
    const hrefLang = toHrefLang(tag);
    const href = toAbsoluteUrl(url, base, `the alternate ${describeValue(tag)}`);
    if (hrefLang !== undefined && href !== undefined) urls.set(hrefLang, href);
  }
  if (urls.size === 0) return [];
  const ownLanguage = language === undefined ? undefined : toHrefLang(language);
  if (ownLanguage !== undefined && base !== undefined) urls.set(ownLanguage, base);
  return [...urls].map(([hrefLang, href]) => ({ tagName: 'link', rel: 'alternate', href, hrefLang }));
}

function toHrefLang(tag: string): string | undefined {
  if (tag.toLowerCase() === 'x-default') return 'x-default';
  const canonical = toLocale(tag)?.toString();
  if (canonical === undefined) {
    warn(
      'articleMeta',
      `the alternate ${describeValue(tag)} is not a language tag, so it was left out. Pass a tag such as "ar" or "en-GB", or "x-default".`,
    );
  }
  return canonical;
}

/** Returns a language and a territory, such as `en_GB`. Open Graph takes nothing less, so the likeliest territory is added. */
function toOpenGraphLocale(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  const likeliest = toLocale(tag)?.maximize();
  return likeliest?.region === undefined ? undefined : `${likeliest.language}_${likeliest.region}`;
}

function toLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
