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

test('English is the same from either entry point', () => {
  expect(locales.en).toBe(en);
});

test('there is English and at least one language from right to left', () => {
  expect(Object.keys(locales)).toContain('en');
  expect(all.some(([, { dir }]) => dir === 'rtl')).toBe(true);
});

describe.each(all)('%s', (name, locale) => {
  test('is named by its tag', () => {
    expect(name.toLowerCase()).toBe(locale.tag.replaceAll('-', '').toLowerCase());
  });

  test('has a tag in its canonical form, which Intl supports for dates, lists, counts and relative times', () => {
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

  test('has every word of English and no other', () => {
    expect([...fixed(locale).keys()].sort()).toEqual([...fixed(en).keys()].sort());
  });

  test.each([...fixed(en)])('%s says something and has the same names in braces as %j', (path, english) => {
    const word = fixed(locale).get(path) ?? '';
    expect(word.trim()).not.toBe('');
    expect(word).toBe(word.trim());
    expect(placeholders(word)).toEqual(placeholders(english));
    // A brace outside a name would be printed.
    expect(word.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
  });

  test('has its own words, not English ones left over', () => {
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
    test('have words in every category of counts that the language has for them', () => {
      const categories = new Set(
        Array.from({ length: 200 }, (_, count) => new Intl.PluralRules(locale.tag).select(count)),
      );
      expect(Object.keys(counted)).toEqual(expect.arrayContaining([...categories]));
      const known = new Intl.PluralRules(locale.tag).resolvedOptions().pluralCategories;
      expect(known).toEqual(expect.arrayContaining(Object.keys(counted)));
    });

    test('are told as a number wherever the words alone do not', () => {
      const { few, many, other } = counted;
      for (const word of [few, many, other]) {
        if (word !== undefined) expect(placeholders(word)).toEqual([unit]);
      }
    });
  });

  test('is plain data, which passes from a server component to a client one', () => {
    expect(JSON.parse(JSON.stringify(locale))).toStrictEqual(locale);
    expect(structuredClone(locale)).toStrictEqual(locale);
  });
});
