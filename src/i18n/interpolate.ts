import { memoize } from '../internal/memoize';

/**
 * Replaces the `{placeholders}` of a message and returns the parts, so that values may be React nodes. A value that the
 * message does not mention is added at the end: a translation may be wrong, but nothing is lost.
 */
export function interpolate<Value>(
  template: string | undefined,
  values: Record<string, Value>,
): (string | Value)[] {
  // A publisher's own locale may be older than the message.
  const { texts, names } = parseTemplate(template ?? '');
  const parts: (string | Value)[] = [];
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index];
    if (text) parts.push(text);
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

/** Splits a message into its texts and the names between them. */
const parseTemplate = memoize((template: string) => {
  const pieces = template.split(/\{(\w+)\}/);
  return {
    texts: pieces.filter((_, index) => index % 2 === 0),
    names: pieces.filter((_, index) => index % 2 === 1),
  };
});
