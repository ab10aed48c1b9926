import { isObject, toPrinted } from '../internal/coerce';

/** More characters than any date has. */
const MAX_LENGTH = 200;

/**
 * Returns the milliseconds since 1970 of a date: a number, a BigInt, ISO 8601, a `Date`, a `Temporal` object or an object of
 * a date library. Returns NaN for anything else. A time without an offset is taken as UTC, never in the machine's zone.
 */
export function toMilliseconds(date: unknown): number {
  if (typeof date === 'number' || typeof date === 'bigint') return new Date(Number(date)).getTime();
  if (typeof date === 'string') return parseText(date);
  if (!isObject(date)) return NaN;
  try {
    const time = Number(date);
    if (!Number.isNaN(time)) return new Date(time).getTime();
  } catch {
    // Temporal objects throw when converted to a number. Their text is ISO 8601.
  }
  try {
    return parseText(toPrinted(date));
  } catch {
    return NaN;
  }
}

function parseText(text: string): number {
  if (text.length > MAX_LENGTH) return NaN;
  // Temporal appends the names of the time zone and the calendar in brackets.
  const [time = ''] = text.trim().split('[');
  return Date.parse(withoutOffset.test(time) ? `${time}Z` : time);
}

const withoutOffset = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/;
