import { toPrinted } from '../internal/coerce';
import { memoize } from '../internal/memoize';
import { describeValue, warn } from '../internal/warn';
import { getWallClockFormat } from './intl';

/**
 * A date as a CMS delivers it: ISO 8601 with an offset or with a time zone in brackets (RFC 9557), a date without a time,
 * milliseconds, a `Date`, or a `Temporal.Instant`, `ZonedDateTime`, `PlainDateTime` or `PlainDate`, native or from a polyfill.
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
  const { ms, dayOnly, doubt } =
    typeof moment === 'string' ? parseDateString(moment.trim()) : readValue(moment);
  if (!(ms >= MIN_MS && ms < MAX_MS)) {
    warn(
      component,
      `${describeValue(moment)} is not a date, so it was ignored. Pass ISO 8601 with an offset, such as "2021-10-09T14:00:00+03:00".`,
    );
    return undefined;
  }
  if (doubt) warnOfDoubt(moment, doubt, component);
  return { ms, dayOnly };
}

function warnOfDoubt(moment: unknown, doubt: Doubt, component: string): void {
  const date = describeValue(moment);
  if (doubt === 'floating') {
    warn(
      component,
      `${date} has no offset, and the time zones of server and reader may differ, so it was treated as UTC. ` +
        'End it with an offset such as "+03:00", or with "Z".',
    );
  } else if (doubt === 'seconds') {
    warn(
      component,
      `${date} looks like seconds since 1970, although dates are milliseconds, so it was read as seconds. Multiply it by 1000.`,
    );
  } else {
    warn(
      component,
      `${date} is at the beginning of 1970, as dates are if their seconds were taken for milliseconds. ` +
        'Check the date, and multiply seconds by 1000.',
    );
  }
}

function readValue(moment: unknown): Reading {
  if (typeof moment === 'number' || typeof moment === 'bigint') return readNumber(Number(moment));
  try {
    if (typeof moment !== 'object' || Array.isArray(moment)) return invalid;
    // A `Date`, and the objects of most date libraries, convert to a number. `Temporal` objects throw, but convert to ISO
    // 8601 text.
    const ms = isTemporal(moment) ? NaN : toMilliseconds(moment);
    if (Number.isNaN(ms)) return parseDateString(toPrinted(moment));
    return { ms, dayOnly: false, doubt: ms >= MIN_SECONDS && ms < MAX_SECONDS ? 'epoch' : undefined };
  } catch {
    // The value converts neither to a number nor to text.
    return invalid;
  }
}

// As milliseconds, all numbers below the limit would be in the first weeks of 1970. Real ones are seconds, days such as
// 20211009, years, or a zero for a missing date.
function readNumber(given: number): Reading {
  const size = Math.abs(given);
  if (size >= MAX_SECONDS) return { ms: given, dayOnly: false };
  if (size >= MIN_SECONDS) return { ms: Math.round(given * 1000), dayOnly: false, doubt: 'seconds' };
  return given >= 10_000_000 ? parseDateString(String(given)) : invalid;
}

/** The seconds since 1970 in the years 1973 and 2100. */
const MIN_SECONDS = 100_000_000;
const MAX_SECONDS = 4_102_444_800;

