/**
 * A sentence of a locale, cut at its `{names}` with a value in the place of each. A value that the
 * sentence does not name is put at its end: a translation may be wrong, but nothing is lost.
 */
export function fill<Value>(sentence: string | undefined, values: Record<string, Value>): (string | Value)[] {
  const missing = new Map(Object.entries(values));
  // A publisher's own locale may be older than a word that was added since.
  const parts = (sentence ?? '')
    .split(/\{(\w+)\}/)
    .map((part, index): string | Value => {
      if (index % 2 === 0) return part;
      missing.delete(part);
      return (Object.hasOwn(values, part) ? values[part] : undefined) ?? `{${part}}`;
    })
    .filter((part) => part !== '');
  for (const value of missing.values()) parts.push(' ', value);
  return parts;
}
