import { getPluralRules } from './intl';
import type { Counted } from './Locale';

/** Returns the form of a message for a number, by the plural categories of the language; `other` for a missing one. */
export function selectPlural(forms: Counted, count: number, tag: string): string {
  return forms[getPluralRules(tag).select(count)] ?? forms.other;
}
