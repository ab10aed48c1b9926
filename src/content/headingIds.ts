import { toArray, toText } from '../internal/coerce';
import { memoize } from '../internal/memoize';

/**
 * Returns an id for each heading, in order, for `Subheading` and for links to it. Keeps the letters and digits of every
 * script (NFC, lower case), turns the rest into hyphens, and calls a heading without any "section". Ids are unique, even
 * for "x", "x 1", "x". Runs in linear time.
 */
export function headingIds(texts: readonly string[]): string[] {
  const used = new Set<string>();
  const next = new Map<string, number>();
  return toArray(texts).map((text) => {
    const base = headingId(toText(text) ?? '');
    let id = base;
    for (let count = next.get(base) ?? 1; used.has(id); count++) {
      id = `${base}-${count}`;
      next.set(base, count + 1);
    }
    used.add(id);
    return id;
  });
}

/** Returns the id of a heading by its text alone. */
export const headingId = memoize((text: string): string => {
  const words = text
    .replace(/\p{M}+/gu, (run) => run.slice(0, MAX_MARKS))
    .normalize('NFC')
    .toLowerCase()
    // Apostrophes, and soft hyphens, which only say where a word may be broken.
    .replace(/['’‘ʼ\u00ad]/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? words.join('-') : 'section';
});

// Normalization sorts each run of combining marks in quadratic time. Unicode's Stream-Safe Text Format (UAX #15) limits a
// run to 30, which is more than any language needs.
const MAX_MARKS = 30;
