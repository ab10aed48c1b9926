import { isObject, toPrinted } from '../internal/coerce';

/** Longer than any date; a text may be anything. */
const MAX_LENGTH = 200;

/**
 * The milliseconds since 1970 of a date: a number, a BigInt, ISO 8601, a `Date`, or an object of `Temporal` or of a date
 * library. Returns NaN for anything else. The machine's own zone is never asked for: a time without an offset is in UTC.
 */
export function toMilliseconds(date: unknown): number {
  if (typeof date === 'number' || typeof date === 'bigint') return new Date(Number(date)).getTime();
  if (typeof date === 'string') return parseText(date);
  if (!isObject(date)) return NaN;
  try {
    const time = Number(date);
    if (!Number.isNaN(time)) return new Date(time).getTime();
  } catch {
    // The dates of Temporal refuse to be numbers. As text they are ISO 8601.
  }
  try {
    return parseText(toPrinted(date));
  } catch {
    return NaN;
  }
}

function parseText(text: string): number {
  if (text.length > MAX_LENGTH) return NaN;
  // Temporal writes the names of a zone and a calendar behind the time, in brackets.
  const [time = ''] = text.trim().split('[');
  return Date.parse(withoutOffset.test(time) ? `${time}Z` : time);
}

const withoutOffset = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/;
