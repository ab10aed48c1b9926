/** A tag may come from the address of a page, which anyone can type. */
const MAX_TAG_LENGTH = 100;

/**
 * Returns a language tag and its fallbacks, most specific first: `zh-TW` gives `zh-TW`, `zh-Hant-TW`, `zh-Hant`, `zh`.
 * Returns an empty list for an invalid tag.
 */
export function getLanguageChain(tag: string): string[] {
  const locale = parseTag(tag)?.maximize();
  if (locale === undefined) return [];
  const { language, script, region } = locale;
  const chain = [`${language}-${script ?? ''}-${region ?? ''}`, `${language}-${region ?? ''}`];
  return [...new Set([tag, ...chain, `${language}-${script ?? ''}`, language])];
}

/** Returns the region in a tag. A region that is only implied (`en` → `US`) says nothing about the reader. */
export function getRegion(tag: string): string | undefined {
  return parseTag(tag)?.region;
}

function parseTag(tag: string): Intl.Locale | undefined {
  if (tag.length > MAX_TAG_LENGTH) return undefined;
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}
