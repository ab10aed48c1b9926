import { memoize } from '../internal/memoize';
import { describeValue, warn } from '../internal/warn';
import { findLanguage, warnAboutTag } from './languageTags';
import type { ListSeparators } from './Locale';

/*
 * Formatters are slow to create and fast to use, so each is created once. The language and the time zone are resolved before
 * `Intl` sees them: for an unknown language it falls back to the machine's own, which breaks hydration, and for an unknown
 * time zone it throws.
 */

/** Returns the requested language, or a more general one (`de` for `de-XX`), if `Intl` knows it, otherwise English. */
const resolveLanguage = memoize((tag: string): string => {
  const known = findLanguage(tag, Intl.DateTimeFormat);
  if (known !== tag) warnAboutTag(tag, known);
  return known ?? 'en';
});

/** Whether `Intl` has the dates of a language or of a more general one. */
export function isKnownLanguage(tag: string): boolean {
  return findLanguage(tag, Intl.DateTimeFormat) !== undefined;
}

/** Returns the requested time zone if `Intl` knows it, otherwise UTC. */
export function resolveTimeZone(timeZone: unknown, component: string): string {
  const zone = typeof timeZone === 'string' ? findZone(timeZone) : null;
  if (zone === null && timeZone !== undefined && timeZone !== null) {
    warnOfZone(timeZone, component);
  }
  return zone ?? 'UTC';
}

const findZone = memoize((timeZone: string): string | null => {
  try {
    return getWallClockFormat(timeZone).resolvedOptions().timeZone;
  } catch {
    return null;
  }
});

function warnOfZone(timeZone: unknown, component: string) {
  warn(
    component,
    `${describeValue(timeZone)} is not a time zone that Intl knows here, so times are shown in UTC. ` +
      'Pass an IANA name such as "America/New_York".',
  );
}

export const getListFormat = memoize(
  (tag: string, type: 'conjunction' | 'unit') => new Intl.ListFormat(resolveLanguage(tag), { type }),
);

const formatListPartsCached = memoize((tag: string, ...names: string[]) =>
  getListFormat(tag, 'conjunction').formatToParts(names),
);

/**
 * Returns names and the separators between them: the locale's own, or those of `Intl`. Short lists are memoized: a site prints
 * the same few on page after page.
 */
export function formatListParts(tag: string, names: readonly string[], separators?: ListSeparators) {
  if (separators) return joinList(names, separators);
  return names.length > 20
    ? getListFormat(tag, 'conjunction').formatToParts(names)
    : formatListPartsCached(tag, ...names);
}

function joinList(names: readonly string[], { middle, last }: ListSeparators) {
  return names.flatMap((value, index) => [
    ...(index === 0 ? [] : [{ type: 'literal', value: index === names.length - 1 ? last : middle } as const]),
    { type: 'element', value } as const,
  ]);
}

/** Formats with numbers: "1 day ago", not "yesterday", which may be wrong where the reader is. */
export const getRelativeTimeFormat = memoize(
  (tag: string) => new Intl.RelativeTimeFormat(resolveLanguage(tag), { numeric: 'always' }),
);

/** Returns what a language says instead of "0 seconds ago". */
export const formatNow = memoize((tag: string) =>
  new Intl.RelativeTimeFormat(resolveLanguage(tag), { numeric: 'auto' }).format(0, 'second'),
);

/** Formats a number, alone or with a unit: "2 minutes". */
export const getNumberFormat = memoize(
  (tag: string, unit: '' | 'hour' | 'minute' | 'second') =>
    new Intl.NumberFormat(resolveLanguage(tag), unit ? { style: 'unit', unit, unitDisplay: 'long' } : {}),
);

/** Formats numbers without separators between thousands, in a numbering system such as `deva`. */
export const getDigitsFormat = memoize(
  (digits: string) => new Intl.NumberFormat(`en-u-nu-${digits}`, { useGrouping: false }),
);

export const getPluralRules = memoize(
  (tag: string) => new Intl.PluralRules(findLanguage(tag, Intl.PluralRules) ?? resolveLanguage(tag)),
);

/** Options of `Intl.DateTimeFormat` as JSON, because formatters and their output are memoized by text. */
export const longDateOptions = JSON.stringify({ year: 'numeric', month: 'long', day: 'numeric' });
export const timeOfDayOptions = JSON.stringify({ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' });

export const getDateTimeFormat = memoize((tag: string, timeZone: string, options: string) => {
  const parsed = JSON.parse(options) as Intl.DateTimeFormatOptions;
  return new Intl.DateTimeFormat(resolveLanguage(tag), { ...parsed, timeZone });
});

/** Formats the wall-clock time of a time zone for calculations: "10/9/2021, 14:00:00". */
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

/** Formats a moment. Memoized: a site prints the same few on page after page. */
export const formatDate = memoize((tag: string, timeZone: string, options: string, ms: number) =>
  getDateTimeFormat(tag, timeZone, options)
    .format(ms)
    // Versions of the CLDR data disagree on the space before "PM".
    .replace(/[\u00a0\u202f]/g, ' ')
    // CLDR has no Pashto name for the era of the Persian calendar, and prints Latin letters.
    .replace(tag.startsWith('ps') ? /^AP / : '', ''),
);
