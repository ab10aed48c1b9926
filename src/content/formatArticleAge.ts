import { getLanguageTag, getMessages } from '../i18n/getMessages';
import { getNumberFormat, getPluralRules } from '../i18n/intl';
import type { Locale } from '../i18n/Locale';
import { parseInstant, type DateValue } from '../i18n/parseInstant';
import { toNumber } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import { articleAgeMessages } from '../locales/english';

export interface ArticleAgeOptions {
  published: DateValue | null | undefined;
  now: DateValue | null | undefined;
  /** Months. */
  olderThan: number;
}

/**
 * How old an article is, in the words of the locale: in years from one year on, in months before.
 * `null`: not old enough to say so. `undefined`: nobody can know, and a developer is told.
 */
export function formatArticleAge(
  { published, now, olderThan }: ArticleAgeOptions,
  locale: Locale | undefined,
): string | null | undefined {
  const from = parseInstant(published, 'AdvisoryNotice');
  const to = parseInstant(now, 'AdvisoryNotice');
  if (!from || !to) {
    if (process.env.NODE_ENV !== 'production') {
      warn(
        'AdvisoryNotice',
        `the kind is "age" but there is no ${from ? 'now' : 'published'} that is a date, and a clock read while rendering would differ between ` +
          'server and reader, so it does not say how old the article is. Give published and now.',
      );
    }
    return undefined;
  }
  const months = monthsBetween(from.ms, to.ms);
  if (months < resolveMinimumAge(olderThan)) return null;
  const unit = months < 12 ? 'months' : 'years';
  const count = months < 12 ? months : Math.floor(months / 12);
  const tag = getLanguageTag(locale);
  const sentences = getMessages(locale, articleAgeMessages).articleAge[unit];
  const sentence = sentences[getPluralRules(tag).select(count)] ?? sentences.other;
  return sentence.replace(`{${unit}}`, getNumberFormat(tag).format(count));
}

// "More than": on the very anniversary the month or year is not over.
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

function resolveMinimumAge(olderThan: unknown): number {
  const months = toNumber(olderThan);
  if (months >= 1) return months;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'AdvisoryNotice',
      `olderThan is ${describeValue(olderThan)}, and an age is told from one month on, so twelve months were taken. Give a number of months.`,
    );
  }
  return 12;
}
