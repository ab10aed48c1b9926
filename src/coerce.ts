import { describeValue, warn } from './warn';

/*
 * Types promise nothing at run time: an article is JSON from a CMS, and a prop may come from plain JavaScript.
 * These functions take any value, never throw, and return one of the kind that is needed.
 */

/**
 * The text without halves of surrogate pairs, as `String.prototype.toWellFormed` gives it. A server sends such a half as
 * U+FFFD, so the browser would find another text in the page than in the props, and hydration would fail.
 */
export function toWellFormed(text: string): string {
  // Few texts hold any surrogate, and the first expression finds that out at almost no cost.
  return /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Surrogate}/gu, '\ufffd') : text;
}

/** Text to print: a string or a number. What is empty or anything else gives `undefined`. */
export function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return toWellFormed(value).trim() || undefined;
  return Number.isFinite(value) ? String(value) : undefined;
}

/** An object as React would print it. Throws where the object refuses. */
export function toPrinted(value: unknown): string {
  return String(value);
}

/** A length in pixels. Anything else gives `undefined`. */
export function toPixels(value: unknown): number | undefined {
  const pixels = toNumber(value);
  return pixels > 0 && Number.isFinite(pixels) ? pixels : undefined;
}

/** A number, or a text or BigInt that is one. Anything else gives `NaN`. */
export function toNumber(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'bigint'
    ? Number(value)
    : NaN;
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A field of any value; `undefined` where there is none, and where a getter or a Proxy throws. */
export function readField(value: unknown, name: string): unknown {
  if (value === null || value === undefined) return undefined;
  try {
    return Reflect.get(Object(value) as object, name);
  } catch {
    if (process.env.NODE_ENV !== 'production') {
      warn(
        'data',
        `the field ${describeValue(name)} throws when it is read, so it was left out. Give plain data, without getters or a Proxy that fail.`,
      );
    }
    return undefined;
  }
}

/** A copy of an object with at least the named fields. Their types are as little checked as the object's was. */
export function readFields<Fields extends object>(
  value: Fields,
  names: readonly (keyof Fields & string)[],
): Partial<Fields> {
  try {
    // What JSON.parse makes is copied in one go, which takes a fraction of the time.
    if (Object.getPrototypeOf(value) === Object.prototype) return { ...value };
  } catch {
    // A getter or a Proxy threw: the other fields may still be read.
  }
  const fields: Partial<Fields> = {};
  for (const name of names) {
    const field = readField(value, name);
    if (field !== undefined) fields[name] = field as Fields[typeof name];
  }
  return fields;
}

/** The own fields of an object that a publisher hands over whole, such as props to pass on. Anything else has none. */
export function toFields(value: unknown): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  if (!isObject(value)) return fields;
  try {
    return { ...value };
  } catch {
    // A getter or a Proxy threw: the other fields may still be read.
  }
  try {
    for (const name of Object.keys(value)) fields[name] = readField(value, name);
  } catch {
    // A Proxy that does not even list its fields has none.
  }
  return fields;
}

/** The items of an array. Anything else has none. */
export function toArray(value: unknown): readonly unknown[] {
  try {
    return Array.isArray(value) ? [...(value as unknown[])] : [];
  } catch {
    return [];
  }
}

/** The objects in an array, each as a copy with the named fields. */
export function toObjects<Item extends object>(
  list: readonly Item[] | null | undefined,
  names: readonly (keyof Item & string)[],
): Partial<Item>[] {
  const objects: Partial<Item>[] = [];
  for (const item of toArray(list)) if (isObject(item)) objects.push(readFields<Item>(item as Item, names));
  return objects;
}
