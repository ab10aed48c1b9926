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
  return isWellFormed(text) ? text : text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function isWellFormed(text: string): boolean {
  // Came with Node 20 and Safari 16.4, and takes a third of the time; without it, whole pairs are looked at too.
  return (text as ModernString).isWellFormed?.() ?? !/[\ud800-\udfff]/.test(text);
}

// Newer than the library of types that the package is built with.
type ModernString = string & { isWellFormed?: () => boolean };

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

/** Takes fields out of an object. */
export type Picker<Fields> = (value: Partial<Fields>) => {
  [Name in keyof Fields]?: Fields[Name] | undefined;
};

/** A `Picker` of every field: the compiler asks for the ones that it lacks. */
export type CompletePicker<Fields> = (value: Partial<Fields>) => {
  [Name in keyof Required<Fields>]: Fields[Name] | undefined;
};

/** The fields that `pick` takes out of an object. Their types are as little checked as the object's was. */
export function readFields<Fields extends object>(
  value: Partial<Fields>,
  pick: Picker<Fields>,
): Partial<Fields> {
  let fields = {};
  try {
    fields = pick(value);
  } catch {
    // A getter or a Proxy threw: the other fields may still be read.
    for (const name in pick({})) Object.assign(fields, { [name]: readField(value, name) });
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

/** The objects in an array, each with the fields that `pick` takes out of it. */
export function toObjects<Fields extends object>(list: unknown, pick: Picker<Fields>): Partial<Fields>[] {
  const objects: Partial<Fields>[] = [];
  for (const item of toArray(list)) if (isObject(item)) objects.push(readFields<Fields>(item, pick));
  return objects;
}
