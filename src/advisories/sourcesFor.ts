import type { AdvisorySource } from './AdvisoryRegistry';

/**
 * The sources for a reader's region: its own; where there are none, those of the European Union for
 * its members; where there are none, those for the world. Those in the reader's language come first.
 */
export function sourcesFor(
  sources: readonly AdvisorySource[],
  region: string | undefined,
  languages: readonly string[],
): AdvisorySource[] {
  const country = typeof region === 'string' ? region.trim().toUpperCase() : undefined;
  const here = country === 'UK' ? 'GB' : country;
  const regions = [here, here !== undefined && union.has(here) ? 'EU' : undefined, world];
  for (const each of regions) {
    const found = each === undefined ? [] : sources.filter((source) => source.region === each);
    if (found.length > 0) return found.sort((a, b) => rank(a) - rank(b));
  }
  return [];

  function rank({ language }: AdvisorySource): number {
    const place = languages.findIndex(
      (each) => each === language || each.split('-')[0] === language.split('-')[0],
    );
    return place === -1 ? (language.startsWith('en') ? 100 : 101) : place;
  }
}

const world = '001';

/** Member states, and the other states that the European agencies serve (EEA). */
const union = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' '),
);
