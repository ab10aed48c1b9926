import { memoize } from '../internal/memoize';
import { describeValue, warn } from '../internal/warn';

/*
 * Formatters are costly to make and cheap to use, so each is made once. The language and the time
 * zone are settled before `Intl` sees them, because it answers an unknown language with the
 * machine's own and an unknown zone with a RangeError: the one breaks hydration, the other the page.
 */

/** A language that `Intl` knows: the one asked for, or English. */
const resolveLanguage = memoize((tag: string): string => {
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
export function resolveTimeZone(timeZone: unknown): string {
  if (typeof timeZone === 'string') return knownZone(timeZone);
  if (timeZone !== undefined && timeZone !== null && process.env.NODE_ENV !== 'production') {
    warnOfZone(timeZone);
  }
  return 'UTC';
}

const knownZone = memoize((timeZone: string): string => {
  try {
    return getWallClockFormat(timeZone).resolvedOptions().timeZone;
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

const getListFormat = memoize(
  (tag: string) => new Intl.ListFormat(resolveLanguage(tag), { type: 'conjunction' }),
);

const formatListPartsCached = memoize((tag: string, ...names: string[]) =>
  getListFormat(tag).formatToParts(names),
);

/** Names and what stands between them. A site prints the same few short lists of authors on page after page. */
export function formatListParts(tag: string, names: readonly string[]) {
  return names.length > 20 ? getListFormat(tag).formatToParts(names) : formatListPartsCached(tag, ...names);
}

/** Counts: "1 day ago" and not "yesterday", which may be wrong where the reader is. */
export const getRelativeTimeFormat = memoize(
  (tag: string) => new Intl.RelativeTimeFormat(resolveLanguage(tag), { numeric: 'always' }),
);

/** What a language says in place of "0 seconds ago". */
export const formatNow = memoize((tag: string) =>
  new Intl.RelativeTimeFormat(resolveLanguage(tag), { numeric: 'auto' }).format(0, 'second'),
);

export const getNumberFormat = memoize((tag: string) => new Intl.NumberFormat(resolveLanguage(tag)));

export const getPluralRules = memoize((tag: string) => new Intl.PluralRules(resolveLanguage(tag)));

/** Options of `Intl.DateTimeFormat` as JSON, by which formatters and what they print are remembered. */
export const longDateOptions = JSON.stringify({ year: 'numeric', month: 'long', day: 'numeric' });
export const timeOfDayOptions = JSON.stringify({ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' });

export const getDateTimeFormat = memoize((tag: string, timeZone: string, options: string) => {
  const shape = JSON.parse(options) as Intl.DateTimeFormatOptions;
  return new Intl.DateTimeFormat(resolveLanguage(tag), { ...shape, timeZone });
});

/** "10/9/2021, 14:00:00": what a clock on the wall shows in a zone, for reckoning. */
export const getWallClockFormat = (timeZone: string) =>
  getDateTimeFormat('en-US-u-ca-gregory-nu-latn', timeZone, wallClockOptions);

const wallClockOptions = JSON.stringify({
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/** A moment in words. A site prints the same few of them on page after page. */
export const formatDate = memoize((tag: string, timeZone: string, options: string, ms: number) =>
  getDateTimeFormat(tag, timeZone, options)
    .format(ms)
    // Editions of the language data disagree on which space stands before "PM".
    .replace(/[\u00a0\u202f]/g, ' '),
);
