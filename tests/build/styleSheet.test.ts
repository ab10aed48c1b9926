import { expect, test } from 'vitest';

import { createStyleParts, createStyleSheet } from '../../build/styleSheet';

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
