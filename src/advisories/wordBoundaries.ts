/** A stretch that is cut into words at once: a sentence fits, and a text without end costs no more. */
const stretch = 256;

/**
 * Tells whether a part of a text without spaces is made of whole words, by the dictionary of
 * `Intl.Segmenter`. A part in which words end that began outside of it is none: 流感 in 一流感受.
 * Where `Intl.Segmenter` is missing every part is taken as whole; the phrases that a registry
 * excepts, and the rule for katakana, still hold.
 */
export function wordBoundaries(text: string): (start: number, end: number) => boolean {
  const segmenter =
    typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;
  const known = new Map<number, ReadonlySet<number>>();
  return (start, end) => {
    if (segmenter === undefined) return true;
    const from = start - (start % stretch);
    return isBoundary(start, from) && isBoundary(end, from);
  };

  function isBoundary(offset: number, from: number): boolean {
    let found = known.get(from);
    if (found === undefined) known.set(from, (found = boundariesIn(from)));
    // What reaches over the edge of a stretch cannot be told.
    return found.has(offset) || offset >= from + stretch + overlap;
  }

  function boundariesIn(from: number): ReadonlySet<number> {
    const found = new Set<number>();
    // Begins earlier and ends later, so that a word across the edge is seen whole.
    const start = Math.max(0, from - overlap);
    const part = text.slice(start, from + stretch + overlap);
    for (const { index } of segmenter?.segment(part) ?? []) found.add(start + index);
    return found.add(start + part.length);
  }
}

const overlap = 32;
