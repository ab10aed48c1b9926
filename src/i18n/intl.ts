import { memoize } from '../internal/memoize';
import { describeValue, warn } from '../internal/warn';

/*
 * Formatters are costly to make and cheap to use, so each is made once. The language and the time
 * zone are settled before `Intl` sees them, because it answers an unknown language with the
 * machine's own and an unknown zone with a RangeError: the one breaks hydration, the other the page.
 */

/** A language that `Intl` knows: the one asked for, or English. */
const languageOf = memoize((tag: string): string => {
  try {
    const known = Intl.DateTimeFormat.supportedLocalesOf(tag)[0];
    if (known !== undefined) return known;
  } catch {
    // Not a language tag at all: the answer is the same.
  }
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'locale',
      `${JSON.stringify(tag)} is not a language that Intl knows here, so dates and lists follow English. ` +
        'Give a BCP 47 tag such as "en-GB".',
    );
  }
  return 'en';
});

/** A time zone that `Intl` knows: the one asked for, or UTC. */
export function timeZoneOf(timeZone: unknown): string {
  if (typeof timeZone === 'string') return knownZone(timeZone);
  if (timeZone !== undefined && timeZone !== null && process.env.NODE_ENV !== 'production')
    warnOfZone(timeZone);
  return 'UTC';
}

const knownZone = memoize((timeZone: string): string => {
  try {
    return wallClock(timeZone).resolvedOptions().timeZone;
  } catch {
    if (process.env.NODE_ENV !== 'production') warnOfZone(timeZone);
    return 'UTC';
  }
});

function warnOfZone(timeZone: unknown) {
  warn(
    'Timestamp',
    `${describeValue(timeZone)} is not a time zone that Intl knows here, so times are given in UTC. ` +
      'Give an IANA name such as "America/New_York".',
  );
}

const listFormat = memoize((tag: string) => new Intl.ListFormat(languageOf(tag), { type: 'conjunction' }));

const shortList = memoize((tag: string, ...names: string[]) => listFormat(tag).formatToParts(names));

/** Names and what stands between them. A site prints the same few short lists of authors on page after page. */
export function joinedList(tag: string, names: readonly string[]) {
  return names.length > 20 ? listFormat(tag).formatToParts(names) : shortList(tag, ...names);
}

/** Counts: "1 day ago" and not "yesterday", which may be wrong where the reader is. */
export const relativeFormat = memoize(
  (tag: string) => new Intl.RelativeTimeFormat(languageOf(tag), { numeric: 'always' }),
);

/** What a language says in place of "0 seconds ago". */
export const wordForNow = memoize((tag: string) =>
  new Intl.RelativeTimeFormat(languageOf(tag), { numeric: 'auto' }).format(0, 'second'),
);

export const numberFormat = memoize((tag: string) => new Intl.NumberFormat(languageOf(tag)));

export const pluralRules = memoize((tag: string) => new Intl.PluralRules(languageOf(tag)));

/** Options of `Intl.DateTimeFormat` as JSON, by which formatters and what they print are remembered. */
export const longDate = JSON.stringify({ year: 'numeric', month: 'long', day: 'numeric' });
export const timeOfDay = JSON.stringify({ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' });

export const dateFormat = memoize((tag: string, timeZone: string, options: string) => {
  const shape = JSON.parse(options) as Intl.DateTimeFormatOptions;
  return new Intl.DateTimeFormat(languageOf(tag), { ...shape, timeZone });
});

/** "10/9/2021, 14:00:00": what a clock on the wall shows in a zone, for reckoning. */
export const wallClock = (timeZone: string) =>
  dateFormat('en-US-u-ca-gregory-nu-latn', timeZone, toTheSecond);

const toTheSecond = JSON.stringify({
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/** A moment in words. A site prints the same few of them on page after page. */
export const dateText = memoize((tag: string, timeZone: string, options: string, ms: number) =>
  dateFormat(tag, timeZone, options)
    .format(ms)
    // Editions of the language data disagree on which space stands before "PM".
    .replace(/[\u00a0\u202f]/g, ' '),
);
