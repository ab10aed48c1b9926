import { checkSync } from 'recheck';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import {
  covid19,
  parseRegistry,
  type AdvisoryRegistry,
  type matchAdvisories as matchAdvisoriesType,
} from '../../src/advisories';
import { warned } from '../setup/warned';
import { neverThrows } from './neverThrows';

/** Passes a value of the wrong type, as plain JavaScript or JSON may. */
const given = (value: unknown) => value as never;

const fail = () => {
  throw new Error('This value fails on purpose');
};

let matchAdvisories: typeof matchAdvisoriesType;

/* A module warns once for each message, so each test loads the modules anew. */
beforeEach(async () => {
  vi.resetModules();
  ({ matchAdvisories } = await import('../../src/advisories'));
});

const topics = (text: unknown, options?: unknown) =>
  matchAdvisories(given(text), given(options)).map(({ topic }) => topic);

/** A short run of tests/advisories/matchAdvisories.properties.test.ts. */
it('finds topics whatever it is given', () => {
  neverThrows(400);
}, 30_000);

describe('a locale from the address of a page', () => {
  it.each(['toString', 'valueOf', 'xx', 'en-x-news', 'zh_TW', '', '  '])(
    'may be %j without a warning',
    (locale) => {
      expect(topics('COVID-19 and H5N1 in the region', { locale })).toEqual(['covid-19', 'influenza']);
    },
  );

  it.each([
    ['the name of a method', 'constructor'],
    ['__proto__', '__proto__'],
    ['hasOwnProperty', 'hasOwnProperty'],
    ['a locale of the machine', 'en_US.UTF-8'],
    ['words', 'not a tag'],
    ['half a surrogate pair', '\ud800'],
    ['a text without end', 'en-'.repeat(50_000)],
    ['a tag without end', `en-x-${'abc-'.repeat(50_000)}a`],
    ['a number', 5],
    ['a BigInt', 1n],
    ['a symbol', Symbol('locale')],
    ['a list', []],
    ['a number as tag', { tag: 7 }],
    ['a Locale with an invalid tag', { tag: 'valueOfEverything' }],
    ['an object without a prototype', Object.create(null)],
  ])('is ignored if it is %s: the text says its language', (_, locale) => {
    const [match] = warned(
      () => matchAdvisories('麻疹の患者が県内で確認された。', { locale: given(locale) }),
      '`locale`',
      'was guessed from the text',
    );
    expect(match).toMatchObject({ topic: 'measles', language: 'ja' });
  });
});

