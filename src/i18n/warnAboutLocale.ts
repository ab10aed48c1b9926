import { isObject, readField } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';

/** Says once what a locale lacks as a whole. */
export function warnAboutLocale(locale: unknown): void {
  if (locale === undefined || locale === null) return;
  if (!isObject(readField(locale, 'messages'))) {
    warn(
      'locale',
      `${describeValue(locale)} is not a locale with messages, so English is shown. Pass one of newsfold/locales, such as \`en\`.`,
    );
  } else if (typeof readField(locale, 'tag') !== 'string') {
    warn(
      'locale',
      `tag is ${describeValue(readField(locale, 'tag'))}, which is not text, so dates and lists are in English. Pass a BCP 47 tag such as "en-GB".`,
    );
  }
}
