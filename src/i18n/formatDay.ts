import { formatDate, longDateOptions } from './intl';
import type { Instant } from './parseInstant';

/** The day of an instant in the words of a language. A day without a time is the same day in every zone. */
export function formatDay(timeZone: string, { ms, dayOnly }: Instant, tag: string): string {
  return formatDate(tag, dayOnly ? 'UTC' : timeZone, longDateOptions, ms);
}
