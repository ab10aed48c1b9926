import { cleanup, render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';

import {
  Article,
  articleMeta,
  Byline,
  newsArticleJsonLd,
  readingTime,
  Timestamp,
  type Locale,
} from '../../src';
import { matchAdvisories } from '../../src/advisories';
import { ar, de, en } from '../../src/locales';

const content = { headline: 'Ports reopen', published: '2021-10-09T14:00:00Z', url: 'https://example.com/a' };

/** A page with words, a list of names, a date, a count and data, all in one locale. */
function Page({ locale }: { locale: Locale }) {
  return (
    <Article locale={locale}>
      <Byline authors={[{ name: 'Layla Haddad' }, { name: 'Daniel Okafor' }]} locale={locale} />
      <Timestamp published="2021-10-09T14:00:00Z" locale={locale} />
      <p>{readingTime('word '.repeat(500), locale)}</p>
    </Article>
  );
}

/** Renders the page, and returns what was said in the console. */
function hear(locale: unknown): string[] {
  const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
  render(<Page locale={locale as Locale} />);
  newsArticleJsonLd(content, locale as Locale);
  const lines = warn.mock.calls.map(String).filter((line) => line.includes('locale'));
  warn.mockClear();
  return lines;
}

describe('a tag that Intl does not know', () => {
  test.each([
    ['de_AT', 'de-AT', /9\. Oktober 2021/],
    ['en_GB', 'en-GB', /9 October 2021/],
    ['de_DE.UTF-8', 'de-DE', /9\. Oktober 2021/],
    ['de-XX', 'de-XX', /9\. Oktober 2021/],
    ['xx', 'xx', /October 9, 2021/],
    ['xx-Latn-XX', 'xx-Latn-XX', /October 9, 2021/],
    ['constructor', null, /October 9, 2021/],
    ['toString', 'toString', /October 9, 2021/],
    ['hasOwnProperty', null, /October 9, 2021/],
    ['__proto__', null, /October 9, 2021/],
    ['', null, /October 9, 2021/],
    ['<b>', null, /October 9, 2021/],
    ['x-private', null, /October 9, 2021/],
    ['i-klingon', null, /October 9, 2021/],
    ['de-u-', 'de', /9\. Oktober 2021/],
    [`de-${'a'.repeat(497)}`, 'de', /9\. Oktober 2021/],
    ['a'.repeat(500), null, /October 9, 2021/],
    ['\ud800', null, /October 9, 2021/],
    ['de-\udc00', 'de', /9\. Oktober 2021/],
  ])('%j gives the language %j, its dates, and one warning', (tag, lang, date) => {
    const said = hear({ ...de, tag });
    expect(screen.getByRole('article').getAttribute('lang')).toBe(lang);
    expect(screen.getByText(/^Veröffentlicht/)).toHaveTextContent(date);
    expect(screen.getByText(/^Von/)).toBeInTheDocument();
    if (tag === 'de-XX') expect(said).toEqual([]);
    else expect(said).toHaveLength(1);
    // A warning is read by a person.
    for (const line of said) expect(line.length).toBeLessThan(300);
    cleanup();
  });

  test.each([[7], [{}], [null], [undefined], [['de']], [true]])('%j is no tag at all', (tag) => {
    const said = hear({ ...de, tag });
    expect(screen.getByRole('article')).not.toHaveAttribute('lang');
    expect(screen.getByText(/^Veröffentlicht/)).toHaveTextContent('October 9, 2021');
    expect(said).toHaveLength(1);
    cleanup();
  });
});

test.each([
  ['sr-Latn-RS', /9\. oktobar 2021/],
  ['pt-PT', /9 de outubro de 2021/],
  ['pt-BR', /9 de outubro de 2021/],
  ['zh-TW', /2021年10月9日.*下午2:00/],
  ['zh-Hant-HK', /2021年10月9日.*下午2:00/],
  ['no', /9\. oktober 2021/],
  ['iw', /9 באוקטובר 2021/],
  ['tl', /Oktubre 9, 2021/],
  ['EN-gb', /9 October 2021/],
  ['ar-u-nu-latn', /9 أكتوبر 2021/],
  ['fa-u-ca-gregory', /۹ اکتبر ۲۰۲۱/],
  ['th-u-nu-thai', /๙ ตุลาคม ๒๕๖๔/],
  ['de-x-house', /9\. Oktober 2021/],
])('the valid tag %j is the page’s language, gives its dates, and warns nobody', (tag, date) => {
  expect(hear({ ...de, tag })).toEqual([]);
  expect(screen.getByRole('article').lang).toBe(tag);
  expect(screen.getByText(/^Veröffentlicht/)).toHaveTextContent(date);
});

test('spaces around a tag are no part of it', () => {
  expect(hear({ ...de, tag: ' de ' })).toEqual([]);
  expect(screen.getByRole('article').lang).toBe('de');
  expect(screen.getByText(/^Veröffentlicht/)).toHaveTextContent('9. Oktober 2021');
});

describe('what is not a locale', () => {
  test.each([
    ['xx'],
    ['en_GB'],
    ['constructor'],
    ['toString'],
    [''],
    ['__proto__'],
    ['sr-Latn-RS'],
    ['zh-Hant-HK'],
    ['x-private'],
    ['b'.repeat(500)],
    ['\udfff'],
    [7],
    [true],
    [{}],
    [[]],
    [['de']],
    [{ tag: 'en' }],
  ])('%j is English, with one warning', (locale) => {
    const said = hear(locale);
    expect(screen.getByText(/^By/)).toHaveTextContent('By Layla Haddad and Daniel Okafor');
    expect(screen.getByText(/^Published/)).toHaveTextContent('October 9, 2021, 2:00 PM UTC');
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('is not a locale with messages, so English is shown');
    cleanup();
  });

  test.each([[null], [undefined]])('%j is English, and nobody is told', (locale) => {
    expect(hear(locale)).toEqual([]);
  });
});

test('the data for search engines has a tag that is well formed, or none', () => {
  vi.mocked(console.warn).mockImplementation(() => undefined);
  const getLanguage = (tag: string) => newsArticleJsonLd(content, { ...ar, tag }).inLanguage;
  expect(getLanguage('ar_EG')).toBe('ar-EG');
  expect(getLanguage('constructor')).toBeUndefined();
  expect(JSON.stringify(articleMeta(content, { ...ar, tag: 'constructor' }))).not.toContain('constructor');
  vi.mocked(console.warn).mockClear();
});

describe('matchAdvisories', () => {
  const virus = 'SARS-CoV-2 was found in two hospitals. SARS-CoV-2 spreads in winter.';

  test.each([
    // An address may hold any tag, so one that is well formed is nobody's mistake.
    ['xx', 'en', 0],
    ['en_GB', 'en', 0],
    ['de_AT', 'de', 0],
    ['zh_TW', 'zh-Hant', 0],
    ['constructor', 'en', 1],
    ['__proto__', 'en', 1],
    ['', 'en', 0],
    [7, 'en', 1],
    [{}, 'en', 1],
    [{ tag: 'tr' }, 'en', 0],
    [{ tag: '__proto__' }, 'en', 1],
  ])('the locale %j gives a notice in %s', (locale, language, warnings) => {
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    const [match] = matchAdvisories(virus, { locale: locale as string });
    expect(match?.language).toBe(language);
    expect(warn.mock.calls.map(String), JSON.stringify(warn.mock.calls)).toHaveLength(warnings);
    warn.mockClear();
  });
});

describe('messages', () => {
  test('that are missing are English, one by one, each with a warning', () => {
    const { updated: _, ...messages } = de.messages;
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    render(
      <Timestamp
        published="2021-10-09"
        updated="2021-10-11"
        locale={{ ...de, messages: messages as Locale['messages'] }}
      />,
    );
    expect(screen.getByText(/^Veröffentlicht/)).toBeInTheDocument();
    expect(screen.getByText(/^Updated/)).toBeInTheDocument();
    expect(warn.mock.calls.map(String)).toEqual([
      '[newsfold] locale: messages.updated is missing, so the English message is shown. Pass what the locale `en` has there.',
    ]);
    warn.mockClear();
  });
});

describe('Timestamp', () => {
  test.each([['yesterday'], ['2021-13-45'], ['0001-01-01T00:00:00Z'], [NaN], [{}], [true], [Infinity]])(
    'renders nothing for the date %j, with one warning',
    (date) => {
      const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
      const { container } = render(<Timestamp published={date as never} locale={en} />);
      expect(container).toBeEmptyDOMElement();
      expect(warn.mock.calls).toHaveLength(1);
      warn.mockClear();
    },
  );

  test.each([
    ['Asia/Atlantis'],
    ['Mars/Phobos'],
    [''],
    ['GMT+5'],
    ['__proto__'],
    ['constructor'],
    ['+25:00'],
    ['\ud800'],
    ['a'.repeat(500)],
    [7],
    [{}],
    [['UTC']],
    ['EST5EDT4'],
  ])('shows UTC for the time zone %j, with one warning', (zone) => {
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    render(<Timestamp published="2021-10-09T14:00:00+03:00" timeZone={zone as string} locale={en} />);
    expect(screen.getByText(/Published/)).toHaveTextContent('October 9, 2021, 11:00 AM UTC');
    expect(warn.mock.calls).toHaveLength(1);
    expect(String(warn.mock.calls[0]).length).toBeLessThan(300);
    warn.mockClear();
  });

  test.each([
    ['utc', '11:00 AM UTC'],
    ['america/new_york', '7:00 AM EDT'],
    ['Etc/GMT+5', '6:00 AM GMT-5'],
  ])('knows the time zone %j, and warns nobody', (zone, time) => {
    render(<Timestamp published="2021-10-09T14:00:00+03:00" timeZone={zone} locale={en} />);
    expect(screen.getByText(/Published/)).toHaveTextContent(`October 9, 2021, ${time}`);
    expect(vi.mocked(console.warn).mock.calls).toEqual([]);
  });
});
