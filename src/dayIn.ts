import { dateFormat } from './formats';
import type { Instant } from './instant';

/** The day of an instant in the words of a language. A day without a time is the same day in every zone. */
export function dayIn(timeZone: string, { ms, dayOnly }: Instant, tag: string): string {
  return dateFormat(tag, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: dayOnly ? 'UTC' : timeZone,
  }).format(ms);
}
