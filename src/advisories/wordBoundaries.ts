/** How many characters are segmented at once: enough for a sentence, and a bound for a text without any. */
const CHUNK_LENGTH = 256;

/** A chunk begins earlier and ends later by this, so that a word across its edge is seen whole. */
const CHUNK_OVERLAP = 32;

/**
 * Returns a function that checks whether a range of a text consists of whole words, by the dictionary of
 * `Intl.Segmenter`. In 一流感受, 流感 does not: 一流 ends inside it. Where `Intl.Segmenter` is missing, every range counts as
 * whole; excepted phrases and the katakana rule still apply.
 */
export function createWholeWordCheck(text: string): (start: number, end: number) => boolean {
  // Made when it is needed first, because that takes longer than a paragraph without Chinese or Japanese.
  let segmenter: Intl.Segmenter | undefined;
  const boundariesByChunk = new Map<number, ReadonlySet<number>>();
  return (start, end) => {
    if (typeof Intl.Segmenter !== 'function') return true;
    const chunkStart = start - (start % CHUNK_LENGTH);
    return isBoundary(start, chunkStart) && isBoundary(end, chunkStart);
  };

  function isBoundary(offset: number, chunkStart: number): boolean {
    let boundaries = boundariesByChunk.get(chunkStart);
    if (boundaries === undefined) {
      boundariesByChunk.set(chunkStart, (boundaries = findBoundaries(chunkStart)));
    }
    // Beyond the chunk there is nothing to tell by.
    return boundaries.has(offset) || offset >= chunkStart + CHUNK_LENGTH + CHUNK_OVERLAP;
  }

  function findBoundaries(chunkStart: number): ReadonlySet<number> {
    const boundaries = new Set<number>();
    const start = Math.max(0, chunkStart - CHUNK_OVERLAP);
    const chunk = text.slice(start, chunkStart + CHUNK_LENGTH + CHUNK_OVERLAP);
    segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
    for (const { index } of segmenter.segment(chunk)) boundaries.add(start + index);
    return boundaries.add(start + chunk.length);
  }
}
