import { expect, test } from 'vitest';

import { createScriptSheet, createStyleParts, createStyleSheet } from '../../build/styleSheet';
import { defaultTheme } from '../../src/index';
import { themeToStyle } from '../../src/styling/themeToStyle';

const parts = createStyleParts();

test('the files of newsfold/styles are newsfold/styles.css together, after its comment', () => {
  expect(createStyleSheet().replace(/^\/\*[^]*?\*\/\n/, '')).toBe(Object.values(parts).join(''));
});

test('each file but those for every component has the rules of one component, and is named as its class is', () => {
  const { base, forms, print, ...components } = parts;
  for (const css of [base, forms, print]) expect(css).not.toContain('.newsfold-');
  expect(Object.keys(components)).toEqual(expect.arrayContaining(['Article', 'Headline', 'WideTable']));
  for (const [name, css] of Object.entries(components)) {
    const className = `newsfold${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    expect(css).toMatch(new RegExp(`^\\.${className}\\{.*\\}\\n$`));
  }
});

test('newsfold/styles/scripts.css sets what newsfold/styles.css reads, under the same names', () => {
  for (const factor of ['--_text-lines', '--_head-lines']) {
    expect(createScriptSheet()).toContain(`${factor}:1.`);
    expect(createStyleSheet()).toContain(`*var(${factor},1))`);
  }
});

test('newsfold/styles/scripts.css takes the same defaults for tokens as newsfold/styles.css', () => {
  const defaults: Record<string, unknown> = { ...themeToStyle(defaultTheme) };
  const sheet = createScriptSheet();
  const uses = [...sheet.matchAll(/var\((--newsfold-[\w-]+),((?:[^()]|\([^()]*\))*)\)/g)].filter(
    ([, name]) => name !== '--newsfold-nastaliq-font',
  );
  expect(uses.length).toBeGreaterThan(5);
  for (const [, name = '', fallback] of uses) {
    expect([name, fallback]).toEqual([name, minify(defaults[name])]);
  }
});

const minify = (value: unknown) =>
  String(value)
    .replaceAll(/(?<=[ (])0\./g, '.')
    .replaceAll(', ', ',');
