import { render } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';

import { Byline, defineLocale, en, type Locale, type LocaleOverrides } from '../../src/index';
import { ar, ru } from '../../src/locales/index';
import { warned } from '../setup/warned';

test('changes what a house style names, and nothing else', () => {
  const british = defineLocale(en, {
    tag: 'en-GB',
    messages: { continueReading: 'Read on', byline: { author: 'Words: {names}' } },
  });
  expect(british.tag).toBe('en-GB');
  expect(british.dir).toBe('ltr');
  expect(british.messages.continueReading).toBe('Read on');
  expect(british.messages.byline).toEqual({ ...en.messages.byline, author: 'Words: {names}' });
  expect({ ...british.messages, continueReading: 0, byline: 0 }).toEqual({
    ...en.messages,
    continueReading: 0,
    byline: 0,
  });
});

test('prints a byline in the house style, by the number of names', () => {
  const house = defineLocale(ru, {
    list: { middle: ', ', last: ' & ' },
    messages: { byline: { editor: { one: 'Редактор: {names}', other: 'Редакторы: {names}' } } },
  });
  const authors = [
    { name: 'Анна', role: 'editor' },
    { name: 'Омар', role: 'editor' },
  ] as const;
  const { container } = render(<Byline authors={authors} locale={house} />);
  expect(container).toHaveTextContent('Редакторы: Анна & Омар');
});

test('leaves the locale that it starts from as it was', () => {
  const before = JSON.stringify(ar);
  defineLocale(ar, { messages: { articleAge: { years: { other: 'أقدم من {years}' } } } });
  expect(JSON.stringify(ar)).toBe(before);
});

test('replaces the forms of a number as a whole, so that none of the old ones is left', () => {
  const { messages } = defineLocale(ar, { messages: { readingTime: { other: '{minutes} د' } } });
  expect(messages.readingTime).toEqual({ other: '{minutes} د' });
});

test('is plain data, and the same with nothing to change', () => {
  const copy = defineLocale(en, { tag: undefined, messages: undefined });
  expect(JSON.parse(JSON.stringify(copy))).toEqual(JSON.parse(JSON.stringify(en)));
});

describe('tells a developer', () => {
  const define = (messages: unknown) => () => defineLocale(en, { messages } as LocaleOverrides).messages;

  test('about a message that does not exist', () => {
    const messages = warned(
      define({ continueReeding: 'Read on' }),
      'messages.continueReeding',
      'continueReading',
    );
    expect(messages).toEqual(en.messages);
  });

  test('about a role of the byline that does not exist, even with the name of a method', () => {
    const messages = warned(define({ byline: { constructor: '{names}' } }), 'messages.byline.constructor');
    expect(messages).toEqual(en.messages);
  });

  test.each([[null], [7], [{ one: 'Read on' }], [[]]])('about a message that is not text: %j', (message) => {
    const messages = warned(define({ loading: message }), 'messages.loading is', 'not text');
    expect(messages.loading).toBe(en.messages.loading);
  });

  test('about a name that readers would miss', () => {
    const messages = warned(define({ byline: { translator: 'Translated' } }), 'byline.translator', '{names}');
    expect(messages.byline.translator).toBe('Translated');
  });

  test('about a placeholder that nothing fills', () => {
    warned(define({ updated: 'Updated {date}' }), 'messages.updated has {date}', '{time}');
  });

  test('about messages that are not an object', () => {
    expect(warned(define('Read on'), 'messages is "Read on"')).toEqual(en.messages);
  });
});

test('makes a usable locale even of nothing', () => {
  const locale = defineLocale(undefined as unknown as Locale, { tag: 'fr', dir: 'ltr' });
  const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
  const { container } = render(<Byline authors={[{ name: 'Anna Ferreira' }]} locale={locale} />);
  expect(container).toHaveTextContent('By Anna Ferreira');
  expect(String(warn.mock.calls[0])).toContain('messages.byline is missing');
  warn.mockClear();
});
