import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { defaultTheme } from '../../src';
import { defineTheme, type Theme } from '../../src/themes';
import { contrastRules } from '../../src/themes/contrastRules';
import { findLowContrast, measureContrast, schemes } from '../../src/themes/findLowContrast';
import { warned } from '../setup/warned';

describe('a theme that a publisher defines', () => {
  it('is the values given, for the theme prop', () => {
    expect(defineTheme({ color: { link: { light: '#0b3f8f', dark: '#9cc4ff' } }, measure: '33em' })).toEqual({
      color: { link: { light: '#0b3f8f', dark: '#9cc4ff' } },
      measure: '33em',
    });
  });

  it('builds on another one, token by token, and changes neither', () => {
    const house: Theme = {
      color: { accent: { light: '#0b3f8f', dark: '#9cc4ff' }, rule: '#888' },
      weight: { headline: 800 },
    };
    const sport: Theme = {
      color: { accent: { light: '#1b5e20', dark: '#a5d6a7' } },
      leading: { headline: 1 },
    };
    const before = structuredClone([house, sport]);
    expect(defineTheme(house, sport)).toEqual({
      color: { accent: { light: '#1b5e20', dark: '#a5d6a7' }, rule: '#888' },
      weight: { headline: 800 },
      leading: { headline: 1 },
    });
    expect([house, sport]).toEqual(before);
  });

  it('keeps a token that a later theme leaves undefined or null', () => {
    const house: Theme = { color: { rule: '#888' }, font: { body: 'Georgia, serif' }, measure: '30em' };
    const later = {
      color: { rule: undefined },
      font: { body: null },
      measure: undefined,
    } as unknown as Theme;
    expect(defineTheme(house, later)).toEqual(house);
  });

  it.each([
    [{ color: { acent: '#900' } }, '"color.acent", so it changes nothing. Use one of background, text'],
    [{ colour: { accent: '#900' } }, '"colour", so it changes nothing. Use one of color, font'],
  ])('warns about a token that does not exist, with those that do (%j)', (theme, words) => {
    warned(() => defineTheme(theme as Theme), `there is no token ${words}`);
  });

  it.each([
    [{ color: { text: 'reddish' } }, 'color.text is "reddish", which is not a CSS color'],
    [
      { color: { link: { light: '#00f', dark: '#9cf0f' } } },
      'color.link.dark is "#9cf0f", which is not a CSS',
    ],
    [{ color: { text: 12 } }, 'color.text is 12, which is not a single CSS value'],
    [{ color: 'red' }, 'color is "red", so it changes nothing. Pass an object with any of background, text'],
    [{ form: { kicker: 'round' } }, 'form.kicker is "round", which does not exist'],
    [{ size: { body: 18 } }, 'size.body is 18, which is not a single CSS value'],
  ])('warns about a value that nobody can read (%j)', (theme, words) => {
    warned(() => defineTheme(theme as unknown as Theme), words);
  });

  it.each([
    'currentColor',
    'ButtonFace',
    'transparent',
    'rebeccapurple',
    'var(--ink)',
    'color-mix(in srgb, red, blue)',
  ])('takes %s, which a browser can read, as the color of lines', (rule) => {
    expect(defineTheme({ color: { rule } })).toEqual({ color: { rule } });
  });

  it.each([[null], [7], ['dark'], [undefined], [[]]])(
    'ignores %j in place of a theme, and warns',
    (value) => {
      warned(() => {
        expect(defineTheme({ measure: '30em' }, value as unknown as Theme)).toEqual({ measure: '30em' });
      }, 'is not a theme, so it was ignored');
    },
  );
});

