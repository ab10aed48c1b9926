import { describe, expect, test } from 'vitest';

import { compileCss } from '../../build/compileCss';
import { insertForms } from '../../build/insertForms';
import { insertTokenDefaults } from '../../build/insertTokenDefaults';
import { findAllStyledRoots } from '../../build/sources';
import { defaultTheme, type Theme } from '../../src/index';
import { forms } from '../../src/styling/forms';
import { themeToStyle } from '../../src/styling/themeToStyle';

const roots = findAllStyledRoots().map((root) => ({
  ...root,
  css: root.css.replaceAll(/\/\*[^]*?\*\//g, ''),
}));
const customProperties = new Set(Object.keys(themeToStyle(defaultTheme) ?? {}));

const findTokens = (css: string) =>
  [...css.matchAll(/var\(\s*(--newsfold-[\w-]+)/g)].map(([, name = '']) => name);

describe.each(roots)('the styles of $file', ({ css, componentId }) => {
  test('have an id of their own, the same in the bundles of server and browser', () => {
    expect(componentId).toMatch(/^newsfold-[a-z-]+$/);
    expect(roots.filter((other) => other.componentId === componentId)).toHaveLength(1);
  });

  test('read tokens that exist, and leave their defaults to the build', () => {
    for (const name of findTokens(css)) expect(customProperties).toContain(name);
    expect(css).not.toMatch(/var\(\s*--newsfold-[\w-]+\s*,/);
  });

  test('have a default for every token once they are built, so that they need no theme', () => {
    expect(insertTokenDefaults(css)).not.toMatch(/var\(\s*--newsfold-[\w-]+\s*\)/);
  });

  test('take every color from the theme, or from the system', () => {
    const colors = css.match(/#[\da-f]{3,8}\b(?=[^']*[;)])|\b(?:rgb|hsl|oklch|lab|color)a?\(/gi);
    expect(colors).toBeNull();
  });
});

test('every component with styles is among them', () => {
  expect(new Set(roots.map(({ file }) => file)).size).toBeGreaterThanOrEqual(12);
});

test('every token changes something', () => {
  const read = new Set(roots.flatMap(({ css }) => findTokens(compileCss(css))));
  expect([...customProperties].filter((name) => !read.has(name))).toEqual([]);
});

test('a theme may set every token, and each becomes one custom property', () => {
  // The compiler checks that the default theme is a theme, and that it lacks nothing.
  const theme: { [Role in Exclude<keyof Theme, 'form'>]-?: Required<NonNullable<Theme[Role]>> } =
    defaultTheme;
  const paths = Object.entries(theme).flatMap(([role, tokens]) =>
    typeof tokens === 'string' ? [role] : Object.keys(tokens).map((name) => `${role}.${name}`),
  );
  expect(paths.length).toBeGreaterThan(20);
  expect(customProperties.size).toBe(paths.length);
});

describe('the build writes the default of a token', () => {
  test('that has a value', () => {
    expect(insertTokenDefaults('var(--newsfold-measure)')).toBe(
      `var(--newsfold-measure,${defaultTheme.measure})`,
    );
    expect(insertTokenDefaults('var(--newsfold-color-accent)')).toBe(
      'var(--newsfold-color-accent,light-dark(#a3161b, #ff9d94))',
    );
  });

  test('that follows another one, with the default of that', () => {
    expect(insertTokenDefaults('var(--newsfold-color-kicker)')).toBe(
      'var(--newsfold-color-kicker,var(--newsfold-color-accent,light-dark(#a3161b, #ff9d94)))',
    );
    expect(insertTokenDefaults('var(--newsfold-size-caption)')).toBe(
      'var(--newsfold-size-caption,var(--newsfold-size-meta,0.8125rem))',
    );
  });

  test('for Arabic, after what the theme says for every script', () => {
    expect(insertTokenDefaults('var(--newsfold-arabic-body-leading)')).toBe(
      'var(--newsfold-arabic-body-leading,var(--newsfold-leading-body, 1.9))',
    );
    for (const name of Object.keys(defaultTheme.arabic)) {
      const [, part = '', kind = ''] = /^([a-z]+)(\w+)$/.exec(name) ?? [];
      expect(customProperties).toContain(`--newsfold-${kind.toLowerCase()}-${part}`);
    }
  });
});

describe('a form', () => {
  test('is a set of rules for an attribute, in place of a line in the template', () => {
    const css = insertForms('color: red; --_forms: kicker; margin: 0;');
    for (const [value, form] of Object.entries(forms.kicker)) {
      if (Object.keys(form).length > 0) expect(css).toContain(`&:where([data-kicker='${value}'])`);
    }
    expect(css).not.toContain('--_forms');
  });

  test('starts from the default, so that it never mixes with a form around it', () => {
    for (const [name, values] of Object.entries(forms)) {
      const [first = {}, ...others] = Object.values<Record<string, string>>(values);
      expect(first).toEqual({});
      const reset = /:where\(\[data-\w+\]\) \{([^}]*)\}/.exec(insertForms(`--_forms: ${name};`))?.[1] ?? '';
      for (const property of others.flatMap((form) => Object.keys(form))) {
        expect(reset).toContain(`${property}: initial;`);
      }
    }
  });

  test('leaves no words in the color of the paper on paper', () => {
    const css = insertForms('--_forms: kicker button;');
    const [, onPaper = ''] = css.split('@media print');
    for (const property of ['--_kicker-ink', '--_kicker-ground']) {
      expect(onPaper).toContain(`${property}: initial;`);
    }
  });

  test('that does not exist fails the build', () => {
    expect(() => insertForms('--_forms: kickr;')).toThrow(/no form kickr/);
  });

  test('sets only private properties that a template reads, with a fallback', () => {
    const set = Object.values(forms).flatMap((values) =>
      Object.values(values).flatMap((form) => Object.keys(form)),
    );
    for (const property of set) {
      expect(
        roots.some(({ css }) => css.includes(`var(${property},`)),
        property,
      ).toBe(true);
    }
  });
});

test('a template whose token does not exist fails the build', () => {
  expect(() => insertTokenDefaults('color: var(--newsfold-color-txet)')).toThrow(
    /no token for --newsfold-color-txet/,
  );
});
