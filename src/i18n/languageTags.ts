import { describeValue, warn } from '../internal/warn';

/** Returns a tag and what is left of it without its last subtags: `sr-Latn-RS`, `sr-Latn`, `sr`. */
export function generalize(tag: string): string[] {
  const subtags = tag.split(/[-_.]/);
  return [tag, ...subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'))];
}

/** Returns a tag, or a more general one, that `Intl` knows. Browsers know the plurals of more languages than the dates. */
export function findLanguage(
  tag: string,
  formatter: Pick<typeof Intl.DateTimeFormat, 'supportedLocalesOf'>,
): string | undefined {
  return generalize(tag).find((general) => {
    try {
      return formatter.supportedLocalesOf(general).length > 0;
    } catch {
      // Not a language tag at all.
      return false;
    }
  });
}

/** Warns about a tag, and says which language is used in its place. */
export function warnAboutTag(tag: string, known: string | undefined): void {
  const used = known === undefined ? 'English' : JSON.stringify(known);
  warn(
    'locale',
    `${describeValue(tag)} is not a language that Intl knows here, so dates and lists are in ${used}. ` +
      'Pass a BCP 47 tag such as "en-GB".',
  );
}
