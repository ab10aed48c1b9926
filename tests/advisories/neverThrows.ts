import fc from 'fast-check';
import { vi } from 'vitest';

import { advisories, matchAdvisories, parseRegistry } from '../../src/advisories';
import { anyHostileValue, makeHostileValue, type HostileValue } from '../setup/hostileValues';

const source = {
  name: 'WHO',
  url: 'https://www.who.int/',
  language: 'en',
  region: '001',
  phone: '116 123',
  starts: '2026-01-01',
  verified: { how: 'stored-copy', on: '2026-11-01', where: 'a page' },
};
const dengue = {
  kind: 'health',
  names: {
    en: {
      sure: ['dengue'],
      likely: ['aedes *'],
      support: ['fever'],
      counter: ['band'],
      except: ['no fever'],
    },
    ja: { fair: ['デング'] },
  },
  wording: { en: { heading: 'About dengue', text: 'See {source}.' } },
  sources: [source, { ...source, region: 'US' }],
  threshold: 0.2,
  contextWeight: 1,
  starts: '2026-01-01',
  ends: '2026-12-31',
};

const flu = { ...dengue, names: { und: { sure: ['h5n1', 'flu'] } } };

/** Everything that `matchAdvisories` takes, as a publisher should give it. */
const validArguments = {
  text: [{ place: 'headline', text: 'Dengue fever and flu in Ōsaka' }, 'H5N1, デング熱, कोविड'],
  options: {
    locale: { tag: 'en-US' },
    region: 'US',
    now: '2026-06-01',
    threshold: { dengue: 0.1, flu: 0.2 },
    registry: { dengue, flu },
  },
};

/** Names that every object has fields for, and texts that are almost valid. */
const awkwardText = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'xx',
  'en-US-u-ca-buddhist',
  'en_US.UTF-8',
  `en-${'abcdefgh-'.repeat(10_000)}x`,
  'コ'.repeat(10_000),
  '* * * * *',
  '^ ^ #',
  'dengue\ud800',
  'Dengue \udc00 fever',
);

const change = fc.record({
  /** Which of the places in the values. */
  at: fc.nat(200),
  to: fc.oneof(
    { weight: 3, arbitrary: anyHostileValue },
    { weight: 2, arbitrary: awkwardText.map((value): HostileValue => ({ value })) },
  ),
  /** Whether the key is changed to the text instead of the value. */
  isKey: fc.boolean(),
});

interface Place {
  holder: Record<string, unknown>;
  key: string;
}

/** Every place in plain data that could hold another value. */
function findPlaces(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...findPlaces(holder[key])]);
}

/** Matches and checks registries with hostile values in every place. Fails with the seed where something throws. */
export function neverThrows(numRuns: number): void {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const seed = process.env.NEWSFOLD_SEED;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const values: Record<string, unknown> = structuredClone(validArguments);
      const { registry } = values.options as { registry: unknown };
      // Found before anything is changed, because a hostile value cannot be searched.
      const places = findPlaces(values);
      for (const { at, to, isKey } of changes) {
        const { holder, key } = places[at % places.length] ?? { holder: values, key: 'text' };
        const value = makeHostileValue(to);
        if (isKey && typeof value === 'string') {
          Object.defineProperty(holder, value, { value: holder[key], enumerable: true, configurable: true });
          Reflect.deleteProperty(holder, key);
        } else holder[key] = value;
      }
      const matches = matchAdvisories(values.text as never, values.options as never);
      for (const each of matches) {
        if (typeof each.heading !== 'string' || typeof each.text !== 'string' || each.sources.length === 0) {
          throw new Error(`This is not a match: ${JSON.stringify(each).slice(0, 500)}`);
        }
      }
      const { topic: _topic, ...texts } = matches[0] ?? {};
      if (/\\ud[89a-f][\da-f]{2}/.test(JSON.stringify(texts))) {
        throw new Error(`Half a surrogate pair was returned: ${JSON.stringify(texts).slice(0, 500)}`);
      }
      // A registry is checked by throwing, but always in the same words.
      try {
        parseRegistry(registry);
      } catch (error) {
        if (
          !(error instanceof TypeError) ||
          !error.message.startsWith('[newsfold] The advisory registry is invalid')
        ) {
          throw error;
        }
      }
    }),
    { numRuns, ...(seed !== undefined && { seed: Number(seed) }) },
  );
  vi.mocked(console.warn).mockClear();
  // No input has changed the topics of the package.
  if (matchAdvisories('COVID-19', { locale: 'en', registry: advisories }).length !== 1) {
    throw new Error('COVID-19 is no longer found');
  }
}
