import { readField, toWellFormed } from '../internal/coerce';
import { findLanguage, generalize, warnAboutTag } from './languageTags';
import type { Locale } from './Locale';
import { warnAboutLocale } from './warnAboutLocale';

/**
 * Returns the language tag of a locale, or what of it is well formed, for attributes and data: `en-GB` for `en_GB`. Returns
 * `undefined` if nothing is.
 */
export function getLang(locale: Locale | undefined): string | undefined {
  const given = readField(locale, 'tag');
  if (typeof given !== 'string') {
    warnAboutLocale(locale);
    return undefined;
  }
  const tag = toWellFormed(given).trim();
  const found = generalize(tag).find(isTag);
  // In the words of the dates, so that a page hears it once.
  if (found !== tag) warnAboutTag(tag, findLanguage(tag, Intl.DateTimeFormat));
  return found;
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
