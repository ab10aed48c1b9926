import { getLanguageTag, getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import { getNumberFormat, getPluralRules } from '../i18n/intl';
import type { Locale, Messages } from '../i18n/Locale';
import { toPixels } from '../internal/coerce';
import { readingTimeMessages } from '../locales/english';
import { countWords } from './countWords';

/**
 * Returns how long a text takes to read, in the locale's words: "4 minute read". Rounds to whole minutes, with a minimum of
 * one unless the locale has a message for less. Returns an empty string if the text has no words.
 *
 * `wordsPerMinute` defaults to 238, the average for silent reading of English prose (Brysbaert, 2019). Other languages differ
 * by up to a third, because their words are longer or shorter.
 */
export function readingTime(text: string, locale?: Locale, wordsPerMinute = 238): string {
  return formatReadingTime(typeof text === 'string' ? countWords(text) : 0, locale, wordsPerMinute);
}

/** Does the same for a number of words. */
export function formatReadingTime(words: number, locale: Locale | undefined, wordsPerMinute = 238): string {
  if (words === 0) return '';
  const { readingTime: forms }: Pick<Messages, 'readingTime'> = getMessages(locale, readingTimeMessages);
  const tag = getLanguageTag(locale);
  const rounded = Math.round(words / (toPixels(wordsPerMinute) ?? 238));
  if (rounded === 0 && forms.zero !== undefined) return formatMinutes(forms.zero, 0, tag);
  const minutes = Math.max(1, rounded);
  return formatMinutes(forms[getPluralRules(tag).select(minutes)] ?? forms.other, minutes, tag);
}

// Some forms express the number in a word ("دقيقتا قراءة"), so it must not be added.
function formatMinutes(form: string, minutes: number, tag: string): string {
  return form.includes('{minutes}')
    ? interpolate(form, { minutes: getNumberFormat(tag).format(minutes) }).join('')
    : form;
}