describe('`now`', () => {
  const registry: AdvisoryRegistry = {
    'covid-19': { ...covid19, starts: '2026-01-01', ends: '2026-07-01T12:00:00Z' },
  };
  const isShown = (now: unknown) => topics('Covid-19', { locale: 'en', now, registry }).length === 1;
  const temporal = (kind: string, text: string) => ({
    [Symbol.toStringTag]: `Temporal.${kind}`,
    toString: () => text,
    valueOf: fail,
  });

  it.each([
    ['Instant', '2026-07-01T11:59:59Z', '2026-07-01T12:00:00Z'],
    [
      'ZonedDateTime',
      '2026-07-01T14:59:59+03:00[Asia/Qatar]',
      '2026-07-01T15:00:00+03:00[Asia/Qatar][u-ca=iso8601]',
    ],
    ['PlainDateTime', '2026-07-01T11:59:59', '2026-07-01T12:00:00'],
    ['PlainDate', '2026-07-01', '2025-12-31'],
  ])('may be a Temporal.%s', (kind, within, outside) => {
    expect(isShown(temporal(kind, within))).toBe(true);
    expect(isShown(temporal(kind, outside))).toBe(false);
  });

  it('may be an object of a date library, or milliseconds as a BigInt', () => {
    const ends = Date.parse('2026-07-01T12:00:00Z');
    expect(isShown({ valueOf: () => ends - 1 })).toBe(true);
    expect(isShown({ valueOf: () => ends })).toBe(false);
    expect(isShown(BigInt(ends) - 1n)).toBe(true);
    expect(isShown(BigInt(ends))).toBe(false);
  });

  it('without an offset means the same on every machine', () => {
    const zone = process.env.TZ;
    for (process.env.TZ of ['Asia/Tokyo', 'America/New_York']) {
      expect(isShown('2026-07-01T11:59:59')).toBe(true);
      expect(isShown('2026-07-01 12:00')).toBe(false);
    }
    if (zone === undefined) Reflect.deleteProperty(process.env, 'TZ');
    else process.env.TZ = zone;
  });

  it.each([
    ['a symbol', Symbol('now')],
    ['an object whose toString is a number', { toString: 1 }],
    ['an object that cannot be text', { toString: fail, valueOf: fail }],
    ['an object without a prototype', Object.create(null)],
    ['an empty Date', Object.create(Date.prototype)],
    ['an invalid Date', new Date(NaN)],
    ['a BigInt beyond all dates', 10n ** 30n],
    ['NaN', NaN],
    ['true', true],
    ['a function', () => 0],
    ['a word', 'tomorrow'],
    ['a text without end', `2026-01-01${' '.repeat(100_000)}T`],
    ['a Proxy that fails', new Proxy(new Date(0), { get: fail })],
  ])('is ignored if it is %s', (_, now) => {
    expect(warned(() => isShown(now), '`now`', 'not a date')).toBe(true);
  });

  it('may be missing', () => {
    expect([undefined, null].map(isShown)).toEqual([true, true]);
  });
});

describe('an option of the wrong type', () => {
  it.each([
    ['region', 'a number', 5],
    ['region', 'an object', { country: 'US' }],
    ['threshold', 'a word', 'high'],
    ['threshold', 'a symbol', Symbol('much')],
    ['threshold', 'an object', {}],
    ['threshold', 'a list', [0.5]],
    ['threshold', 'a misspelt topic', { covid: 0.9 }],
    ['threshold', 'a word for a topic', { 'covid-19': 'high' }],
    ['threshold', 'the name of a method', { toString: 0.9 }],
    ['registry', 'a word', 'health'],
    ['registry', 'a list', [covid19]],
    ['registry', 'null', null],
  ])('such as a %s that is %s is ignored', (option, _, value) => {
    expect(
      warned(() => topics('COVID-19 again', { locale: 'en', [option]: value }), `\`${option}\``),
    ).toEqual(['covid-19']);
  });

  it('is ignored in place of all options', () => {
    expect(warned(() => topics('Measles spreads', 'en'), 'the options are "en"')).toEqual(['measles']);
    expect(topics('Measles spreads', null)).toEqual(['measles']);
  });

  it('is ignored if reading it throws, and the others count', () => {
    const options = {
      get locale() {
        return fail();
      },
      region: 'US',
    };
    const [match] = warned(() => matchAdvisories('Measles spreads', given(options)), '"locale"');
    expect(match?.sources[0]?.region).toBe('US');
  });
});

describe('a text of the wrong type', () => {
  const { proxy: revoked, revoke } = Proxy.revocable([], {});
  revoke();

  it.each([
    ['a number', 3],
    ['a BigInt', 1n],
    ['a symbol', Symbol('text')],
    ['a function', () => 'Measles'],
    ['an object', { html: '<p>Measles' }],
    ['a list as text', { place: 'headline', text: ['Measles'] }],
    ['a Proxy that fails', new Proxy({}, { get: fail })],
    ['a revoked Proxy', revoked],
    ['a Date', new Date(0)],
  ])('such as %s is skipped, and the blocks beside it are searched', (_, block) => {
    expect(warned(() => topics([block, 'Measles spreads']), 'is not text')).toEqual(['measles']);
  });

  it('is skipped if it is a list that contains itself', () => {
    const cycle: unknown[] = ['Measles spreads'];
    cycle.push(cycle);
    expect(warned(() => topics(cycle), 'is not text')).toEqual(['measles']);
  });

  it('keeps its place among the blocks', () => {
    const blocks: unknown[] = [null, undefined];
    blocks[4] = 'Measles spreads';
    expect(matchAdvisories(given(blocks))[0]?.evidence[0]?.block).toBe(4);
  });

  it('has a limited number of blocks', () => {
    const blocks = new Proxy(['Measles spreads'], {
      get: (list, key) => (key === 'length' ? 2 ** 50 : (Reflect.get(list, key) as unknown)),
    });
    expect(warned(() => topics(blocks), 'only the first 100000')).toEqual(['measles']);
  });
});

