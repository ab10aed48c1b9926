import { formatDate, longDateOptions } from './intl';
import type { Instant } from './parseInstant';

/** Formats the day of an instant. A date without a time of day is the same day in every time zone. */
export function formatDay(timeZone: string, { ms, dayOnly }: Instant, tag: string): string {
  return formatDate(tag, dayOnly ? 'UTC' : timeZone, longDateOptions, ms);
}
