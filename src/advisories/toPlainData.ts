import { isObject, toArray, toFields, toWellFormed } from '../internal/coerce';

/** The depth of a topic: the topic, its sources, one source, how it was verified. */
const MAX_DEPTH = 4;

/**
 * Copies a publisher's data to the depth of a topic. Getters and Proxies are read once, here, so that checked data cannot
 * change or throw later. Never throws.
 */
export function toPlainData(value: unknown): unknown {
  const copies = new Map<object, unknown>();
  return copy(value, 1);

  function copy(part: unknown, depth: number): unknown {
    if (typeof part === 'string') return toWellFormed(part);
    if (!isObject(part) || depth > MAX_DEPTH) return part;
    if (!copies.has(part)) {
      // Set first, in case an object contains itself.
      copies.set(part, undefined);
      copies.set(part, copyFields(part, depth + 1));
    }
    return copies.get(part);
  }

  function copyFields(part: object, depth: number): unknown {
    // The texts in lists are names, which are compared but never printed, so half a surrogate pair does no harm there.
    if (isArray(part)) return toArray(part).map((item) => (isObject(item) ? copy(item, depth) : item));
    return Object.fromEntries(
      Object.entries(toFields(part)).map(([key, field]) => [key, copy(field, depth)]),
    );
  }
}

/** Whether a value is an object other than an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return isObject(value) && !isArray(value);
}

/** `Array.isArray` throws for a revoked Proxy. */
export function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** Returns an own field only: a language tag or a topic id may also be the name of a method that every object has. */
export function getOwn<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
