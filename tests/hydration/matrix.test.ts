import { describe, expect, test } from 'vitest';

import { isSelected, languages, listPlaces, schemes, zones } from './matrix';

test('in each row, server, browser and article are in three zones', () => {
  for (const zone of zones) expect(new Set(Object.values(zone)).size).toBe(3);
  // A zone that two of them had, in whatever row, could hide what was formatted too early.
  const servers = new Set<string>(zones.map(({ server }) => server));
  expect(zones.filter(({ browser }) => servers.has(browser))).toEqual([]);
});

describe('the selection', () => {
  const stories = 12;
  const sizes = { story: stories, language: languages.length, scheme: schemes.length, zone: zones.length };
  const select = (keepsLanguage: boolean) =>
    Array.from({ length: stories }, (_, story) =>
      zones
        .flatMap((__, zone) => listPlaces(zone))
        .filter((place) => isSelected(story, keepsLanguage, place))
        .map((place) => ({ ...place, story })),
    ).flat();

  function expectPairs(selected: ReturnType<typeof select>, factors: readonly (keyof typeof sizes)[]) {
    for (const one of factors) {
      for (const other of factors.filter((factor) => factor > one)) {
        const met = new Set(selected.map((place) => `${place[one]} ${place[other]}`));
        expect(met.size, `${one} and ${other}`).toBe(sizes[one] * sizes[other]);
      }
    }
  }

  test('has each two values of story, language, scheme and zone together, in as few settings as can be', () => {
    const selected = select(false);
    expectPairs(selected, ['story', 'language', 'scheme', 'zone']);
    expect(selected).toHaveLength(stories * languages.length);
  });

  test('has a story of one language in each zone, and in both schemes', () => {
    const selected = select(true);
    expectPairs(selected, ['story', 'scheme', 'zone']);
    expect(selected).toHaveLength(stories * zones.length);
  });
});
