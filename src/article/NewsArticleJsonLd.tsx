import type { ComponentPropsWithRef } from 'react';

import type { Locale } from '../i18n/Locale';
import { isObject } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import { toAttributes } from '../styling/toAttribute';
import type { ArticleContent } from './ArticleContent';
import { newsArticleJsonLd } from './jsonLd';

export interface NewsArticleJsonLdProps extends Omit<
  ComponentPropsWithRef<'script'>,
  'children' | 'dangerouslySetInnerHTML' | 'src' | 'type'
> {
  /** The article that the page shows. */
  article: ArticleContent;
  /** Gives the language of the article. Empty: none is claimed. */
  locale?: Locale | undefined;
  /**
   * Properties to add or to put in the place of others, such as `keywords` or `about`. Where they
   * cannot be written as JSON, all of them are left out.
   */
  extra?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * What search engines read of the article. Renders a `<script type="application/ld+json">`, which
 * no browser runs; no text in it can end the script or begin another. It takes a `nonce`, for
 * policies that want one on every script element. Under a policy that requires Trusted Types, the script that the
 * server sent stays, and nothing is rendered in the browser, where React could not create a script.
 */
export function NewsArticleJsonLd({ article, locale, extra, ...rest }: NewsArticleJsonLdProps) {
  const { src: _src, children: _children, ...attributes } = toAttributes<'script'>(rest, 'NewsArticleJsonLd');
  const json = escapeJson({ ...newsArticleJsonLd(article, locale), ...toSerializable(extra) });
  const strict = requiresTrustedTypes();
  if (strict && !isInPage(json)) {
    if (process.env.NODE_ENV !== 'production') {
      warn(
        'NewsArticleJsonLd',
        'this page requires Trusted Types, under which React cannot create a script in the browser, so the structured data was left out. ' +
          'Render the article on the server.',
      );
    }
    return null;
  }
  return (
    <script
      {...attributes}
      type="application/ld+json"
      data-component="NewsArticleJsonLd"
      // React's development build would set HTML to compare the script with what the server sent.
      suppressHydrationWarning={strict || undefined}
      // A browser decodes no entities inside a script, so text as React escapes it would reach
      // search engines with `&quot;` in it. It is escaped here instead, in JSON's own way.
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}

/* eslint-disable no-restricted-globals -- only a browser has such policies, and the two functions ask it nothing else */

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

/** Whether the server has sent this script. Then React has none to create, when it hydrates and when it renders again. */
function isInPage(json: string): boolean {
  const scripts = document.querySelectorAll('script[data-component=NewsArticleJsonLd]');
  return Array.from(scripts).some(({ textContent }) => textContent === json);
}

/* eslint-enable no-restricted-globals */

// The characters that end or open markup inside a script, and those that end a line in old JavaScript.
function escapeJson(data: object): string {
  return withoutHalves(JSON.stringify(data)).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

// JSON writes half a surrogate pair as an escape, and whoever reads it would find the half again. A backslash that is
// itself escaped begins no other escape.
function withoutHalves(json: string): string {
  if (!json.includes('\\ud')) return json;
  return json.replace(/\\\\|\\ud[89a-f][\da-f]{2}/g, (escape) => (escape === '\\\\' ? escape : '\ufffd'));
}

function toSerializable(extra: unknown): object {
  if (extra === undefined || extra === null) return {};
  try {
    const written: unknown = isObject(extra) ? JSON.parse(JSON.stringify(extra)) : undefined;
    if (isObject(written) && !Array.isArray(written)) return written;
  } catch {
    // It holds itself, a BigInt, or a `toJSON` that fails or leaves nothing to parse.
  }
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'NewsArticleJsonLd',
      `extra cannot be written as JSON, because it is ${describeValue(extra)}, holds itself or holds a BigInt, so it was left out. Give plain data.`,
    );
  }
  return {};
}
