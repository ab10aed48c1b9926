import { toPrinted } from '../internal/coerce';
import { memoize } from '../internal/memoize';
import { describeValue, warn } from '../internal/warn';
import { getWallClockFormat } from './intl';

/**
 * A moment as it comes from a CMS: ISO 8601 with an offset, a date alone, milliseconds, a `Date`, or a `Temporal.Instant`,
 * `ZonedDateTime`, `PlainDateTime` or `PlainDate`, of the platform's own or of a polyfill.
 */
export type DateValue = string | number | Date | TemporalValue;

/** What all that `Temporal` makes has in common. */
export interface TemporalValue {
  toString: () => string;
  readonly [Symbol.toStringTag]: `Temporal.${string}`;
}

export interface Instant {
  /** Milliseconds since 1970 in UTC. */
  ms: number;
  /** Whether only a day was given: then no time of day is shown, and no zone moves it. */
  dayOnly: boolean;
}

/**
 * Reads a moment without ever asking the machine for its time zone. A time without an offset is
 * taken as UTC; what is no date gives `undefined`. Either way a developer is told. Years have four
 * digits: year 1 is what .NET and Go write for no date at all.
 */
export function parseInstant(moment: unknown, component: string): Instant | undefined {
  if (moment === null || moment === undefined || moment === '') return undefined;
  const { ms, dayOnly, floating } =
    typeof moment === 'string' ? parseDateString(moment.trim()) : readValue(moment);
  if (!(ms >= MIN_MS && ms < MAX_MS)) {
    if (process.env.NODE_ENV !== 'production') {
      warn(
        component,
        `${describeValue(moment)} is not a date, so it was left out. Give ISO 8601 with an offset, such as "2021-10-09T14:00:00+03:00".`,
      );
    }
    return undefined;
  }
  if (floating && process.env.NODE_ENV !== 'production') {
    warn(
      component,
      `${describeValue(moment)} has no offset, and the machine's zone would differ between server and reader, so it was taken as UTC. ` +
        'End it with an offset such as "+03:00", or "Z".',
    );
  }
  return { ms, dayOnly };
}

// A `Date`, and the objects of most date libraries, are numbers. Those of `Temporal` refuse to be one, and are ISO 8601 as text.
function readValue(moment: unknown): Reading {
  if (typeof moment === 'number' || typeof moment === 'bigint') {
    return { ms: Number(moment), dayOnly: false, floating: false };
  }
  try {
    if (typeof moment !== 'object' || Array.isArray(moment)) return none;
    const ms = isTemporal(moment) ? NaN : toMilliseconds(moment);
    return Number.isNaN(ms) ? parseDateString(toPrinted(moment)) : { ms, dayOnly: false, floating: false };
  } catch {
    // It can be made neither a number nor a text.
    return none;
  }
}

/** Whether an object is a date, of the year 1000 or any other. */
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

const none: Reading = { ms: NaN, dayOnly: false, floating: false };

const MIN_MS = Date.UTC(1000, 0, 2);
const MAX_MS = Date.UTC(9999, 11, 31);

const isoPattern =
  /^(\d{4}-\d\d-\d\d)(?:[t ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(z|utc|gmt|[+-]\d\d(?::?\d\d)?)?)?$/i;
const offsetAtEnd = /(?:z|utc|gmt|[+-]\d\d:?\d\d)$/i;

/** Whether a text that isn't ISO 8601 has a time of day and, after it, the offset of its zone. */
function hasTimeAndOffset(text: string): boolean {
  const offset = text.search(offsetAtEnd);
  return offset !== -1 && /\d:\d\d/.test(text.slice(0, offset));
}

// Whatever else `Date.parse` takes, it may take in the machine's own zone, or in one engine and not in another.
const parseDateString = memoize((text: string): Reading => {
  if (text.length > longest) return none;
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

const longest = 200;

// RFC 9557 lets the names of a zone and a calendar follow in brackets; `Temporal` writes them.
function withoutAnnotations(text: string): string {
  const end = text.indexOf('[');
  return end > 0 && text.endsWith(']') ? text.slice(0, end) : text;
}

/** ISO 8601 with the zone's offset at that moment, as `datetime` and structured data want it. */
export function toIsoInZone(timeZone: string, { ms, dayOnly }: Instant): string {
  return dayOnly ? new Date(ms).toISOString().slice(0, 10) : toIsoWithOffset(timeZone, ms);
}

const toIsoWithOffset = memoize((timeZone: string, ms: number): string => {
  // Read as text, because formatToParts takes three times as long.
  const clock = getWallClockFormat(timeZone).format(ms);
  const [month = 1, day = 1, year = 0, hour = 0, minute = 0, second = 0] =
    clock.match(/\d+/g)?.map(Number) ?? [];
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const offset = Math.round((wall - ms) / 60_000);
  const two = (count: number) => String(Math.trunc(Math.abs(count))).padStart(2, '0');
  return `${new Date(ms + offset * 60_000).toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
});
