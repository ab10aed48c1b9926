import { dateText, longDate } from './intl';
import type { Instant } from './parseInstant';

/** The day of an instant in the words of a language. A day without a time is the same day in every zone. */
export function dayIn(timeZone: string, { ms, dayOnly }: Instant, tag: string): string {
  return dateText(tag, dayOnly ? 'UTC' : timeZone, longDate, ms);
}
