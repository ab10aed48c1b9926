import { describe, expect, test, vi } from 'vitest';

import { headingIds } from '../../src/index';

test.each([
  ['What the deal says', 'what-the-deal-says'],
  ['  Spaces   and\nlines ', 'spaces-and-lines'],
  ['Britain’s ports', 'britains-ports'],
  ["Britain's ports", 'britains-ports'],
  ['£3.5bn – and counting', '3-5bn-and-counting'],
  ['C++ & C#', 'c-c'],
  ['Überraschung in Łódź', 'überraschung-in-łódź'],
  ['ماذا بعد الاتفاق؟', 'ماذا-بعد-الاتفاق'],
  ['बंदरगाह फिर खुले', 'बंदरगाह-फिर-खुले'],
  ['港口重新开放', '港口重新开放'],
  ['港口：重新开放', '港口-重新开放'],
  ['🚢 Ports 🚢', 'ports'],
  ['"quotes" <b>tags</b> a/b?c#d', 'quotes-b-tags-b-a-b-c-d'],
])('%j becomes %j', (text, id) => {
  expect(headingIds([text])).toEqual([id]);
});

test.each(['', '   ', '🚢', '***', '\ud83d'])('%j, which has no letters, is called a section', (text) => {
  expect(headingIds([text])).toEqual(['section']);
});

test('an accent gives the same id however it is encoded', () => {
  expect(headingIds(['Cafe\u0301'])).toEqual(headingIds(['Caf\u00e9']));
});

describe('no two headings share an id', () => {
  test.each([
    [
      ['x', 'x', 'x'],
      ['x', 'x-1', 'x-2'],
    ],
    [
      ['x', 'x 1', 'x'],
      ['x', 'x-1', 'x-2'],
    ],
    [
      ['x 1', 'x', 'x'],
      ['x-1', 'x', 'x-2'],
    ],
    [
      ['x', 'x', 'x 1', 'x 1'],
      ['x', 'x-1', 'x-1-1', 'x-1-2'],
    ],
    [
      ['🚢', '', 'Section'],
      ['section', 'section-1', 'section-2'],
    ],
    [
      ['Ports', 'PORTS', 'ports!'],
      ['ports', 'ports-1', 'ports-2'],
    ],
  ])('%j', (texts, ids) => {
    expect(headingIds(texts)).toEqual(ids);
  });

  test('in any order of headings that are written to collide', () => {
    const words = ['x', 'x 1', 'x 2', 'x 1 1', 'x'];
    const arrangements = (left: string[]): string[][] =>
      left.length === 0
        ? [[]]
        : left.flatMap((word, index) =>
            arrangements(left.toSpliced(index, 1)).map((rest) => [word, ...rest]),
          );
    const all = arrangements(words);
    expect(all).toHaveLength(120);
    for (const texts of all) expect(new Set(headingIds(texts)).size).toBe(words.length);
  });
});

test('there is one id per heading, in order, and none for an empty list', () => {
  expect(headingIds([])).toEqual([]);
  expect(headingIds(['b', 'a'])).toEqual(['b', 'a']);
});

test('a value from a CMS that is not text is called a section', () => {
  expect(headingIds([null, undefined, 'Ports'] as unknown as string[])).toEqual([
    'section',
    'section-1',
    'ports',
  ]);
});

describe('runs in linear time', () => {
  test('for thousands of accents on one letter, which are never sorted in one run', () => {
    const normalize = vi.spyOn(String.prototype, 'normalize');
    const [id = ''] = headingIds([`Za${'\u0301\u0323'.repeat(20_000)}lgo`]);
    const longest = normalize.mock.contexts
      .flatMap((text) => [...String(text).matchAll(/\p{M}+/gu)])
      .reduce((most, [run]) => Math.max(most, run.length), 0);
    normalize.mockRestore();
    expect(id).toMatch(/^z\p{L}\p{M}{1,30}lgo$/u);
    expect(longest).toBeGreaterThan(0);
    expect(longest).toBeLessThanOrEqual(30);
  });

  /** How often a set or a map is asked while ids are made: what grows when collisions are searched. */
  function lookups(texts: string[]): number {
    const has = vi.spyOn(Set.prototype, 'has');
    const get = vi.spyOn(Map.prototype, 'get');
    headingIds(texts);
    const count = has.mock.calls.length + get.mock.calls.length;
    has.mockRestore();
    get.mockRestore();
    return count;
  }

  test.each([
    ['all the same', (count: number) => Array.from({ length: count }, () => 'x')],
    [
      'numbered first, then all the same',
      (count: number) =>
        Array.from({ length: count }, (_, index) => (index < count / 2 ? `x ${String(index + 1)}` : 'x')),
    ],
    [
      'all different',
      (count: number) => Array.from({ length: count }, (_, index) => `part ${String(index)}`),
    ],
  ])('for headings that are %s', (_, make) => {
    const small = lookups(make(500));
    const large = lookups(make(5000));
    expect(large).toBeGreaterThan(small);
    expect(large).toBeLessThanOrEqual(small * 10.5);
  });
});
