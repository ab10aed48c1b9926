import { readField, toArray, toFields, toPixels, toText } from '../internal/coerce';
import type { ArticleMeta } from './articleMeta';

/** The part of Next's `Metadata` that an article fills. What is `undefined`, Next leaves out. */
export interface ArticleNextMetadata {
  title: string | undefined;
  description: string | undefined;
  robots: string | undefined;
  authors: { name: string }[];
  alternates: { canonical: string | undefined; languages: Record<string, string> };
  openGraph: {
    type: 'article';
    title: string | undefined;
    description: string | undefined;
    url: string | undefined;
    siteName: string | undefined;
    locale: string | undefined;
    images: {
      url: string;
      width: number | undefined;
      height: number | undefined;
      alt: string | undefined;
    }[];
    publishedTime: string | undefined;
    modifiedTime: string | undefined;
    authors: string[];
    section: string | undefined;
  };
}

/**
 * Returns what `articleMeta` returned as Next's `metadata`, which has no place for a link to a license: render that link in
 * the page.
 */
export function articleMetaToNext(head: ArticleMeta): ArticleNextMetadata {
  const tags = toArray(readField(head, 'tags')).map(toFields);
  const getAll = (key: string) =>
    tags.flatMap(({ name, property, rel, content, href }) => {
      const value = [name, property, rel].includes(key) ? toText(content ?? href) : undefined;
      return value === undefined ? [] : [value];
    });
  const get = (key: string) => getAll(key)[0];
  const languages = tags.flatMap(({ rel, href, hrefLang }): [string, string][] => {
    const [language, url] = [toText(hrefLang), toText(href)];
    return rel === 'alternate' && language !== undefined && url !== undefined ? [[language, url]] : [];
  });
  return {
    title: toText(readField(head, 'title')),
    description: get('description'),
    robots: get('robots'),
    authors: getAll('author').map((name) => ({ name })),
    alternates: { canonical: get('canonical'), languages: Object.fromEntries(languages) },
    openGraph: {
      type: 'article',
      title: get('og:title'),
      description: get('og:description'),
      url: get('og:url'),
      siteName: get('og:site_name'),
      locale: get('og:locale'),
      images: getAll('og:image').map((url) => ({
        url,
        width: toPixels(get('og:image:width')),
        height: toPixels(get('og:image:height')),
        alt: get('og:image:alt'),
      })),
      publishedTime: get('article:published_time'),
      modifiedTime: get('article:modified_time'),
      authors: getAll('article:author'),
      section: get('article:section'),
    },
  };
}
