import { describe, expect, it, vi } from 'vitest';

import { en, readingTime } from '../../src';
import { ar } from '../../src/locales';

const words = (count: number) => 'word '.repeat(count);

describe('reading time', () => {
  it.each([
    [1, '1 minute read'],
    [238, '1 minute read'],
    [476, '2 minute read'],
    [238 * 5 + 118, '5 minute read'],
    [238 * 5 + 120, '6 minute read'],
    [238 * 1234, '1,234 minute read'],
  ])('of %d words is a %s', (count, said) => {
    expect(readingTime(words(count))).toBe(said);
  });

  it.each([
    [10, 'أقل من دقيقة قراءة'],
    [144, 'دقيقة قراءة واحدة'],
    [288, 'دقيقتا قراءة'],
  ])('of %d words follows the Arabic plural', (count, said) => {
    expect(readingTime(words(count), ar)).toBe(said);
  });

  it('writes the number in the digits of the language', () => {
    expect(readingTime(words(144 * 5), { ...ar, tag: 'ar-EG' })).toBe('٥ دقائق قراءة');
    expect(readingTime(words(144 * 11), { ...ar, tag: 'ar-EG' })).toBe('١١ دقيقة قراءة');
  });

  it('falls back to the form "other" for a plural form that a locale lacks', () => {
    const locale = { ...en, messages: { ...en.messages, readingTime: { other: '{minutes} min' } } };
    expect(readingTime(words(10), locale)).toBe('1 min');
  });

  it.each([
    ['zh-Hant', '新聞'.repeat(165 * 3), '3 minute read'],
    ['ja-JP', 'ニュース'.repeat(201 * 2), '2 minute read'],
    ['th', 'ข่าว'.repeat(192 * 2), '2 minute read'],
    ['de_AT', words(187 * 4), '4 minute read'],
    ['constructor', words(192), '1 minute read'],
  ])('follows how fast %s is read', (tag, text, said) => {
    vi.mocked(console.warn).mockImplementation(() => undefined);
    expect(readingTime(text, { ...en, tag })).toBe(said);
    vi.mocked(console.warn).mockClear();
  });

  it('follows the given speed, and the usual one if that is not a positive number', () => {
    expect(readingTime(words(400), en, 100)).toBe('4 minute read');
    expect(readingTime(words(476), en, 0)).toBe('2 minute read');
    expect(readingTime(words(476), en, NaN)).toBe('2 minute read');
  });

  it.each([[''], [' \n'], ['…!?'], [undefined], [null], [{}]])('is empty for %j', (text) => {
    expect(readingTime(text as string)).toBe('');
  });

  it('is in English for an unknown language, with a warning', () => {
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    expect(readingTime(words(476), { ...en, tag: 'no such' })).toBe('2 minute read');
    expect(String(warn.mock.calls[0])).toContain('not a language');
    warn.mockClear();
  });
});
