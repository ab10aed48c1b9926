import { toText } from '../internal/coerce';

/** Returns the seconds of a length in ISO 8601 (`PT2M5S`), as on a clock (`2:05`) or in seconds; `undefined` if it is none of these. */
export function parseDuration(value: unknown): number | undefined {
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = (LENGTH.exec(toText(value) ?? '') ?? [])
    .slice(1)
    .map((count) => Number(count || 0));
  const length = Math.round(((days * 24 + hours) * 60 + minutes) * 60 + seconds);
  return length > 0 && length <= MAX_SECONDS ? length : undefined;
}

// ISO 8601, or a clock. A number before a colon is hours if another colon follows, and one with nothing after it is seconds.
// eslint-disable-next-line redos/no-vulnerable -- the rule cannot judge a look-ahead; each run of digits is read at most four times
const LENGTH = /^(?:P(?:(\d+)D)?(?:T|$))?(?:(\d+)(?:H|:(?=\d+:)))?(?:(\d+)[M:])?(?:(\d+(?:\.\d+)?)S?)?$/i;

const MAX_SECONDS = 1e6;

/** Returns hours, minutes and seconds. */
export function splitDuration(duration: number): [hours: number, minutes: number, seconds: number] {
  return [Math.floor(duration / 3600), Math.floor(duration / 60) % 60, duration % 60];
}

/** Returns a number of seconds in ISO 8601: `PT2M5S`. */
export function toIsoDuration(duration: number): string {
  const [hours, minutes, seconds] = splitDuration(duration).map(String);
  return `PT${hours}H${minutes}M${seconds}S`.replace(/(\D)(?:0\D)+/g, '$1');
}