describe('a registry', () => {
  const names = { en: { sure: ['dengue'] } };
  const dengue = { ...covid19, names };
  const { proxy: revokedFunction, revoke } = Proxy.revocable(() => undefined, {});
  revoke();

  it.each(['__proto__', 'constructor', 'toString'])('may have a topic with the id %s', (id) => {
    const registry = JSON.parse(`{ ${JSON.stringify(id)}: ${JSON.stringify(dengue)} }`) as AdvisoryRegistry;
    expect(topics('Dengue spreads', { locale: 'en', registry })).toEqual([id]);
  });

  it('has no wording but its own', () => {
    const registry = { dengue: { ...dengue, wording: { de: { heading: 'Dengue', text: '{source}' } } } };
    expect(matchAdvisories('Dengue', { locale: 'toString', registry })).toEqual([]);
    expect(matchAdvisories('Dengue', { locale: 'en', registry })[0]?.language).toBe('de');
  });

  it.each([
    ['a Proxy', new Proxy({}, { get: fail, ownKeys: fail })],
    ['a getter that throws', Object.defineProperty({}, 'kind', { get: fail, enumerable: true })],
    ['a name as long as an article', { ...dengue, names: { en: { sure: ['流'.repeat(20_000)] } } }],
    ['a name in a list', { ...dengue, names: { en: { sure: [['dengue']] } } }],
    ['names by a function', { ...dengue, names: fail }],
    ['a revoked Proxy of a function as names', { ...dengue, names: { en: { sure: revokedFunction } } }],
  ])('keeps its other topics if one is or has %s', (kind, broken) => {
    const registry = { 'covid-19': covid19, [kind]: broken };
    vi.mocked(console.warn).mockImplementation(() => undefined);
    expect(topics(`Covid-19 ${'流'.repeat(20_000)}`, { locale: 'zh', registry })).toEqual(['covid-19']);
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('a topic was left out'));
    vi.mocked(console.warn).mockClear();
    expect(() => parseRegistry(registry)).toThrow(/\[newsfold\] The advisory registry is invalid/);
    vi.mocked(console.warn).mockClear();
  });

  it('is read once, so a getter cannot change what was checked', () => {
    let reads = 0;
    const changing = Object.defineProperty({ ...dengue }, 'wording', {
      enumerable: true,
      get: () => (++reads > 1 ? fail() : dengue.wording),
    });
    const registry = { dengue: changing };
    for (const text of ['Dengue here', 'Dengue there']) {
      expect(topics(text, { locale: 'en', registry })).toEqual(['dengue']);
    }
  });
});

describe('regular expressions', () => {
  const built: RegExp[] = [];

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  /* The linter checks literals. These are built while the modules load. */
  it('that are built from parts take linear time', async () => {
    const plain = RegExp;
    vi.stubGlobal(
      'RegExp',
      class extends plain {
        constructor(...args: ConstructorParameters<typeof RegExp>) {
          super(...args);
          built.push(this);
        }
      },
    );
    vi.resetModules();
    await import('../../src/advisories');
    vi.unstubAllGlobals();
    expect(built.length).toBeGreaterThan(3);
    for (const { source, flags } of built) {
      const { status } = checkSync(source, flags, { checker: 'automaton', timeout: 30_000 });
      expect([source, status]).toEqual([source, 'safe']);
    }
  }, 120_000);
});
