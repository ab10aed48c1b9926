import { describe, expect, test } from 'vitest';

import { insertTokenDefaults } from '../../build/insertTokenDefaults';
import { findAllStyledRoots } from '../../build/sources';
import { defaultTheme, type Theme } from '../../src/index';
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
  const read = new Set(roots.flatMap(({ css }) => findTokens(css)));
  expect([...customProperties].filter((name) => !read.has(name))).toEqual([]);
});

test('a theme may set every token, and each becomes one custom property', () => {
  // The compiler checks that the default theme is a theme, and that it lacks nothing.
  const theme: { [Role in keyof Theme]-?: Required<NonNullable<Theme[Role]>> } = defaultTheme;
  const paths = Object.entries(theme).flatMap(([role, tokens]) =>
    typeof tokens === 'string' ? [role] : Object.keys(tokens).map((name) => `${role}.${name}`),
  );
  expect(paths.length).toBeGreaterThan(20);
  expect(customProperties.size).toBe(paths.length);
});

test('the build writes the defaults that a theme with the same values would set', () => {
  for (const [name, value] of Object.entries(themeToStyle(defaultTheme) ?? {})) {
    expect(insertTokenDefaults(`var(${name})`)).toBe(`var(${name},${String(value)})`);
  }
});

test('a template whose token does not exist fails the build', () => {
  expect(() => insertTokenDefaults('color: var(--newsfold-color-txet)')).toThrow(
    /no token for --newsfold-color-txet/,
  );
});
