import type { AdvisorySource } from './AdvisoryRegistry';

/**
 * Selects the sources for a reader's region: those of the country; otherwise, for countries that the European agencies
 * serve, those of the European Union; otherwise those for the world. Sources in the reader's language come first.
 */
export function selectSources(
  sources: readonly AdvisorySource[],
  region: string | undefined,
  languages: readonly string[],
): AdvisorySource[] {
  const code = region?.trim().toUpperCase();
  const country = code === 'UK' ? 'GB' : code;
  const regions = [country, country !== undefined && eeaCountries.has(country) ? 'EU' : undefined, WORLD];
  for (const each of regions) {
    const selected = each === undefined ? [] : sources.filter((source) => source.region === each);
    if (selected.length > 0) return selected.sort((a, b) => getRank(a) - getRank(b));
  }
  return [];

  function getRank({ language }: AdvisorySource): number {
    const rank = languages.findIndex(
      (each) => each === language || each.split('-')[0] === language.split('-')[0],
    );
    if (rank !== -1) return rank;
    return language.startsWith('en') ? ENGLISH_RANK : ENGLISH_RANK + 1;
  }
}

const WORLD = '001';

/** After all of the reader's own languages. */
const ENGLISH_RANK = 100;

/** The member states of the European Union, and the other states of the European Economic Area. */
const eeaCountries = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' '),
);