/** Whether an object is a date, in whatever year. */
export function isDateValue(value: unknown): value is Date | TemporalValue {
  try {
    // A `Date` from another realm, such as a test runner's or a frame's, is not an instance of this one's class.
    return (
      value instanceof Date || Object.prototype.toString.call(value) === '[object Date]' || isTemporal(value)
    );
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

/** Why a date may be another than its author means. */
type Doubt = 'floating' | 'seconds' | 'epoch';

type Reading = Instant & { doubt?: Doubt | undefined };

const invalid: Reading = { ms: NaN, dayOnly: false };

const MIN_MS = Date.UTC(1000, 0, 2);
const MAX_MS = Date.UTC(9999, 11, 31);

// ISO 8601, also without its hyphens and colons.
const isoPattern =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[t ]?(\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)? ?(z|utc|gmt|[+-]\d\d(?::?\d\d)?)?)?$/i;
const offsetAtEnd = /(?:z|utc|gmt|[+-]\d\d:?\d\d)$/i;

/** Whether a text in another format has a time of day followed by an offset. */
function hasTimeAndOffset(text: string): boolean {
  const offset = text.search(offsetAtEnd);
  return offset !== -1 && /\d:\d\d/.test(text.slice(0, offset));
}

const parseDateString = memoize((text: string): Reading => {
  if (text.length > MAX_LENGTH) return invalid;
  const [, year, month, date, hour, minute, second = '00', fraction = '0', offset] =
    isoPattern.exec(withoutAnnotations(text)) ?? [];
  if (year === undefined) {
    return /^-?\d+(?:\.\d+)?$/.test(text) ? readNumber(Number(text)) : parseOtherFormat(text);
  }
  const day = `${year}-${month ?? ''}-${date ?? ''}`;
  const midnight = Date.parse(day);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) {
    return /^\d{9,}$/.test(text) ? readNumber(Number(text)) : invalid;
  }
  if (hour === undefined) return { ms: midnight, dayOnly: true };
  const time = `${day}T${hour}:${minute ?? ''}:${second}.${fraction}`;
  const sign = /^[+-]/.test(offset ?? '') ? offset?.replace(':', '').padEnd(5, '0') : undefined;
  const ms = Date.parse(time + (sign ? `${sign.slice(0, 3)}:${sign.slice(3)}` : 'Z'));
  if (offset !== undefined) return { ms, dayOnly: false };
  const zone = zoneInBrackets.exec(text)?.[1];
  const zonedMs = zone === undefined ? NaN : toUtc(zone, ms);
  return Number.isNaN(zonedMs) ? { ms, dayOnly: false, doubt: 'floating' } : { ms: zonedMs, dayOnly: false };
});

const MAX_LENGTH = 200;

// Other formats that `Date.parse` accepts may depend on the machine's time zone or on the JavaScript engine. A `Date` as text
// has the name of its zone in parentheses at the end.
function parseOtherFormat(text: string): Reading {
  const zoneName = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  const date = zoneName === -1 ? text : text.slice(0, zoneName);
  return { ms: date.length <= 64 && hasTimeAndOffset(date) ? Date.parse(date) : NaN, dayOnly: false };
}

// RFC 9557 allows a time zone and a calendar in brackets at the end, and `Temporal` writes them.
function withoutAnnotations(text: string): string {
  const end = text.indexOf('[');
  return end > 0 && text.endsWith(']') ? text.slice(0, end) : text;
}

const zoneInBrackets = /\[!?([^[\]=]+)\]/;

/** Returns the moment at which clocks in a time zone show the time that `wall` is in UTC, or `NaN` for an unknown zone. */
function toUtc(timeZone: string, wall: number): number {
  try {
    const guess = wall - getOffset(timeZone, wall) * 60_000;
    // The clocks may have changed between the two moments.
    return wall - getOffset(timeZone, guess) * 60_000;
  } catch {
    return NaN;
  }
}

/** Returns ISO 8601 with the time zone's offset at that moment, for `datetime` attributes and structured data. */
export function toIsoInZone(timeZone: string, { ms, dayOnly }: Instant): string {
  return dayOnly ? new Date(ms).toISOString().slice(0, 10) : toIsoWithOffset(timeZone, ms);
}

const toIsoWithOffset = memoize((timeZone: string, ms: number): string => {
  const offset = getOffset(timeZone, ms);
  const two = (count: number) => String(Math.trunc(Math.abs(count))).padStart(2, '0');
  return `${new Date(ms + offset * 60_000).toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
});

/** Returns the minutes by which clocks in a time zone are ahead of UTC. Throws for an unknown zone. */
function getOffset(timeZone: string, ms: number): number {
  // Parses the text, because formatToParts takes three times as long.
  const clock = getWallClockFormat(timeZone).format(ms);
  const [month = 1, day = 1, year = 0, hour = 0, minute = 0, second = 0] =
    clock.match(/\d+/g)?.map(Number) ?? [];
  return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - ms) / 60_000);
}
