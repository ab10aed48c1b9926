/** Longer than any tag in use; a tag may be part of an address that anyone can type. */
const MAX_TAG_LENGTH = 100;

/**
 * A language tag and what it falls back to, the nearest first: `zh-TW` gives `zh-TW`, `zh-Hant-TW`, `zh-Hant`, `zh`.
 * Returns an empty list for a text that is not a tag.
 */
export function languageChain(tag: string): string[] {
  const locale = parseTag(tag)?.maximize();
  if (locale === undefined) return [];
  const { language, script, region } = locale;
  const chain = [`${language}-${script ?? ''}-${region ?? ''}`, `${language}-${region ?? ''}`];
  return [...new Set([tag, ...chain, `${language}-${script ?? ''}`, language])];
}

/** The region that a tag names; one that it only implies (`en` → `US`) is not taken for the reader's. */
export function regionOf(tag: string): string | undefined {
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
