import { toPrinted } from '../internal/coerce';
import { memoize } from '../internal/memoize';
import { describeValue, warn } from '../internal/warn';
import { getWallClockFormat } from './intl';

/**
 * A date as a CMS delivers it: ISO 8601 with an offset, a date without a time, milliseconds, a `Date`, or a
 * `Temporal.Instant`, `ZonedDateTime`, `PlainDateTime` or `PlainDate`, native or from a polyfill.
 */
export type DateValue = string | number | Date | TemporalValue;

/** What all `Temporal` values have in common. */
export interface TemporalValue {
  toString: () => string;
  readonly [Symbol.toStringTag]: `Temporal.${string}`;
}

export interface Instant {
  /** Milliseconds since 1970 in UTC. */
  ms: number;
  /** Whether the value had no time of day. Then none is shown, and no time zone changes the day. */
  dayOnly: boolean;
}

/**
 * Parses a date without ever using the machine's time zone. Treats a time without an offset as UTC, and returns `undefined`
 * for an invalid date, both with a warning. Years have four digits: .NET and Go write year 1 for a missing date.
 */
export function parseInstant(moment: unknown, component: string): Instant | undefined {
  if (moment === null || moment === undefined || moment === '') return undefined;
  const { ms, dayOnly, floating } =
    typeof moment === 'string' ? parseDateString(moment.trim()) : readValue(moment);
  if (!(ms >= MIN_MS && ms < MAX_MS)) {
    warn(
      component,
      `${describeValue(moment)} is not a date, so it was ignored. Pass ISO 8601 with an offset, such as "2021-10-09T14:00:00+03:00".`,
    );
    return undefined;
  }
  if (floating) {
    warn(
      component,
      `${describeValue(moment)} has no offset, and the time zones of server and reader may differ, so it was treated as UTC. ` +
        'End it with an offset such as "+03:00", or with "Z".',
    );
  }
  return { ms, dayOnly };
}

// A `Date`, and the objects of most date libraries, convert to a number. `Temporal` objects throw, but convert to ISO 8601 text.
function readValue(moment: unknown): Reading {
  if (typeof moment === 'number' || typeof moment === 'bigint') {
    return { ms: Number(moment), dayOnly: false, floating: false };
  }
  try {
    if (typeof moment !== 'object' || Array.isArray(moment)) return invalid;
    const ms = isTemporal(moment) ? NaN : toMilliseconds(moment);
    return Number.isNaN(ms) ? parseDateString(toPrinted(moment)) : { ms, dayOnly: false, floating: false };
  } catch {
    // The value converts neither to a number nor to text.
    return invalid;
  }
}

/** Whether an object is a date, in whatever year. */
export function isDateValue(value: unknown): value is Date | TemporalValue {
  try {
    return value instanceof Date || isTemporal(value);
  } catch {
    return false;
  }
}

function isTemporal(moment: unknown): moment is TemporalValue {
  if (typeof moment !== 'object' || moment === null) return false;
  const tag: unknown = Reflect.get(moment, Symbol.toStringTag);
  return typeof tag === 'string' && tag.startsWith('Temporal.');
}

function toMilliseconds(moment: unknown): number {
  try {
    return Number(moment);
  } catch {
    return NaN;
  }
}

type Reading = Instant & { floating: boolean };

const invalid: Reading = { ms: NaN, dayOnly: false, floating: false };

const MIN_MS = Date.UTC(1000, 0, 2);
const MAX_MS = Date.UTC(9999, 11, 31);

const isoPattern =
  /^(\d{4}-\d\d-\d\d)(?:[t ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(z|utc|gmt|[+-]\d\d(?::?\d\d)?)?)?$/i;
const offsetAtEnd = /(?:z|utc|gmt|[+-]\d\d:?\d\d)$/i;

/** Whether a text in another format has a time of day followed by an offset. */
function hasTimeAndOffset(text: string): boolean {
  const offset = text.search(offsetAtEnd);
  return offset !== -1 && /\d:\d\d/.test(text.slice(0, offset));
}

// Other formats that `Date.parse` accepts may depend on the machine's time zone or on the JavaScript engine.
const parseDateString = memoize((text: string): Reading => {
  if (text.length > MAX_LENGTH) return invalid;
  const [, day, time, offset] = isoPattern.exec(withoutAnnotations(text)) ?? [];
  if (day === undefined) {
    const ms = text.length <= 64 && hasTimeAndOffset(text) ? Date.parse(text) : NaN;
    return { ms, dayOnly: false, floating: false };
  }
  const midnight = Date.parse(day);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) {
    return { ms: NaN, dayOnly: true, floating: false };
  }
  if (time === undefined) return { ms: midnight, dayOnly: true, floating: false };
  const sign = /^[+-]/.test(offset ?? '') ? offset?.replace(':', '').padEnd(5, '0') : undefined;
  const zone = sign ? `${sign.slice(0, 3)}:${sign.slice(3)}` : 'Z';
  return { ms: Date.parse(`${day}T${time}${zone}`), dayOnly: false, floating: offset === undefined };
});

const MAX_LENGTH = 200;

// RFC 9557 allows a time zone and a calendar in brackets at the end, and `Temporal` writes them.
function withoutAnnotations(text: string): string {
  const end = text.indexOf('[');
  return end > 0 && text.endsWith(']') ? text.slice(0, end) : text;
}

/** Returns ISO 8601 with the time zone's offset at that moment, for `datetime` attributes and structured data. */
export function toIsoInZone(timeZone: string, { ms, dayOnly }: Instant): string {
  return dayOnly ? new Date(ms).toISOString().slice(0, 10) : toIsoWithOffset(timeZone, ms);
}

const toIsoWithOffset = memoize((timeZone: string, ms: number): string => {
  // Parses the text, because formatToParts takes three times as long.
  const clock = getWallClockFormat(timeZone).format(ms);
  const [month = 1, day = 1, year = 0, hour = 0, minute = 0, second = 0] =
    clock.match(/\d+/g)?.map(Number) ?? [];
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const offset = Math.round((wall - ms) / 60_000);
  const two = (count: number) => String(Math.trunc(Math.abs(count))).padStart(2, '0');
  return `${new Date(ms + offset * 60_000).toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
});
