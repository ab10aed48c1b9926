import { formatDayInWords, getDateWords } from './dateWords';
import { getLanguageTag } from './getMessages';
import { formatDate, longDateOptions } from './intl';
import type { Locale } from './Locale';
import type { Instant } from './parseInstant';

/** Formats the day of an instant. A date without a time of day is the same day in every time zone. */
export function formatDay(timeZone: string, { ms, dayOnly }: Instant, locale: Locale | undefined): string {
  const zone = dayOnly ? 'UTC' : timeZone;
  const words = getDateWords(locale);
  if (words) return formatDayInWords(words, zone, ms);
  return formatDate(getLanguageTag(locale), zone, longDateOptions, ms);
}
