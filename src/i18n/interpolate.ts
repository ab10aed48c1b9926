import { memoize } from '../internal/memoize';

/**
 * A sentence of a locale, cut at its `{names}` with a value in the place of each. A value that the
 * sentence does not name is put at its end: a translation may be wrong, but nothing is lost.
 */
export function fill<Value>(sentence: string | undefined, values: Record<string, Value>): (string | Value)[] {
  // A publisher's own locale may be older than a word that was added since.
  const { words, names } = piecesOf(sentence ?? '');
  const filled: (string | Value)[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word) filled.push(word);
    const name = names[index];
    if (name !== undefined)
      filled.push((Object.hasOwn(values, name) ? values[name] : undefined) ?? `{${name}}`);
  }
  for (const name in values) {
    const value = values[name];
    if (value !== undefined && !names.includes(name)) filled.push(' ', value);
  }
  return filled;
}

/** The words of a sentence, and the names between them. */
const piecesOf = memoize((sentence: string) => {
  const pieces = sentence.split(/\{(\w+)\}/);
  return {
    words: pieces.filter((_, index) => index % 2 === 0),
    names: pieces.filter((_, index) => index % 2 === 1),
  };
});
