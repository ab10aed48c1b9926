import { wallClock } from './formats';
import { kept } from './kept';
import { warn } from './warn';

/** A moment as it comes from a CMS: ISO 8601 with an offset, a date alone, milliseconds, or a `Date`. */
export type Moment = string | number | Date;

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
export function readInstant(moment: Moment | null | undefined, component: string): Instant | undefined {
  if (moment === null || moment === undefined || moment === '') return undefined;
  const { ms, dayOnly, floating } =
    typeof moment === 'string'
      ? readText(moment.trim())
      : { ms: Number(moment), dayOnly: false, floating: false };
  const said = () => (typeof moment === 'string' ? JSON.stringify(moment.slice(0, 80)) : String(moment));
  if (!(ms >= firstYear && ms < afterLastYear)) {
    if (process.env.NODE_ENV !== 'production') {
      warn(
        component,
        `${said()} is not a date, so it was left out. Give ISO 8601 with an offset, such as "2021-10-09T14:00:00+03:00".`,
      );
    }
    return undefined;
  }
  if (floating && process.env.NODE_ENV !== 'production') {
    warn(
      component,
      `${said()} has no offset, and the machine's zone would differ between server and reader, so it was taken as UTC. ` +
        'End it with an offset such as "+03:00", or "Z".',
    );
  }
  return { ms, dayOnly };
}

const firstYear = Date.UTC(1000, 0, 2);
const afterLastYear = Date.UTC(9999, 11, 31);

const iso =
  /^(\d{4}-\d\d-\d\d)(?:[t ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(z|utc|gmt|[+-]\d\d(?::?\d\d)?)?)?$/i;
const offsetAtEnd = /(?:z|utc|gmt|[+-]\d\d:?\d\d)$/i;

/** Whether a text that isn't ISO 8601 has a time of day and, after it, the offset of its zone. */
function hasTimeAndOffset(text: string): boolean {
  const offset = text.search(offsetAtEnd);
  return offset !== -1 && /\d:\d\d/.test(text.slice(0, offset));
}

// Whatever else `Date.parse` takes, it may take in the machine's own zone, or in one engine and not in another.
const readText = kept((text: string): Instant & { floating: boolean } => {
  const [, day, time, offset] = iso.exec(text) ?? [];
  if (day === undefined) {
    const ms = text.length <= 64 && hasTimeAndOffset(text) ? Date.parse(text) : NaN;
    return { ms, dayOnly: false, floating: false };
  }
  const midnight = Date.parse(day);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day)
    return { ms: NaN, dayOnly: true, floating: false };
  if (time === undefined) return { ms: midnight, dayOnly: true, floating: false };
  const sign = /^[+-]/.test(offset ?? '') ? offset?.replace(':', '').padEnd(5, '0') : undefined;
  const zone = sign ? `${sign.slice(0, 3)}:${sign.slice(3)}` : 'Z';
  return { ms: Date.parse(`${day}T${time}${zone}`), dayOnly: false, floating: offset === undefined };
});

/** ISO 8601 with the zone's offset at that moment, as `datetime` and structured data want it. */
export function isoIn(timeZone: string, { ms, dayOnly }: Instant): string {
  return dayOnly ? new Date(ms).toISOString().slice(0, 10) : isoWithOffset(timeZone, ms);
}

const isoWithOffset = kept((timeZone: string, ms: number): string => {
  // Read as text, because formatToParts takes three times as long.
  const clock = wallClock(timeZone).format(ms);
  const [month = 1, day = 1, year = 0, hour = 0, minute = 0, second = 0] =
    clock.match(/\d+/g)?.map(Number) ?? [];
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const offset = Math.round((wall - ms) / 60_000);
  const two = (count: number) => String(Math.trunc(Math.abs(count))).padStart(2, '0');
  return `${new Date(ms + offset * 60_000).toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
});
