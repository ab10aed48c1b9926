import { sanitizeHref } from '../internal/sanitizeHref';
import { describeValue, warn } from '../internal/warn';

/**
 * Returns an absolute `http` or `https` URL, resolved against `base`, or `undefined` with a warning. Whoever reads structured
 * data away from the page can follow no other.
 */
export function toAbsoluteUrl(url: unknown, base: string | undefined, field: string): string | undefined {
  const safeUrl = sanitizeHref(url, 'newsArticleJsonLd');
  if (safeUrl === undefined) return undefined;
  try {
    const { href, protocol } = new URL(safeUrl, base);
    if (/^https?:$/.test(protocol)) return href;
  } catch {
    // A relative URL without a base is as useless as one with another protocol.
  }
  warn(
    'newsArticleJsonLd',
    `${field} is ${describeValue(safeUrl)}, but search engines can follow only absolute URLs, so it was left out. ` +
      'Pass https://…, or give the article its url, against which relative URLs are resolved.',
  );
  return undefined;
}
