import { memoize } from '../internal/memoize';

/**
 * A sentence of a locale, cut at its `{names}` with a value in the place of each. A value that the
 * sentence does not name is put at its end: a translation may be wrong, but nothing is lost.
 */
export function interpolate<Value>(
  template: string | undefined,
  values: Record<string, Value>,
): (string | Value)[] {
  // A publisher's own locale may be older than a word that was added since.
  const { words, names } = parseTemplate(template ?? '');
  const parts: (string | Value)[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word) parts.push(word);
    const name = names[index];
    if (name !== undefined) {
      parts.push((Object.hasOwn(values, name) ? values[name] : undefined) ?? `{${name}}`);
    }
  }
  for (const name in values) {
    const value = values[name];
    if (value !== undefined && !names.includes(name)) parts.push(' ', value);
  }
  return parts;
}

/** The words of a sentence, and the names between them. */
const parseTemplate = memoize((template: string) => {
  const pieces = template.split(/\{(\w+)\}/);
  return {
    words: pieces.filter((_, index) => index % 2 === 0),
    names: pieces.filter((_, index) => index % 2 === 1),
  };
});
