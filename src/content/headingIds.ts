import { toArray, toText } from '../internal/coerce';
import { memoize } from '../internal/memoize';

/**
 * An id for each heading text, in order, for `Subheading` and links to it. Letters and digits of
 * every script are kept (NFC, lower case), the rest becomes hyphens; a text that gives none is
 * called "section". No two are the same, also for "x", "x 1", "x". Works in linear time.
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

/** The id that a heading gets from its text alone. */
export const headingId = memoize((text: string): string => {
  const words = text
    .replace(/\p{M}+/gu, (run) => run.slice(0, MAX_MARKS))
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘ʼ]/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? words.join('-') : 'section';
});

// Normalizing sorts each run of combining marks, in time that grows with the square of its length. Unicode's Stream-Safe
// Text Format (UAX #15) bounds a run at 30, which is more than any language needs.
const MAX_MARKS = 30;
