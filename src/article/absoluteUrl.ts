import { sanitizeHref } from '../internal/sanitizeHref';
import { describeValue, warn } from '../internal/warn';

/**
 * An `http` or `https` address in full, completed from `base` where it is relative: nothing else can
 * be followed by whoever reads structured data away from the page. What is no such address is left out.
 */
export function absoluteUrl(address: unknown, base: string | undefined, field: string): string | undefined {
  const safe = sanitizeHref(address, 'newsArticleJsonLd');
  if (safe === undefined) return undefined;
  try {
    const { href, protocol } = new URL(safe, base);
    if (/^https?:$/.test(protocol)) return href;
  } catch {
    // Relative, and nothing to complete it from: the answer is the same.
  }
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'newsArticleJsonLd',
      `${field} is ${describeValue(safe)}, and a search engine can follow only an address in full, so it was left out. ` +
        'Give https://…, or give the article its url, from which relative addresses are completed.',
    );
  }
  return undefined;
}
