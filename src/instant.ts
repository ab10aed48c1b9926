import { dateFormat } from './formats';
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
 * taken as UTC; what is no date gives `undefined`. Either way a developer is told.
 */
export function readInstant(moment: Moment | null | undefined, component: string): Instant | undefined {
  if (moment === null || moment === undefined || moment === '') return undefined;
  const text = typeof moment === 'string' ? moment.trim() : '';
  const dayOnly = /^\d{4}-\d\d-\d\d$/.test(text);
  const floating = !dayOnly && text !== '' && !/(z|gmt|utc|[+-]\d\d:?\d\d)$/i.test(text);
  const ms =
    typeof moment === 'string' ? Date.parse(floating ? `${text.replace(' ', 'T')}Z` : text) : Number(moment);
  if (Number.isNaN(ms) || Math.abs(ms) > 8.64e15) {
    if (process.env.NODE_ENV !== 'production') {
      warn(
        component,
        `${JSON.stringify(moment)} is not a date, so it was left out. Give ISO 8601 with an offset, such as "2021-10-09T14:00:00+03:00".`,
      );
    }
    return undefined;
  }
  if (process.env.NODE_ENV !== 'production' && floating) {
    warn(
      component,
      `${JSON.stringify(moment)} has no offset, and the machine's zone would differ between server and reader, so it was taken as UTC. ` +
        'End it with an offset such as "+03:00", or "Z".',
    );
  }
  return { ms, dayOnly };
}

/** ISO 8601 with the zone's offset at that moment, as `datetime` and structured data want it. */
export function isoIn(timeZone: string, { ms, dayOnly }: Instant): string {
  if (dayOnly) return new Date(ms).toISOString().slice(0, 10);
  const part = Object.fromEntries(
    dateFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
      .formatToParts(ms)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const offset = Math.round((wall - ms) / 60_000);
  const two = (count: number) => String(Math.trunc(Math.abs(count))).padStart(2, '0');
  return `${new Date(wall).toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