describe('the contrast of a theme', () => {
  it('is enough in the default theme, in both schemes', () => {
    expect(findLowContrast(defaultTheme.color)).toEqual([]);
  });

  it('below what text needs causes a warning with the scheme, the ratios and the nearest color', () => {
    const { suggestion } = warned(
      () => {
        const theme = defineTheme({ color: { commercial: { light: '#9a9a9a', dark: '#adaca7' } } });
        const [found] = findLowContrast({ ...defaultTheme.color, ...theme.color });
        return { suggestion: found?.suggestion ?? '' };
      },
      'in the light scheme, color.commercial (#9a9a9a) has a contrast of 2.81:1 on color.background (#fff) and 2.56:1 on color.surface (#f6f4ef)',
      'Some readers need 4.5:1 to see it',
      'The nearest color that does is #',
    );
    for (const background of ['#fff', '#f6f4ef']) {
      expect(measureContrast(suggestion, background)).toBeGreaterThanOrEqual(4.5);
    }
    // The nearest: the next lighter gray is too light.
    const lighter = `#${(parseInt(suggestion.slice(1, 3), 16) + 1).toString(16).repeat(3)}`;
    expect(measureContrast(lighter, '#f6f4ef')).toBeLessThan(4.5);
  });

  it('counts a color that the theme leaves out with its default', () => {
    const dark = '#1d2023';
    warned(
      () => defineTheme({ color: { surface: { light: '#cfcfcf', dark } } }),
      'color.link (#0a4b86) has a contrast of',
    );
  });

  it('says so if no color has enough on a middling background', () => {
    const [found] = findLowContrast({ text: '#000', background: '#767676' });
    expect(found).toMatchObject({ foreground: 'text', minRatio: 7, suggestion: undefined });
    expect(found?.backgrounds).toEqual([{ name: 'background', color: '#767676', ratio: 4.62 }]);
  });

  it.each([
    ['black on white', '#000', '#fff', 21],
    ['the lightest gray that passes on white', '#767676', '#fff', 4.54],
    ['a named color', 'rebeccapurple', 'white', 8.41],
    ['half of black, as it looks on the paper', 'rgb(0 0 0 / 50%)', '#fff', 3.98],
  ])('is what WCAG computes for %s', (_, foreground, background, ratio) => {
    expect(measureContrast(foreground, background)).toBeCloseTo(ratio, 1);
  });

  it.each([['hsl(210 50% 40%)'], ['rgb(51, 102, 153)'], ['hwb(210 20% 40%)'], ['oklch(0.5 0.0987 251.3)']])(
    'is the same however a color is written (%s is #336699)',
    (color) => {
      expect(measureContrast(color, '#fff')).toBeCloseTo(measureContrast('#336699', '#fff') ?? 0, 1);
    },
  );

  it.each([['var(--brand)'], ['currentColor'], ['color-mix(in oklch, red, blue)'], ['Canvas'], ['']])(
    'of %j is left to the browser, without a warning',
    (color) => {
      expect(measureContrast(color, '#fff')).toBeUndefined();
      expect(measureContrast('#000', color)).toBeUndefined();
      expect(findLowContrast({ text: color, background: '#000' })).toEqual([]);
    },
  );

  it('has a suggestion that passes, for any two colors where one can', () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(hex, hex, (ink, paper) => {
        const inks = Object.fromEntries(contrastRules.map(({ foreground }) => [foreground, ink]));
        const best = Math.max(...['#000', '#fff'].map((end) => measureContrast(end, paper) ?? 0));
        const grounds = { background: paper, surface: paper, notice: paper, kicker: paper, label: paper };
        for (const { suggestion, minRatio } of findLowContrast({ ...inks, ...grounds, button: paper })) {
          if (suggestion === undefined) expect(best).toBeLessThan(minRatio);
          else expect(measureContrast(suggestion, paper)).toBeGreaterThanOrEqual(minRatio);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is checked for every color that must be seen, in both schemes', () => {
    const gray = Object.fromEntries(Object.keys(defaultTheme.color).map((name) => [name, '#808080']));
    // Decoration, and what others appear on.
    const unseen = ['background', 'surface', 'notice', 'rule', 'quoteRule', 'kickerText', 'buttonText'];
    const seen = Object.keys(defaultTheme.color).filter((name) => !unseen.includes(name));
    const reported = findLowContrast(gray).map(({ scheme, foreground }) => `${scheme} ${foreground}`);
    expect(reported.sort()).toEqual(
      schemes.flatMap((scheme) => seen.map((name) => `${scheme} ${name}`)).sort(),
    );
  });

  it('is reported once where several colors follow one', () => {
    const names = (colors: Record<string, string>) =>
      findLowContrast({ ...defaultTheme.color, ...colors })
        .filter(({ scheme }) => scheme === 'light')
        .map(({ foreground }) => foreground);
    expect(names({ accent: '#bbb' })).toEqual(['accent']);
    // Small text in this gray is easy to read, a standfirst is not.
    expect(names({ muted: '#6b6b6b' })).toEqual(['standfirst']);
  });

  it('of the words on a chip or a solid button counts where the theme has one', () => {
    const yellow = {
      ...defaultTheme.color,
      kicker: '#fd0',
      label: '#fd0',
      kickerText: '#111',
      button: '#fd0',
    };
    const names = (form?: Theme['form']) =>
      new Set(findLowContrast(yellow, form).map((low) => low.foreground));
    expect(names()).toEqual(new Set(['kicker', 'label', 'button']));
    expect(names({ kicker: 'chip' })).toEqual(new Set(['button']));
    expect(names({ button: 'solid' })).toEqual(new Set(['kicker', 'label', 'button', 'buttonText']));
  });
});
