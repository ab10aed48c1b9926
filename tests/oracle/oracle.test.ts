import { describe, expect, test } from 'vitest';

import { compareRecords, type ExpectedDifference, type Recording } from '../../scripts/oracle/compare.mjs';

const page = (html: string, css = ''): Recording => ({
  styled: { stories: { 'Headline/Plain, light, en': { html, css } }, warnings: [] },
});
const differencesOf = (base: Recording, head: Recording, expected: ExpectedDifference[] = []) =>
  compareRecords(base, head, expected).differences;

const before = page('<h1 class="(newsfold-headline)">Ports</h1>', '.(newsfold-headline){margin:0;}');

test('two equal recordings have no difference', () => {
  expect(compareRecords(before, structuredClone(before), [])).toEqual({
    lines: [],
    differences: 0,
    stories: 1,
  });
});

test('the order of the attributes of an element is no difference, and that of their values is one', () => {
  const one = page('<p id="a" class="b c" hidden>Ports</p>');
  expect(differencesOf(one, page('<p class="b c" hidden id="a">Ports</p>'))).toBe(0);
  expect(differencesOf(one, page('<p id="a" class="c b" hidden>Ports</p>'))).toBe(1);
});

describe('what a component prints differently is found:', () => {
  test.each([
    ['a text', page('<h1 class="(newsfold-headline)">Port</h1>', '.(newsfold-headline){margin:0;}')],
    [
      'an attribute',
      page('<h1 class="(newsfold-headline)" id="a">Ports</h1>', '.(newsfold-headline){margin:0;}'),
    ],
    ['a rule', page('<h1 class="(newsfold-headline)">Ports</h1>', '.(newsfold-headline){margin:1px;}')],
  ])('%s', (_, head) => {
    const { lines, differences } = compareRecords(before, head, []);
    expect(differences).toBe(1);
    expect(lines[0]).toMatch(/^styled (html|css) \| Headline\/Plain, light, en$/);
    expect(lines.join('\n')).toMatch(/^ {4}- /m);
    expect(lines.join('\n')).toMatch(/^ {4}\+ /m);
  });

  test('a field of the structured data, apart from the HTML', () => {
    const withData = (headline: string) =>
      page(`<article><script type="application/ld+json">{"headline":"${headline}"}</script></article>`);
    const { lines, differences } = compareRecords(withData('Ports'), withData('Harbors'), []);
    expect(differences).toBe(1);
    expect(lines[0]).toMatch(/^styled data/);
  });

  test('a warning that is new or gone, the style sheet, and a story that is new or gone', () => {
    const warning = structuredClone(before);
    warning.styled?.warnings.push('[newsfold] Headline: has no text.');
    expect(differencesOf(before, warning)).toBe(1);
    expect(differencesOf(warning, before)).toBe(1);

    const sheet = structuredClone(before);
    if (sheet.styled) sheet.styled.css = '.newsfold-headline{margin:0}';
    expect(differencesOf(before, sheet)).toBe(1);

    expect(differencesOf(before, { styled: { stories: {}, warnings: [] } })).toBe(1);
    expect(differencesOf({ styled: { stories: {}, warnings: [] } }, before)).toBe(1);
  });
});

describe('a reviewed list allows a difference', () => {
  const head = page('<h1 class="(newsfold-headline)">Harbors</h1>', '.(newsfold-headline){margin:0;}');

  test('that a replacement explains, and no other', () => {
    const expected = [{ in: 'html', replace: 'Ports', with: 'Harbors', reason: 'a new name' }];
    expect(differencesOf(before, head, expected)).toBe(0);
    expect(differencesOf(before, page('<h1>Harbors</h1>'), expected)).toBeGreaterThan(0);
  });

  test('where it says so', () => {
    const accepted = { accept: true, story: '^Headline/', in: 'html', reason: 'a new headline' };
    expect(differencesOf(before, head, [accepted])).toBe(0);
    expect(differencesOf(before, head, [{ ...accepted, in: 'css' }])).toBe(2);
  });

  test('in a story that one side alone has', () => {
    const none: Recording = { styled: { stories: {}, warnings: [] } };
    expect(differencesOf(none, before, [{ only: 'head', reason: 'a new story' }])).toBe(0);
    expect(differencesOf(before, none, [{ only: 'head', reason: 'a new story' }])).toBe(2);
  });

  test('and an entry that allows nothing is a difference itself', () => {
    expect(differencesOf(before, before, [{ replace: 'Airports', with: 'Ports', reason: 'never' }])).toBe(1);
  });
});
