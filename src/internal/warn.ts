const printedLines = new Set<string>();

/**
 * Prints a development warning, once per message: what happened and why it matters, then how to fix it.
 *
 * Call it as a statement of its own. The build puts `process.env.NODE_ENV !== 'production'` before every statement that
 * calls a function named `warn…`, so that bundlers drop the texts (`build/compileSource.ts`).
 */
export function warn(component: string, message: string): void {
  const line = `[newsfold] ${component}: ${message}`;
  if (printedLines.has(line)) return;
  printedLines.add(line);
  console.warn(line);
}

const MAX_LENGTH = 80;
const MAX_PARTS = 100;

/**
 * Returns a value as a warning shows it: short, and without ever throwing. Warnings are about bad values, so some of them
 * resist description: cycles, BigInts, objects without a prototype, Proxies.
 */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (typeof value === 'bigint') return `${shorten(String(value))}n`;
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return shorten(String(value));
  let kind = 'an object';
  try {
    if (Array.isArray(value)) kind = 'an array';
    if (value instanceof Date || value instanceof Error) return shorten(String(value));
    let parts = 0;
    const json: unknown = JSON.stringify(value, (_key, part: unknown) => {
      if (++parts > MAX_PARTS) throw new RangeError('Too large to be shown');
      return typeof part === 'string' ? shorten(part) : part;
    });
    if (typeof json === 'string') return shorten(json);
  } catch {
    // The value cannot be serialized, so its kind has to do.
  }
  return kind;
}

function shorten(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1)}…` : text;
}
