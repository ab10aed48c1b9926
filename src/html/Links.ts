import type { Properties } from 'hast';

import { describeValue, warn } from '../internal/warn';
import type { Ids } from './Ids';
import { normalizeUrl } from './urls';

// No page can make these safe.
const neverAllowed = /^(?:about|blob|data|file|filesystem|javascript|jar|vbscript|view-source)$/;

/** Decides which addresses may be linked, and finds those that lead to the text itself. */
export class Links {
  private readonly schemes: ReadonlySet<string>;

  constructor(
    private readonly ids: Ids,
    /** Those that the publisher allows besides the usual ones. */
    schemes: readonly string[],
    /** The addresses of the page itself. */
    private readonly pages: ReadonlySet<string>,
  ) {
    this.schemes = new Set(['http', 'https', 'mailto', 'tel', ...normalizeSchemes(schemes)]);
  }

  /** Returns an address that is safe in a link, or `undefined`, with a warning. */
  sanitize(value: string | undefined): string | undefined {
    const href = normalizeUrl(value);
    if (href === undefined || href === '') return undefined;
    const fragments = splitFragment(href);
    if (fragments && this.pages.has(normalizePage(fragments.page))) return href.slice(fragments.page.length);
    const scheme = getScheme(href);
    if (scheme === undefined) return href;
    if (this.schemes.has(scheme)) return scheme + href.slice(scheme.length);
    warn(
      'ArticleHtml',
      `the address ${describeValue(href)} has the scheme ${describeValue(`${scheme}:`)}, so its text is not linked. ` +
        (neverAllowed.test(scheme)
          ? 'Such an address may run a script or leads nowhere, so it cannot be allowed.'
          : `To allow it, pass schemes={[${describeValue(scheme)}]}.`),
    );
    return undefined;
  }

  /** Remembers a link that leads to a place in the text, to give it the new id of the place. */
  add(properties: Properties): void {
    const link = splitFragment(String(properties.href));
    if (link?.page === '') this.ids.addLink(properties, link.ids);
  }
}

/** Returns the schemes that a publisher may allow. */
export function normalizeSchemes(schemes: readonly string[]): string[] {
  return schemes
    .map((scheme) => scheme.trim().toLowerCase().replace(/:\/*$/, ''))
    .filter((scheme) => /^[a-z][a-z\d+.-]*$/.test(scheme) && !neverAllowed.test(scheme));
}

function getScheme(href: string): string | undefined {
  return /^([a-z][a-z\d+.-]*):/i.exec(href)?.[1]?.toLowerCase();
}

/** Returns the address of a page and the ids in it to which a link with a fragment may lead, the likeliest first. */
export function splitFragment(href: string): { page: string; ids: string[] } | undefined {
  const at = href.indexOf('#');
  // A fragment directive, such as `#:~:text=…`, is for the browser.
  const fragment = at < 0 ? '' : (href.slice(at + 1).split(':~:')[0] ?? '');
  if (fragment === '') return undefined;
  const decoded = decodeFragment(fragment);
  // A browser first looks for the id as it is in the address, where letters beyond ASCII are escaped.
  return { page: href.slice(0, at), ids: [...new Set([fragment, encodeURI(decoded), decoded])] };
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Returns an address as it is compared: `http://www.news.example/story/` is `https://www.news.example/story`. */
export function normalizePage(address: string): string {
  return address
    .trim()
    .replace(/#.*$/s, '')
    .replace(/^(?:https?:)?\/\/[^/?]*/i, (origin) => origin.toLowerCase().replace(/^http:/, 'https:'))
    .replace(/\/$/, '');
}
