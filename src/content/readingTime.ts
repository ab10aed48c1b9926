import { formatNumber } from '../i18n/dateWords';
import { getLanguageTag, getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import type { Locale, Messages } from '../i18n/Locale';
import { selectPlural } from '../i18n/selectPlural';
import { toPixels } from '../internal/coerce';
import { readingTimeMessages } from '../locales/english';
import { countWords } from './countWords';

/**
 * Returns how long a text takes to read, in the locale's words: "4 minute read". Rounds to whole minutes, with a minimum of
 * one unless the locale has a message for less. Returns an empty string if the text has no words.
 *
 * `wordsPerMinute` defaults to the average speed in the language of the locale. For English that is 238 words per minute, the
 * average for silent reading of nonfiction (Brysbaert, 2019, doi:10.1016/j.jml.2019.104047). The others are in the same
 * proportion to it as in a study that had the same texts read aloud in 17 languages (Trauzettel-Klosinski and Dietz, 2012,
 * doi:10.1167/iovs.11-8284): 144 for Arabic, where a word says more, and 192, the average, for a language not among them.
 */
export function readingTime(text: string, locale?: Locale, wordsPerMinute?: number): string {
  return formatReadingTime(countWords(text), locale, wordsPerMinute);
}

/** Does the same for a number of words. */
export function formatReadingTime(
  words: number,
  locale: Locale | undefined,
  wordsPerMinute?: number,
): string {
  if (words === 0) return '';
  const { readingTime: forms }: Pick<Messages, 'readingTime'> = getMessages(locale, readingTimeMessages);
  const tag = getLanguageTag(locale);
  const rounded = Math.round(words / (toPixels(wordsPerMinute) ?? getReadingSpeed(tag)));
  if (rounded === 0 && forms.zero !== undefined) return formatMinutes(forms.zero, 0, locale);
  const minutes = Math.max(1, rounded);
  return formatMinutes(selectPlural(forms, minutes, tag), minutes, locale);
}

/** Words per minute, read aloud. */
const SPEEDS: Record<string, number> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 193,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 158,
};
const AVERAGE_SPEED = 184;

/** Returns how many words of a language are read in a minute, in silence. */
function getReadingSpeed(tag: string): number {
  const [language = ''] = tag.toLowerCase().split(/[-_]/, 1);
  const aloud = Object.hasOwn(SPEEDS, language) ? SPEEDS[language] : undefined;
  return Math.round(((aloud ?? AVERAGE_SPEED) * 238) / 228);
}

// Some forms express the number in a word ("دقيقتا قراءة"), so it must not be added.
function formatMinutes(form: string, minutes: number, locale: Locale | undefined): string {
  return form.includes('{minutes}')
    ? interpolate(form, { minutes: formatNumber(locale, minutes) }).join('')
    : form;
}
