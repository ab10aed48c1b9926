import { formatNumber } from '../i18n/dateWords';
import { getLanguageTag, getMessages } from '../i18n/getMessages';
import type { Locale } from '../i18n/Locale';
import { parseInstant, type DateValue } from '../i18n/parseInstant';
import { selectPlural } from '../i18n/selectPlural';
import { toNumber } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import { articleAgeMessages } from '../locales/english';

export interface ArticleAgeOptions {
  published: DateValue | null | undefined;
  now: DateValue | null | undefined;
  /** In months. */
  olderThan: number;
}

/**
 * Returns how old an article is, in the locale's words: in years from one year on, before that in months. Returns `null` if
 * it is not old enough to say so, and `undefined`, with a warning, if a date is missing.
 */
export function formatArticleAge(
  { published, now, olderThan }: ArticleAgeOptions,
  locale: Locale | undefined,
  component: string,
): string | null | undefined {
  const from = parseInstant(published, component);
  const to = parseInstant(now, component);
  if (!from || !to) {
    warn(
      component,
      `the kind is "age" but ${from ? 'now' : 'published'} is not a date, so the notice does not say how old the article is. ` +
        'Pass published and now: the clocks of server and reader differ, so neither is read.',
    );
    return undefined;
  }
  const months = monthsBetween(from.ms, to.ms);
  if (months < resolveMinimumAge(olderThan, component)) return null;
  const unit = months < 12 ? 'months' : 'years';
  const count = months < 12 ? months : Math.floor(months / 12);
  const tag = getLanguageTag(locale);
  const sentences = getMessages(locale, articleAgeMessages).articleAge[unit];
  return selectPlural(sentences, count, tag).replace(`{${unit}}`, formatNumber(locale, count));
}

// "More than" means that on the anniversary itself the month or year is not over.
function monthsBetween(from: number, to: number): number {
  const [start, end] = [new Date(from), new Date(to)];
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const timeOfDay = from - Date.UTC(year, start.getUTCMonth(), start.getUTCDate());
  const anniversary = Date.UTC(year, month, Math.min(start.getUTCDate(), lastDay)) + timeOfDay;
  return anniversary < to ? months : months - 1;
}

function resolveMinimumAge(olderThan: unknown, component: string): number {
  const months = toNumber(olderThan);
  if (months >= 1) return months;
  warn(
    component,
    `olderThan is ${describeValue(olderThan)}, which is less than a month, so twelve months were used. Pass a number of months from 1.`,
  );
  return 12;
}
