/**
 * A language tag and what it falls back to, the nearest first: `zh-TW` gives `zh-Hant-TW`,
 * `zh-TW`, `zh-Hant`, `zh`. What is no tag gives itself alone.
 */
export function languageChain(tag: string): string[] {
  try {
    const { language, script, region } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    const chain = [`${language}-${script ?? ''}-${region ?? ''}`, `${language}-${region ?? ''}`];
    return [...new Set([tag, ...chain, `${language}-${script ?? ''}`, language])];
  } catch {
    return [tag];
  }
}

/** The region that a tag names; one that it only implies (`en` → `US`) is not taken for the reader's. */
export function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).region;
  } catch {
    return undefined;
  }
}
