import { isArray, isObject, readField } from '../internal/coerce';
import { memoize } from '../internal/memoize';
import { describeValue, warn } from '../internal/warn';
import { getLanguageTag } from './getMessages';
import { interpolate } from './interpolate';
import { formatDate, getDateTimeFormat, getDigitsFormat, getNumberFormat, timeOfDayOptions } from './intl';
import type { Counted, DateWords, Locale } from './Locale';
import { selectPlural } from './selectPlural';

/**
 * Returns the words of dates that a locale brings, or `undefined` if its dates are left to `Intl`: a locale without them, or
 * with a tag that asks for another calendar than theirs.
 */
export function getDateWords(locale: Locale | undefined): DateWords | undefined {
  const words = readField(locale, 'dates');
  if (!isObject(words)) return undefined;
  let checked = cache.get(words);
  if (checked === undefined) cache.set(words, (checked = isDateWords(words) ? words : 'unusable'));
  if (checked === 'unusable') return undefined;
  const subtags = getLanguageTag(locale).split('-');
  const calendar = readExtension(subtags, 'ca');
  if (calendar !== undefined && calendar !== (checked.calendar ?? 'gregory')) return undefined;
  const digits = readExtension(subtags, 'nu');
  return digits === undefined ? checked : { ...checked, digits };
}

const cache = new WeakMap<object, DateWords | 'unusable'>();

/** Returns what follows a key of a tag's Unicode extension: `deva` for `nu` in `ne-u-nu-deva`. */
function readExtension(subtags: readonly string[], key: string): string | undefined {
  const extension = subtags.indexOf('u');
  const at = subtags.indexOf(key, extension);
  return extension === -1 || at === -1 ? undefined : subtags[at + 1];
}

// A locale may be JSON, and `Intl` throws for what is not the name of a calendar.
function isDateWords(words: object): words is DateWords {
  const wrong = Object.entries(checks).find(([name, isRight]) => !isRight(readField(words, name)))?.[0];
  if (wrong === undefined) return true;
  warn(
    'locale',
    `dates.${wrong} is ${describeValue(readField(words, wrong))}, so dates are those of Intl. Pass what the locale \`my\` has there.`,
  );
  return false;
}

const isText = (value: unknown) => typeof value === 'string';
const hasForms = (value: unknown) => isText(readField(value, 'other'));
const isSubtag = (value: unknown) => value === undefined || (isText(value) && /^[a-z]{3,8}$/.test(value));

const checks: Record<keyof DateWords, (value: unknown) => boolean> = {
  digits: isSubtag,
  calendar: isSubtag,
  months: (value) => isArray(value) && value.length === 12 && value.every(isText),
  date: isText,
  now: isText,
  minutes: hasForms,
  hours: hasForms,
  days: hasForms,
};

/** Formats a day in the words that a locale brings: "9 Oktoba 2021". */
export function formatDayInWords(
  { months, date, ...words }: DateWords,
  timeZone: string,
  ms: number,
): string {
  const [day, month, year] = readDay(words.calendar ?? 'gregory', timeZone, ms);
  return interpolate(date, {
    day: formatDigits(words, day),
    month: months[month - 1] ?? '',
    year: formatDigits(words, year),
  }).join('');
}

const readDay = memoize((calendar: string, timeZone: string, ms: number): [number, number, number] => {
  const parts = getDateTimeFormat(`en-u-ca-${calendar}-nu-latn`, timeZone, numericDateOptions).formatToParts(
    ms,
  );
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return [read('day'), read('month'), read('year')];
});

const numericDateOptions = JSON.stringify({ year: 'numeric', month: 'numeric', day: 'numeric' });

/** Formats a time of day and its zone in the digits of a locale: "14:05 UTC". */
export function formatTimeInDigits({ digits = 'latn' }: DateWords, timeZone: string, ms: number): string {
  return formatDate(`en-GB-u-nu-${digits}`, timeZone, timeOfDayOptions, ms);
}

/** Formats "3 hours ago" in the words that a locale brings. */
export function formatAgoInWords(
  words: DateWords,
  unit: 'minute' | 'hour' | 'day',
  count: number,
  tag: string,
): string {
  const forms: Counted = words[`${unit}s`];
  return interpolate(selectPlural(forms, count, tag), { count: formatDigits(words, count) }).join('');
}

function formatDigits({ digits = 'latn' }: Pick<DateWords, 'digits'>, number: number): string {
  return getDigitsFormat(digits).format(number);
}

/** Formats a number in the digits of a language. */
export function formatNumber(locale: Locale | undefined, number: number): string {
  const words = getDateWords(locale);
  return words ? formatDigits(words, number) : getNumberFormat(getLanguageTag(locale), '').format(number);
}
