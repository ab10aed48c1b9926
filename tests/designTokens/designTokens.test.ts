import { defineConfig, parse, RECOMMENDED_CONFIG } from '@terrazzo/parser';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { defaultTheme, type Theme } from '../../src';
import { fromDesignTokens, toDesignTokens, type DesignTokenResolver } from '../../src/designTokens';
import { tokenNames } from '../../src/styling/tokenNames';
import { defineTheme } from '../../src/themes';
import { themes } from '../../stories/themes';
import { warned } from '../setup/warned';

/** What a publisher has after it saved the tokens to a file and read them again. */
function throughFile(theme: Theme): Theme {
  return fromDesignTokens(JSON.parse(JSON.stringify(toDesignTokens(theme))));
}

describe('a theme as design tokens, and back', () => {
  it('is the same, for the default theme', () => {
    expect(throughFile(defaultTheme)).toEqual(defaultTheme);
  });

  it('is the same, for any theme', () => {
    const css = fc.constantFrom(
      '#0A4B86',
      '#fff8',
      'rebeccapurple',
      'hsl(210 50% 40%)',
      'hwb(210 20% 40%)',
      'lab(50% 20 -30)',
      'oklch(0.5 0.1 250 / 40%)',
      'oklch(50% none 250)',
      'color(display-p3 0.1 0.2 0.3)',
      'rgb(300 0 0)',
      'var(--brand, #900)',
      'color-mix(in oklch, red, blue)',
      'var(--newsfold-color-accent)',
    );
    const text = fc.constantFrom(
      '1rem',
      '16px',
      '31em',
      'clamp(1rem, 0.9rem + 0.4vw, 1.25rem)',
      'calc(1rem + 2px)',
      "'Playfair Display', Georgia, serif",
      '"A, B", serif',
      'inherit',
      'var(--newsfold-size-meta)',
      '50%',
      'bold',
      '700',
      '1.5',
      '24px',
      '',
    );
    const number = fc.constantFrom(0, 1, 1.125, 400, 650, 1001);
    const value = (path: string) =>
      path.startsWith('color.')
        ? fc.oneof(css, fc.record({ light: css, dark: css }))
        : /^(weight|leading)\.|(Weight|Leading)$/.test(path)
          ? fc.oneof(text, number)
          : text;
    const theme = fc.record(
      Object.fromEntries(
        tokenNames.map(([role, names]) => [
          role,
          names.length === 0
            ? value(role)
            : fc.record(Object.fromEntries(names.map((name) => [name, value(`${role}.${name}`)])), {
                requiredKeys: names.slice(0, 1),
              }),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(theme, (any) => {
        expect(throughFile(any as Theme)).toEqual(any);
      }),
    );
  });

  it('says what a tool can use in place of a value that the format cannot hold', () => {
    const { sets } = toDesignTokens({
      size: { body: 'clamp(1rem, 0.9rem + 0.4vw, 1.25rem)' },
      measure: '31em',
    });
    expect(sets.base?.sources).toEqual([
      {
        size: {
          body: {
            $type: 'dimension',
            $value: { value: 1.25, unit: 'rem' },
            $extensions: { newsfold: { css: 'clamp(1rem, 0.9rem + 0.4vw, 1.25rem)' } },
          },
        },
        measure: {
          $type: 'dimension',
          $value: { value: 31, unit: 'rem' },
          $extensions: { newsfold: { css: '31em' } },
        },
      },
    ]);
  });

  it('has the value that somebody wrote over the exported one', () => {
    const document = JSON.stringify(
      toDesignTokens({ measure: '31em', size: { body: 'clamp(1rem, 2vw, 2rem)' } }),
    );
    const edited = JSON.parse(document.replace('"value":31', '"value":28')) as unknown;
    expect(fromDesignTokens(edited)).toEqual({ measure: '28rem', size: { body: 'clamp(1rem, 2vw, 2rem)' } });
  });

  it('keeps what follows another token as an alias, and the forms', () => {
    const theme: Theme = {
      color: { accent: { light: '#006', dark: '#9cf' }, kicker: 'var(--newsfold-color-accent)' },
      form: { kicker: 'caps', button: 'solid' },
      letters: { headlineCase: 'uppercase' },
    };
    const [base] = toDesignTokens(theme).sets.base?.sources ?? [];
    expect(base).toMatchObject({ color: { kicker: { $type: 'color', $value: '{color.accent}' } } });
    expect(throughFile(theme)).toEqual(theme);
  });

  it('has the value of another token where the theme does not have that', () => {
    const theme: Theme = { color: { kicker: 'var(--newsfold-color-link)' }, size: { meta: '50%' } };
    const [base] = toDesignTokens(theme).sets.base?.sources ?? [];
    expect(base).toMatchObject({
      color: { kicker: { $value: { hex: '#a3161b' } } },
      size: { meta: { $value: { value: 0.8125, unit: 'rem' } } },
    });
    expect(throughFile(theme)).toEqual(theme);
  });

  it('leaves out what is not a CSS value, and warns', () => {
    const theme = { color: { text: 7n, link: '#00458b' } } as unknown as Theme;
    warned(() => expect(throughFile(theme)).toEqual({ color: { link: '#00458b' } }), 'color.text is 7n');
  });
});

describe("a design system's tokens", () => {
  const brand = {
    brand: {
      $type: 'color',
      ink: { $value: { colorSpace: 'srgb', components: [0.1, 0.1, 0.12], hex: '#1a1a1f' } },
      red: { 600: { $value: { colorSpace: 'oklch', components: [0.5, 0.2, 27] } } },
      kicker: { $value: '{brand.red.600}' },
    },
    type: {
      serif: { $type: 'fontFamily', $value: ['Playfair Display', 'Georgia', 'serif'] },
      heavy: { $type: 'fontWeight', $value: 'extra-bold' },
    },
    motion: { fast: { $type: 'duration', $value: { value: 100, unit: 'ms' } } },
  };

  it('become a theme by the names that a publisher gives', () => {
    expect(
      fromDesignTokens(brand, {
        names: {
          'color.text': 'brand.ink',
          'color.accent': 'brand.kicker',
          'font.headline': 'type.serif',
          'weight.headline': 'type.heavy',
        },
      }),
    ).toEqual({
      color: { text: 'color(srgb 0.1 0.1 0.12)', accent: 'oklch(0.5 0.2 27)' },
      font: { headline: "'Playfair Display', Georgia, serif" },
      weight: { headline: 800 },
    });
  });

  it('have a color for each scheme where a Resolver has, whatever its modifier is called', () => {
    const ink = (hex: string) => ({ color: { text: { $type: 'color', $value: hex } } });
    const resolver = {
      version: '2025.10',
      sets: {
        core: {
          sources: [
            { ...ink('#111111'), measure: { $type: 'dimension', $value: { value: 40, unit: 'rem' } } },
          ],
        },
      },
      modifiers: {
        theme: { contexts: { Light: [], Dark: [{ $ref: '#/$defs/night' }] }, default: 'Light' },
        brand: {
          contexts: { news: [], sport: [{ color: { link: { $type: 'color', $value: '#003d1a' } } }] },
        },
      },
      resolutionOrder: [
        { $ref: '#/sets/core' },
        { $ref: '#/modifiers/theme' },
        { $ref: '#/modifiers/brand' },
      ],
      $defs: { night: ink('#eeeeee') },
    };
    const expected = { color: { text: { light: '#111111', dark: '#eeeeee' } }, measure: '40rem' };
    expect(fromDesignTokens(resolver, { inputs: { brand: 'news' } })).toEqual(expected);
    expect(fromDesignTokens(resolver, { inputs: { brand: 'sport' } })).toEqual({
      ...expected,
      color: { ...expected.color, link: '#003d1a' },
    });
    warned(
      () => {
        expect(fromDesignTokens(resolver)).toEqual(expected);
      },
      'nothing says which context of "brand" to use, so it was "news"',
      'one of news, sport',
    );
  });

  it('inherit the tokens and the type of a group', () => {
    const document = {
      base: { $type: 'color', text: { $value: '#111111' }, link: { $value: '#00458b' } },
      color: { $extends: '{base}', link: { $type: 'color', $value: '#003d1a' } },
    };
    expect(fromDesignTokens(document)).toEqual({ color: { text: '#111111', link: '#003d1a' } });
  });

  it.each([
    [
      'an alias of nothing',
      { color: { text: { $type: 'color', $value: '{no.such}' } } },
      'which does not exist',
    ],
    [
      'aliases in a circle',
      { color: { text: { $value: '{color.link}' }, link: { $type: 'color', $value: '{color.text}' } } },
      'is an alias of itself',
    ],
    ['another type', { color: { text: { $type: 'shadow', $value: {} } } }, 'which a theme cannot hold'],
    ['no value', { measure: { $type: 'dimension', $value: null } }, 'which a theme cannot hold'],
    [
      'another file',
      { version: '2025.10', resolutionOrder: [{ $ref: 'core.tokens.json' }] },
      'the document refers to "core.tokens.json", another file',
    ],
  ])('are left out with a warning for %s', (_, document, message) => {
    const warnings: string[] = [];
    const spy = vi.mocked(console.warn).mockImplementation((line: string) => void warnings.push(line));
    expect(fromDesignTokens(document)).toEqual({});
    spy.mockClear();
    expect(warnings.join('\n')).toContain(message);
  });

  it.each([[null], ['{}'], [7], [undefined]])(
    'that are %j make an empty theme, with a warning',
    (document) => {
      warned(() => expect(fromDesignTokens(document)).toEqual({}), 'is not a document of design tokens');
    },
  );

  it('are read however deep they nest', () => {
    let group: object = { $type: 'color', $value: '#111111' };
    for (let depth = 0; depth < 20_000; depth++) group = { a: group };
    expect(fromDesignTokens({ deep: group, color: { link: { $type: 'color', $value: '#00458b' } } })).toEqual(
      {
        color: { link: '#00458b' },
      },
    );
  });

  it('never change the prototype of anything', () => {
    const document = JSON.parse(
      '{"__proto__":{"$type":"color","$value":"#111111"},"constructor":{"$value":"#111"}}',
    ) as unknown;
    expect(fromDesignTokens(document)).toEqual({});
    expect({}).not.toHaveProperty('$value');
  });
});

/** Terrazzo's parser, with its rules for every type of the format. The format has no lengths in `em`. */
const config = defineConfig(
  {
    lint: {
      rules: {
        // Rules that are given replace these.
        ...RECOMMENDED_CONFIG,
        // Newsfold's names are in camel case, as those of the theme are.
        'core/consistent-naming': 'off',
        'core/required-type': 'error',
        'core/valid-dimension': ['error', { legacyFormat: false, allowedUnits: ['px', 'rem'] }],
      },
    },
  },
  { cwd: new URL('file:///') },
);
const read = (document: unknown) =>
  parse([{ filename: new URL('file:///brand.resolver.json'), src: JSON.stringify(document) }], { config });

describe('the rules of the format', () => {
  // It checks files of tokens, but not those inside a resolver.
  const check = ({ sets, modifiers }: DesignTokenResolver, scheme: 'light' | 'dark') =>
    parse(
      [...(sets.base?.sources ?? []), ...(modifiers.colorScheme?.contexts[scheme] ?? [])].map(
        (tokens, index) => ({
          filename: new URL(`file:///${String(index)}.json`),
          src: JSON.stringify(tokens),
        }),
      ),
      { config },
    );

  it.each(
    Object.entries(themes).flatMap(([name, { theme }]) =>
      (['light', 'dark'] as const).map((scheme) => ({ name, theme, scheme })),
    ),
  )('find nothing wrong with the theme $name, $scheme', async ({ theme, scheme }) => {
    // A theme leaves out what is as in the default, to which its aliases may lead.
    const { tokens } = await check(toDesignTokens(defineTheme(defaultTheme, theme)), scheme);
    expect(Object.keys(tokens).length).toBeGreaterThan(80);
  });

  it.each([
    [
      'a color in no space',
      'color',
      { $type: 'color', $value: { colorSpace: 'red', components: [1, 0, 0] } },
    ],
    ['a length in em', 'space', { $type: 'dimension', $value: { value: 2, unit: 'em' } }],
    ['a weight that is a length', 'weight', { $type: 'fontWeight', $value: '600px' }],
    ['an alias of nothing', 'font', { $type: 'fontFamily', $value: '{font.nowhere}' }],
  ])('find %s', async (_, role, wrong) => {
    const document = toDesignTokens(defaultTheme);
    Object.assign(document.sets.base?.sources[0] ?? {}, { [role]: { wrong } });
    await expect(check(document, 'light')).rejects.toThrow();
  });
});

it('Terrazzo reads the tokens of a theme, with a context for each scheme', async () => {
  const { resolver } = await read(toDesignTokens(defaultTheme));
  expect(resolver.listPermutations?.()).toEqual([{ colorScheme: 'light' }, { colorScheme: 'dark' }]);
  const [light, dark] = ['light', 'dark'].map((colorScheme) => resolver.apply({ colorScheme }));
  expect(light?.['color.text']?.$value).toMatchObject({ colorSpace: 'srgb', hex: '#1b1b1b' });
  expect(dark?.['color.text']?.$value).toMatchObject({ colorSpace: 'srgb', hex: '#e9e8e4' });
  expect(dark?.['weight.headline']?.$value).toBe(600);
  expect(Object.keys(dark ?? {})).toHaveLength(
    tokenNames
      .filter(([role]) => role !== 'letters')
      .reduce((count, [, names]) => count + Math.max(1, names.length), 0),
  );
});
