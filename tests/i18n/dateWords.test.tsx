import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { Corrections, en, readingTime, Timestamp, type Locale, type TimestampProps } from '../../src/index';
import * as locales from '../../src/locales/index';
import { warned } from '../setup/warned';
import { datesOfLanguages } from './datesOfLanguages';

const published = '2021-10-09T14:05:00Z';

function readTime(props: TimestampProps): string | null {
  const { container, unmount } = render(<Timestamp published={published} {...props} />);
  const text = container.querySelector('time')?.textContent ?? null;
  unmount();
  return text;
}

describe.each(datesOfLanguages)('in %s', (_, locale, day, time, hoursAgo, justNow) => {
  test('a date has the month and the digits of the language', () => {
    expect(readTime({ locale, format: 'date' })).toBe(day);
    expect(readTime({ locale })).toContain(day);
    expect(readTime({ locale })).toContain(time);
  });

  test('an age does too', () => {
    const format = 'relative';
    expect(readTime({ locale, format, now: '2021-10-09T17:06:00Z' })).toBe(hoursAgo);
    expect(readTime({ locale, format, now: published })).toBe(justNow);
  });

  test('a correction has the same date', () => {
    render(
      <Corrections
        items={[{ date: '2021-10-09', replacement: 'The ports reopened on Friday.' }]}
        locale={locale}
      />,
    );
    expect(screen.getByText(day)).toBeVisible();
  });

  test('every month has a name of its own, which no other month has', () => {
    expect(new Set(locale.dates?.months).size).toBe(12);
  });
});

test('every other language has dates in Intl that are not in English', () => {
  const withWords = new Set(datesOfLanguages.map(([tag]): string => tag));
  const others = Object.values(locales).filter(({ tag }) => !withWords.has(tag) && tag !== 'en');
  expect(others.filter((locale) => readTime({ locale, format: 'date' })?.includes('October'))).toEqual([]);
});

describe('the tag of a publisher', () => {
  const { ne, my } = locales;

  test('chooses other digits', () => {
    expect(readTime({ locale: { ...ne, tag: 'ne-u-nu-latn' }, format: 'date' })).toBe('9 अक्टोबर 2021');
    expect(readTime({ locale: { ...my, tag: 'my-MM' }, format: 'date' })).toBe('၉ အောက်တိုဘာ ၂၀၂၁');
  });

  test('chooses another calendar, which Intl then prints', () => {
    expect(readTime({ locale: { ...my, tag: 'my-u-ca-buddhist' }, format: 'date' })).toContain('၂၅၆၄');
  });
});

test('a reading time has the digits of the language', () => {
  expect(readingTime('word '.repeat(192 * 12), locales.my)).toContain('၁၂');
});

test('a zone a day ahead shows the day there', () => {
  expect(readTime({ locale: locales.ha, format: 'date', timeZone: 'Pacific/Kiritimati' })).toBe(
    '10 Oktoba 2021',
  );
});

test.each([
  ['months are missing', { date: '{day}' }],
  ['there are eleven months', { ...locales.ha.dates, months: locales.ha.dates?.months.slice(1) }],
  ['the digits are no word', { ...locales.ha.dates, digits: '../' }],
  ['the calendar is an object', { ...locales.ha.dates, calendar: {} }],
  ['an age has no form', { ...locales.ha.dates, hours: 'hours' }],
])('dates are those of Intl if %s', (_, dates) => {
  const show = () => readTime({ locale: { ...en, dates } as Locale, format: 'date' });
  expect(warned(show, 'locale: dates.', 'Intl')).toBe('October 9, 2021');
});
