import { kept } from './kept';

/**
 * A sentence of a locale, cut at its `{names}` with a value in the place of each. A value that the
 * sentence does not name is put at its end: a translation may be wrong, but nothing is lost.
 */
export function fill<Value>(sentence: string | undefined, values: Record<string, Value>): (string | Value)[] {
  // A publisher's own locale may be older than a word that was added since.
  const pieces = piecesOf(sentence ?? '');
  const filled: (string | Value)[] = [];
  pieces.forEach((piece, index) => {
    if (index % 2 === 1)
      filled.push((Object.hasOwn(values, piece) ? values[piece] : undefined) ?? `{${piece}}`);
    else if (piece !== '') filled.push(piece);
  });
  for (const [name, value] of Object.entries(values)) {
    if (!pieces.some((piece, index) => index % 2 === 1 && piece === name)) filled.push(' ', value);
  }
  return filled;
}

/** Words and names by turns. */
const piecesOf = kept((sentence: string) => sentence.split(/\{(\w+)\}/));
