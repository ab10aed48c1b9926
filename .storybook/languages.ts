import type { Locale } from '../src';
import * as locales from '../src/locales';

/** The languages of the package, by the names of their exports. */
export const languages: Readonly<Record<string, Locale>> = locales;

/** Returns the name of a language in that language, as its readers look for it. */
export function getLanguageName({ tag }: Locale): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
