import type { ComponentPropsWithRef } from 'react';

import type { Locale } from '../i18n/Locale';
import { isObject } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import { toAttributes } from '../styling/toAttribute';
import type { ArticleContent } from './ArticleContent';
import { newsArticleJsonLd } from './jsonLd';
import type { NewsArticleJsonLdData } from './jsonLdTypes';

export interface NewsArticleJsonLdProps extends Omit<
  ComponentPropsWithRef<'script'>,
  'children' | 'dangerouslySetInnerHTML' | 'src' | 'type'
> {
  /** The article that the page shows. */
  article: ArticleContent;
  /** Sets the language of the article. Without it, the data has no `inLanguage`. */
  locale?: Locale | undefined;
  /**
   * Properties to add or to replace, such as `keywords` or `about`. If they cannot be written as JSON, all of them are left
   * out, with a warning.
   */
  extra?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The article's structured data for search engines. Renders a `<script type="application/ld+json">`, which browsers do not
 * run. It is escaped, so that no text in it can end the script or begin another. Takes a `nonce`, for policies that require
 * one on every script element. Under a policy that requires Trusted Types, the script that the server sent stays, and
 * nothing is rendered in the browser, where React could not create a script.
 */
export function NewsArticleJsonLd({ article, locale, ...rest }: NewsArticleJsonLdProps) {
  // The types allow no children. Those of untyped code must not reach JSX, because React's development build reads them.
  const { children: _children, ...props } = { children: undefined, ...rest };
  return <JsonLdScript {...props} data={newsArticleJsonLd(article, locale)} />;
}

interface JsonLdScriptProps extends Omit<NewsArticleJsonLdProps, 'article' | 'locale'> {
  data: NewsArticleJsonLdData;
}

/** The script itself, for structured data that exists already. */
export function JsonLdScript({ data, extra, ...rest }: JsonLdScriptProps) {
  const { src: _src, ...attributes } = toAttributes<'script'>(rest, 'NewsArticleJsonLd');
  const json = escapeJson({ ...data, ...toSerializable(extra) });
  const strict = requiresTrustedTypes();
  if (strict && !isInPage(json)) {
    warn(
      'NewsArticleJsonLd',
      'this page requires Trusted Types, under which React cannot create a script in the browser, so the structured data was not rendered. ' +
        'Render the article on the server.',
    );
    return null;
  }
  return (
    <script
      {...attributes}
      type="application/ld+json"
      data-component="NewsArticleJsonLd"
      // React's development build would set HTML to compare the script with what the server sent.
      suppressHydrationWarning={strict || undefined}
      // Browsers decode no entities inside a script, so search engines would read React's escapes, such as `&quot;`, as text.
      // `escapeJson` uses the escapes of JSON instead.
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}

/* eslint-disable no-restricted-globals -- only browsers have such policies, and the two functions use nothing else of theirs */

let strict: boolean | undefined;

/** Whether the page refuses plain strings as HTML, as `require-trusted-types-for 'script'` in its policy demands. */
function requiresTrustedTypes(): boolean {
  if (typeof document === 'undefined' || !('trustedTypes' in globalThis)) return false;
  if (strict === undefined) {
    try {
      document.createElement('div').innerHTML = '<script></script>';
      strict = false;
    } catch {
      strict = true;
    }
  }
  return strict;
}

/** Whether the server sent this script. If it did, React does not create it, neither at hydration nor in later renders. */
function isInPage(json: string): boolean {
  const scripts = document.querySelectorAll('script[data-component=NewsArticleJsonLd]');
  return Array.from(scripts).some(({ textContent }) => textContent === json);
}

/* eslint-enable no-restricted-globals */

// Escapes the characters that open or close markup inside a script, and those that end a line in old JavaScript.
function escapeJson(data: object): string {
  return replaceLoneSurrogates(JSON.stringify(data)).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

// `JSON.stringify` escapes a lone surrogate, and whoever parses the JSON would get it back. A backslash that is escaped
// itself does not begin an escape.
function replaceLoneSurrogates(json: string): string {
  if (!json.includes('\\ud')) return json;
  return json.replace(/\\\\|\\ud[89a-f][\da-f]{2}/g, (escape) => (escape === '\\\\' ? escape : '\ufffd'));
}

function toSerializable(extra: unknown): object {
  if (extra === undefined || extra === null) return {};
  try {
    const parsed: unknown = isObject(extra) ? JSON.parse(JSON.stringify(extra)) : undefined;
    if (isObject(parsed) && !Array.isArray(parsed)) return parsed;
  } catch {
    // It contains itself or a BigInt, or a `toJSON` throws or returns nothing.
  }
  warn(
    'NewsArticleJsonLd',
    `extra cannot be written as JSON, because it is ${describeValue(extra)}, contains itself or contains a BigInt, so it was left out. Pass plain data.`,
  );
  return {};
}
