import { describe, expect, test } from 'vitest';

import { en, type Locale } from '../../src/index';
import * as locales from '../../src/locales/index';

/** Every word of a locale by its path, as `byline.author`. */
function words(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node as object).flatMap(([key, value]) =>
    words(value, path === '' ? key : `${path}.${key}`),
  );
}

/** The names in braces that a sentence has, sorted. */
function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
}

// How many categories a count has differs from language to language, so these are looked at apart.
const isCounted = ([path]: [string, string]) => /^(readingTime|articleAge)\./.test(path);
const fixed = (locale: Locale) => new Map(words(locale.messages).filter((word) => !isCounted(word)));

const all: [string, Locale][] = Object.entries(locales);

test('English is the same from both entry points', () => {
  expect(locales.en).toBe(en);
});

test('there are English and at least one right-to-left language', () => {
  expect(Object.keys(locales)).toContain('en');
  expect(all.some(([, { dir }]) => dir === 'rtl')).toBe(true);
});

describe.each(all)('%s', (name, locale) => {
  test('has the name of its tag', () => {
    expect(name.toLowerCase()).toBe(locale.tag.replaceAll('-', '').toLowerCase());
  });

  test('has a canonical tag, which Intl supports for dates, lists, plurals and relative times', () => {
    expect(Intl.getCanonicalLocales(locale.tag)).toEqual([locale.tag]);
    expect([
      Intl.DateTimeFormat.supportedLocalesOf(locale.tag),
      Intl.ListFormat.supportedLocalesOf(locale.tag),
      Intl.PluralRules.supportedLocalesOf(locale.tag),
      Intl.RelativeTimeFormat.supportedLocalesOf(locale.tag),
    ]).toEqual(Array(4).fill([locale.tag]));
  });

  test('has the direction of its script', () => {
    const { script } = new Intl.Locale(locale.tag).maximize();
    const rightToLeft = ['Arab', 'Aran', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'];
    expect(locale.dir).toBe(rightToLeft.includes(script ?? '') ? 'rtl' : 'ltr');
  });

  test('has every message of English and no others', () => {
    expect([...fixed(locale).keys()].sort()).toEqual([...fixed(en).keys()].sort());
  });

  test.each([...fixed(en)])('%s has text, and the same placeholders as %j', (path, english) => {
    const word = fixed(locale).get(path) ?? '';
    expect(word.trim()).not.toBe('');
    expect(word).toBe(word.trim());
    expect(placeholders(word)).toEqual(placeholders(english));
    // A brace outside a name would be printed.
    expect(word.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
  });

  test('has messages of its own, with no English left over', () => {
    if (name === 'en') return;
    const same = [...fixed(locale)].filter(
      ([path, word]) => word === fixed(en).get(path) && /\p{L}/u.test(word.replaceAll(/\{\w+\}/g, '')),
    );
    expect(same).toEqual([]);
  });

  const { readingTime, articleAge } = locale.messages;
  describe.each([
    ['minutes', readingTime],
    ['months', articleAge.months],
    ['years', articleAge.years],
  ])('whole %s', (unit, counted) => {
    test('have a message for every plural category of the language', () => {
      const categories = new Set(
        Array.from({ length: 200 }, (_, count) => new Intl.PluralRules(locale.tag).select(count)),
      );
      expect(Object.keys(counted)).toEqual(expect.arrayContaining([...categories]));
      const known = new Intl.PluralRules(locale.tag).resolvedOptions().pluralCategories;
      expect(known).toEqual(expect.arrayContaining(Object.keys(counted)));
    });

    test('show the number unless the words express it', () => {
      const { few, many, other } = counted;
      for (const word of [few, many, other]) {
        if (word !== undefined) expect(placeholders(word)).toEqual([unit]);
      }
    });
  });

  test('is plain data, which a server component can pass to a client component', () => {
    expect(JSON.parse(JSON.stringify(locale))).toStrictEqual(locale);
    expect(structuredClone(locale)).toStrictEqual(locale);
  });
});
