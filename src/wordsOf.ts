import type { Locale, Words } from './Locale';

/**
 * The words of a locale that a component needs: those in `english`, which stand in where the locale has none. A publisher's
 * own may be older than a word that was added since.
 */
export function wordsOf<Key extends keyof Words>(
  locale: Locale | undefined,
  english: Pick<Words, Key>,
): Pick<Words, Key> {
  const given: { [Name in Key]?: Words[Name] | null } | undefined = locale?.words;
  if (typeof given !== 'object' || given === null) return english;
  const words = { ...english };
  for (const key in english) {
    const word = given[key];
    if (typeof word === typeof english[key] && word !== null && word !== undefined) words[key] = word;
  }
  return words;
}

/** The language of a locale, for dates, lists and plurals. */
export function tagOf(locale: Locale | undefined): string {
  return typeof locale?.tag === 'string' ? locale.tag : 'en';
}
