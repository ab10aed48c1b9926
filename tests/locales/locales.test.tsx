import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { cleanup, render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { Byline, Corrections, en, NewsArticle, type Locale } from '../../src/index';
import * as locales from '../../src/locales/index';
import { authorRoles } from '../../src/vocabulary/kinds';
import { listMessages } from './listMessages';

/** The names in braces that a sentence has, sorted. */
function placeholders(sentence = ''): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
}

/** A message without its placeholders. */
const words = (message = '') => message.replaceAll(/\{\w+\}/g, '');

function escapeLetters(code: string): string {
  return code.replaceAll(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

// Languages that are written in several scripts at once.
const letterOf: Record<string, string> = {
  Jpan: '[\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hani}]',
  Hans: '\\p{scx=Hani}',
  Hant: '\\p{scx=Hani}',
  Kore: '\\p{scx=Hang}',
};

// Latin commas, colons and brackets between letters of another script, and Arabic letters for Persian and Urdu ones.
const foreign: Partial<Record<string, RegExp>> = {
  ar: /[,;?]|[یک]/,
  fa: /[,;?]|[يكة]/,
  ps: /[,;?]|ك/,
  ur: /[,;?]|[يكىة]/,
  ja: /[,;:?!()]/,
  zh: /[,;:?!()]/,
  am: /[,;:]/,
};

const english = listMessages(en.messages);

// Words that the language and English share.
const shared: Record<string, readonly string[]> = {
  da: ['typeOfWork.satire'],
  de: ['typeOfWork.satire'],
  fr: ['typeOfWork.opinion', 'typeOfWork.satire', 'parts.sources'],
  id: ['share.email'],
  nb: ['typeOfWork.satire'],
  nl: ['typeOfWork.satire'],
  vi: ['share.email'],
};

// A file that exports its language by another name has a test of its own.
const all: [string, Locale][] = Object.entries(locales).filter(([, locale]) => Boolean(locale));

const people = ['Ana Ruiz', 'Li Na', 'Omar Haddad'];

function printByline(locale: Locale, count: number, role: (typeof authorRoles)[number]): string {
  const authors = people.slice(0, count).map((name) => ({ name, role }));
  const { textContent } = render(<Byline authors={authors} locale={locale} />).container;
  cleanup();
  return textContent;
}

/** What a page prints in each language, for a reader of that language to check. */
const printed = new Map(
  readFileSync('tests/locales/bylines.tsv', 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([name = '', ...lines]) => [name, lines]),
);

test('each language in src/locales is exported by the name of its file', () => {
  const files = readdirSync('src/locales').map((file) => file.replace('.ts', ''));
  const languages = files.filter((file) => !['english', 'index'].includes(file));
  expect(languages.filter((name) => !Object.hasOwn(locales, name) || !Reflect.get(locales, name))).toEqual(
    [],
  );
});

test('English is the same from both entry points', () => {
  expect(locales.en).toBe(en);
});

test('there are English and at least one right-to-left language', () => {
  expect(Object.keys(locales)).toContain('en');
  expect(all.some(([, { dir }]) => dir === 'rtl')).toBe(true);
});

const latinLetters = 'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ');
const serbian = new Map(
  'а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш'
    .split(' ')
    .map((letter, index) => [letter, latinLetters[index] ?? letter]),
);

/** The characters of an old encoding, which are those of one kind of Chinese. */
function listCharacters(encoding: string, firstRow: number, lastRow: number, firstCell: number): string {
  const cells = Array.from({ length: 0xff - firstCell }, (_, index) => firstCell + index);
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  const bytes = rows.flatMap((row) => cells.flatMap((cell) => [row, cell]));
  return new TextDecoder(encoding).decode(new Uint8Array(bytes));
}

test.each([
  ['zhHans', 'simplified', listCharacters('gbk', 0xb0, 0xf7, 0xa1)],
  ['zhHant', 'traditional', listCharacters('big5', 0xa4, 0xf9, 0x40)],
] as const)('%s is written in %s characters', (name, _, known) => {
  const written = JSON.stringify(locales[name]).match(/\p{Script=Han}/gu) ?? [];
  expect(written.filter((character) => !known.includes(character)).join('')).toBe('');
});

test('Serbian says the same in both scripts', () => {
  const { messages } = locales.srCyrl;
  const transliterated = JSON.stringify(messages).replaceAll(/\p{Script=Cyrillic}/gu, (letter) => {
    const latin = serbian.get(letter.toLowerCase()) ?? letter;
    return letter === letter.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  });
  expect(JSON.parse(transliterated)).toEqual(locales.srLatn.messages);
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

  const messages = new Map(listMessages(locale.messages));

  test('has every message of English and no others', () => {
    expect([...messages.keys()].sort()).toEqual(english.map(([path]) => path).sort());
  });

  test('has text in every message, with the placeholders of English', () => {
    const faults = english.flatMap(([path, { '': single, other }]) =>
      Object.entries(messages.get(path) ?? {})
        .filter(([category, message = '']) => {
          const found = placeholders(message);
          // A number may be expressed by the words alone: "a year", "two years".
          const isExpressed =
            ['zero', 'one', 'two'].includes(category) && !path.startsWith('byline.') && found.length === 0;
          const hasAll = isExpressed || found.join() === placeholders(single ?? other).join();
          // A brace outside a name would be printed.
          return message === '' || message !== message.trim() || !hasAll || /[{}]/.test(words(message));
        })
        .map(([category]) => `${path} ${category}`),
    );
    expect(faults).toEqual([]);
  });

  // Some bundlers, esbuild among them, write every letter outside ASCII as an escape.
  test.each([
    ['as UTF-8', (code: string) => code],
    ['in escapes', escapeLetters],
  ])('weighs at most 2.5 kB, %s', (_, encode) => {
    const properties = JSON.stringify(locale).replaceAll(/"(\w+)":/g, '$1:');
    const code = encode(`var e=${properties};export{e as ${name}};`);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(2500);
  });

  test('has its own punctuation, not that of a typewriter', () => {
    const typed = [...messages].filter(([, forms]) =>
      Object.values(forms).some((message) => /["`]|\.\.\.|(^|\s)'|'(\s|$)/.test(message ?? '')),
    );
    expect(typed).toEqual([]);
  });

  test('has the punctuation and the letters of its language, not those of a neighbor', () => {
    const fault = foreign[locale.tag.slice(0, 2)];
    if (!fault) return;
    const typed = [...messages].flatMap(([, forms]) =>
      Object.values(forms).filter((message) => fault.test(words(message))),
    );
    expect(typed).toEqual([]);
  });

  test('has messages of its own, with no English left over', () => {
    if (name === 'en') return;
    const same = english.filter(([path, forms]) => {
      const message = Object.values(messages.get(path) ?? {});
      return message.some((text) => /\p{L}/u.test(words(text)) && Object.values(forms).includes(text));
    });
    expect(same.map(([path]) => path)).toEqual(shared[name] ?? []);
  });

  test('is written in its script', () => {
    const { script = '' } = new Intl.Locale(locale.tag).maximize();
    const letters = words([...messages.values()].flatMap((forms) => Object.values(forms)).join(' '))
      // These stay in Latin letters in many languages.
      .replaceAll(/\b(Google|AI|email)\b/g, '')
      .match(/\p{L}/gu);
    const own = new RegExp(letterOf[script] ?? `\\p{scx=${script}}`, 'u');
    expect((letters ?? []).filter((letter) => !own.test(letter)).join('')).toBe('');
  });

  test('has a form for every plural category of the language, and no others', () => {
    const { pluralCategories } = new Intl.PluralRules(locale.tag).resolvedOptions();
    for (const [path, forms] of messages) {
      if ('' in forms) continue;
      expect([path, Object.keys(forms).sort()]).toEqual([path, [...pluralCategories].sort()]);
    }
    for (const path of ['readingTime', 'articleAge.years', 'articleAge.months', 'parts.aboutAuthors']) {
      expect(messages.get(path)).toHaveProperty('other');
    }
  });

  test.each([
    ['readingTime', 'minutes'],
    ['articleAge.years', 'years'],
    ['articleAge.months', 'months'],
  ])('%s shows the number wherever a form is for more than one number', (path, unit) => {
    const forms = messages.get(path) ?? {};
    const rules = new Intl.PluralRules(locale.tag);
    const numbers = [1, 2, 3, 5, 11, 21, 22, 100, 101, 1e6];
    for (const category of new Set(numbers.map((number) => rules.select(number)))) {
      const several = numbers.filter((number) => rules.select(number) === category).length > 1;
      if (several) expect(placeholders(forms[category])).toEqual([unit]);
    }
  });

  test.each([1, 2, 3])('prints a byline of %i names, each once, in every role', (count) => {
    for (const role of authorRoles) {
      const line = printByline(locale, count, role);
      for (const author of people.slice(0, count)) expect(line.split(author)).toHaveLength(2);
      expect(line).not.toMatch(/[{}]/);
    }
  });

  test('prints bylines of 1, 2 and 3 names and a dateline as tests/locales/bylines.tsv says', () => {
    const article = { headline: 'Port reopens', dateline: 'Porto', body: <p>Ships wait.</p> };
    const { container } = render(<NewsArticle article={article} locale={locale} jsonLd={false} />);
    const dateline = container.querySelector('[data-part=dateline]')?.textContent;
    cleanup();
    const bylines = [1, 2, 3].map((count) => printByline(locale, count, 'author'));
    expect([...bylines, printByline(locale, 2, 'photographer'), dateline]).toEqual(printed.get(name));
  });

  test.each(['The bridge is closed.', 'The bridge is closed'])(
    'ends a sentence that quotes %j with one stop, or the word after the quotation',
    (incorrect) => {
      const items = [{ incorrect, replacement: 'The bridge is open.' }];
      render(<Corrections items={items} locale={locale} />);
      const quoted = screen.getByText(incorrect).closest('p')?.textContent ?? '';
      expect(quoted).not.toMatch(/\.["'“”‘’«»‹›」』\s]*[.。।۔።။]/);
      const { incorrect: message } = locale.messages.corrections;
      if (incorrect.endsWith('.') && /\{incorrect\}\P{L}*$/u.test(message)) return;
      expect(quoted.slice(-1)).toBe(message.slice(-1));
    },
  );

  test('is plain data, which a server component can pass to a client component', () => {
    expect(JSON.parse(JSON.stringify(locale))).toStrictEqual(locale);
    expect(structuredClone(locale)).toStrictEqual(locale);
  });
});
