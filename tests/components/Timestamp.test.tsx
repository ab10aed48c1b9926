import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';

import { en, NewsArticle, Timestamp, type Locale, type TimestampProps } from '../../src/index';
import { ar } from '../../src/locales/index';
import { warned } from '../setup/warned';

/** What a reader sees, and what a machine reads, for each time in the line. */
function show(props: TimestampProps): { text: string; datetimes: (string | null)[] } {
  const { container } = render(<Timestamp {...props} />);
  return {
    text: container.textContent,
    datetimes: screen.queryAllByRole('time').map((time) => time.getAttribute('datetime')),
  };
}

const british: Locale = { ...en, tag: 'en-GB' };

test('a reader sees the time with its zone, which is UTC if the publisher names none', () => {
  expect(show({ published: '2021-10-09T14:05:00+03:00' })).toEqual({
    text: 'Published October 9, 2021, 11:05 AM UTC',
    datetimes: ['2021-10-09T11:05:00+00:00'],
  });
});

test('British readers get the day before the month and a clock of 24 hours', () => {
  expect(show({ published: '2021-10-09T14:05:00Z', locale: british, timeZone: 'Europe/London' })).toEqual({
    text: 'Published 9 October 2021, 15:05 BST',
    datetimes: ['2021-10-09T15:05:00+01:00'],
  });
});

test('Arabic readers get Arabic words and months', () => {
  const { text, datetimes } = show({
    published: '2021-10-09T14:05:00Z',
    updated: '2021-10-09T18:00:00Z',
    locale: ar,
    timeZone: 'Asia/Riyadh',
  });
  expect(text).toMatch(/^نُشر: .*أكتوبر.*،.* آخر تحديث: .*أكتوبر/);
  // The machine's form never follows the language's digits or calendar.
  expect(datetimes).toEqual(['2021-10-09T17:05:00+03:00', '2021-10-09T21:00:00+03:00']);
});

test.each(['ar-EG', 'fa-IR', 'th-TH', 'hi-IN-u-nu-deva'])('in %s, machines still read ISO 8601', (tag) => {
  expect(show({ published: '2021-10-09T14:05:00Z', locale: { ...en, tag } }).datetimes).toEqual([
    '2021-10-09T14:05:00+00:00',
  ]);
});

describe('time zones', () => {
  test.each([
    ['Asia/Kolkata', 'half an hour off', '2021-10-09T19:35:00+05:30'],
    ['Asia/Kathmandu', 'a quarter off', '2021-10-09T19:50:00+05:45'],
    ['Australia/Lord_Howe', 'saves half an hour in summer', '2021-10-10T01:05:00+11:00'],
    ['America/St_Johns', 'half an hour behind', '2021-10-09T11:35:00-02:30'],
    ['America/New_York', 'behind', '2021-10-09T10:05:00-04:00'],
    ['Pacific/Kiritimati', 'on the next day', '2021-10-10T04:05:00+14:00'],
    ['Pacific/Pago_Pago', 'far behind', '2021-10-09T03:05:00-11:00'],
  ])('%s (%s)', (timeZone, _, datetime) => {
    const { datetimes } = show({ published: '2021-10-09T14:05:00Z', timeZone });
    expect(datetimes).toEqual([datetime]);
    expect(Date.parse(datetime)).toBe(Date.UTC(2021, 9, 9, 14, 5));
  });

  test.each([
    ['2021-11-07T05:30:00Z', '1:30 AM EDT', '2021-11-07T01:30:00-04:00'],
    ['2021-11-07T06:30:00Z', '1:30 AM EST', '2021-11-07T01:30:00-05:00'],
    ['2021-03-14T06:59:00Z', '1:59 AM EST', '2021-03-14T01:59:00-05:00'],
    ['2021-03-14T07:00:00Z', '3:00 AM EDT', '2021-03-14T03:00:00-04:00'],
  ])('when the clocks change, %s is unambiguous', (published, clock, datetime) => {
    const { text, datetimes } = show({ published, timeZone: 'America/New_York' });
    expect(text).toContain(clock);
    expect(datetimes).toEqual([datetime]);
  });

  test('midnight is hour 0 of its day', () => {
    expect(show({ published: '2021-10-09T00:00:00Z' }).datetimes).toEqual(['2021-10-09T00:00:00+00:00']);
  });

  test.each(['Mars/Olympus', '', 'EST5EDT7'])(
    'an unknown zone (%j) falls back to UTC, and the reader sees that',
    (timeZone) => {
      const { text, datetimes } = warned(
        () => show({ published: '2021-10-09T14:05:00Z', timeZone }),
        JSON.stringify(timeZone),
        'UTC',
      );
      expect(text).toBe('Published October 9, 2021, 2:05 PM UTC');
      expect(datetimes).toEqual(['2021-10-09T14:05:00+00:00']);
    },
  );

  test('an old story’s datetime names the same instant, although its zone was off by seconds', () => {
    const [datetime] = show({ published: '1850-01-01T12:00:00Z', timeZone: 'America/New_York' }).datetimes;
    expect(Date.parse(datetime ?? '')).toBe(Date.UTC(1850, 0, 1, 12));
  });
});

describe('the machine’s own time zone is never read', () => {
  const own = process.env.TZ;
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  const inZone = (zone: string, props: TimestampProps) => {
    process.env.TZ = zone;
    // Otherwise this test could not fail.
    expect(new Date(2021, 9, 9).getTimezoneOffset()).toBe(zone === 'Asia/Tokyo' ? -540 : 600);
    const shown = show(props);
    cleanup();
    return shown;
  };

  test.each([
    ['a time with offset', '2021-10-09T23:30:00Z'],
    ['a date without a time', '2021-10-09'],
    ['milliseconds', Date.UTC(2021, 9, 9, 23, 30)],
    ['a Date', new Date(Date.UTC(2021, 9, 9, 23, 30))],
    ['a date from a feed', 'Sat, 09 Oct 2021 23:30:00 GMT'],
  ])('for %s', (_, published) => {
    const tokyo = inZone('Asia/Tokyo', { published });
    const honolulu = inZone('Pacific/Honolulu', { published });
    expect(tokyo.text).toMatch(/October 9, 2021/);
    expect(honolulu).toEqual(tokyo);
  });

  test('for a time without an offset, which is read as UTC', () => {
    process.env.TZ = 'Pacific/Honolulu';
    const { datetimes } = warned(() => show({ published: '2021-10-09T23:31:00' }), 'has no offset', 'as UTC');
    expect(datetimes).toEqual(['2021-10-09T23:31:00+00:00']);
  });

  test('for a format that only some browsers parse, as local time', () => {
    process.env.TZ = 'Pacific/Honolulu';
    const { text } = warned(() => show({ published: '10-09-2021' }), '"10-09-2021" is not a date');
    expect(text).toBe('');
  });
});

describe('a date without a time', () => {
  test.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])('is the same day in %s', (timeZone) => {
    expect(show({ published: '2021-10-09', timeZone })).toEqual({
      text: 'Published October 9, 2021',
      datetimes: ['2021-10-09'],
    });
  });

  test.each<[Intl.DateTimeFormatOptions, string]>([
    [{ dateStyle: 'long', timeStyle: 'short' }, 'Published October 9, 2021'],
    [{ dateStyle: 'medium', timeStyle: 'full', timeZone: 'Asia/Tokyo' }, 'Published Oct 9, 2021'],
    [
      { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
      'Published Oct 9, 2021',
    ],
    [{ weekday: 'long', hour: 'numeric', timeZoneName: 'short' }, 'Published Saturday'],
    [{ month: 'long', dayPeriod: 'long', hour: 'numeric' }, 'Published October'],
    [{ timeStyle: 'short' }, 'Published October 9, 2021'],
    [
      { hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3 },
      'Published October 9, 2021',
    ],
    [{ timeZoneName: 'long' }, 'Published October 9, 2021'],
  ])('shows no time of day, whatever the options: %j', (format, text) => {
    expect(show({ published: '2021-10-09', format })).toEqual({ text, datetimes: ['2021-10-09'] });
  });

  test('keeps a calendar among the options', () => {
    const format = { dateStyle: 'long', timeStyle: 'short', calendar: 'buddhist' } as const;
    expect(show({ published: '2021-10-09', format }).text).toMatch(/^Published October 9, 2564/);
  });

  test('is not shown as hours ago, because nobody knows how many', () => {
    expect(show({ published: '2021-10-09', format: 'relative', now: '2021-10-09T14:00:00Z' }).text).toBe(
      'Published October 9, 2021',
    );
  });
});

describe('the formats of dates from a CMS', () => {
  test.each([
    ['2021-10-09T14:05:00Z'],
    ['2021-10-09T14:05:00.123Z'],
    ['2021-10-09T14:05:00.123456+00:00'],
    ['2021-10-09T14:05Z'],
    ['2021-10-09t14:05:00z'],
    ['2021-10-09T17:05:00+0300'],
    ['2021-10-09T17:05:00+03'],
    ['2021-10-09 17:05:00+03'],
    ['2021-10-09 14:05:00 UTC'],
    ['2021-10-09 10:05:00 -0400'],
    ['  2021-10-09T14:05:00Z\n'],
    ['Sat, 09 Oct 2021 14:05:00 GMT'],
    ['Sat, 09 Oct 2021 10:05:00 -0400'],
    [1633788300000],
    ['1633788300000'],
    [new Date('2021-10-09T14:05:00Z')],
    ['20211009T140500Z'],
    ['20211009T1405Z'],
    ['20211009T170500+0300'],
    ['2021-10-09T14:05:00,250Z'],
    ['Sat Oct 09 2021 17:05:00 GMT+0300 (Arabian Standard Time)'],
    ['2021-10-09T17:05:00+03:00[Asia/Qatar]'],
    ['2021-10-09T14:05:00Z[Asia/Qatar]'],
    ['2021-10-09T17:05:00+03:00[Asia/Qatar][u-ca=islamic-umalqura]'],
    ['2021-10-09T17:05:00[!Asia/Qatar]'],
    ['2021-10-09T16:05:00[Europe/Paris]'],
    ['2021-10-09T16:05[Europe/Paris][u-ca=gregory]'],
    ['2021-10-09 10:05:00[America/New_York]'],
  ])('%s', (published) => {
    expect(show({ published }).datetimes).toEqual(['2021-10-09T14:05:00+00:00']);
  });

  test.each([
    ['2021-11-07T01:30:00-04:00[America/New_York]', '2021-11-07T05:30:00+00:00'],
    ['2021-11-07T01:30:00-05:00[America/New_York]', '2021-11-07T06:30:00+00:00'],
    ['2021-11-07T00:30:00[America/New_York]', '2021-11-07T04:30:00+00:00'],
    ['2021-11-07T02:30:00[America/New_York]', '2021-11-07T07:30:00+00:00'],
    ['2021-03-28T03:00:00[Europe/Paris]', '2021-03-28T01:00:00+00:00'],
    ['2021-10-09T24:00:00Z', '2021-10-10T00:00:00+00:00'],
    ['2021-10-09T24:00+03:00', '2021-10-09T21:00:00+00:00'],
  ])('%s is %s', (published, datetime) => {
    expect(show({ published }).datetimes).toEqual([datetime]);
  });

  test.each([['20211009'], [20211009], ['2021-10-09[Asia/Qatar]'], ['2021-10-09[u-ca=hebrew]']])(
    '%s is a day',
    (published) => {
      expect(show({ published, timeZone: 'Pacific/Kiritimati' })).toEqual({
        text: 'Published October 9, 2021',
        datetimes: ['2021-10-09'],
      });
    },
  );

  test.each([[1633788300], ['1633788301'], [1633788302.5], [1633788303n], [-1633788304]])(
    '%s is in seconds, and warns',
    (published) => {
      const { datetimes } = warned(
        () => show({ published } as TimestampProps),
        String(published),
        'looks like seconds',
        'Multiply it by 1000',
      );
      expect(datetimes[0]).toMatch(String(published).startsWith('-') ? /^1918-/ : /^2021-10-09T14:05:0\d\+/);
    },
  );

  test('a Date of seconds is shown unchanged, and warns', () => {
    const { text } = warned(
      () => show({ published: new Date(1633788300) }),
      'is at the beginning of 1970',
      'multiply seconds by 1000',
    );
    expect(text).toMatch(/January 19, 1970/);
  });

  test('a date in 1970 that is written as one is not in doubt', () => {
    expect(show({ published: '1970-01-20T05:49:48Z' }).text).toMatch(/January 20, 1970/);
    expect(show({ published: '1970-01-01' }).text).toMatch(/January 1, 1970/);
    expect(show({ published: Date.UTC(1970, 2, 1) }).text).toMatch(/March 1, 1970/);
    expect(show({ published: Date.UTC(1969, 6, 21) }).text).toMatch(/July 21, 1969/);
  });

  test.each([
    ['2021-10-09 14:05', '2021-10-09T14:05:00+00:00'],
    ['2021-10-09T14:06:00', '2021-10-09T14:06:00+00:00'],
    ['20211009140700', '2021-10-09T14:07:00+00:00'],
    ['2021-10-09T14:08:00[Mars/Olympus]', '2021-10-09T14:08:00+00:00'],
    ['2021-10-09T14:09:00[u-ca=gregory]', '2021-10-09T14:09:00+00:00'],
  ])('%s has no offset, so it is in UTC, with a warning', (published, datetime) => {
    const { datetimes } = warned(() => show({ published }), published, 'has no offset', 'treated as UTC');
    expect(datetimes).toEqual([datetime]);
  });

  test('a Date from a frame or another realm is a date, for readers and for search engines', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const { Date: ForeignDate } = frame.contentWindow as unknown as typeof globalThis;
    const published = new ForeignDate('2021-10-09T14:05:00Z');
    expect(published instanceof Date).toBe(false);
    expect(show({ published }).datetimes).toEqual(['2021-10-09T14:05:00+00:00']);
    render(<NewsArticle article={{ headline: 'Talks', published }} jsonLd={false} />);
    expect(screen.getAllByRole('time').at(-1)).toHaveAttribute('datetime', '2021-10-09T14:05:00+00:00');
    frame.remove();
  });

  test.each([
    ['yesterday'],
    [0],
    ['0'],
    [2021],
    [44478],
    ['99999999'],
    [99999999],
    [1633788300000000],
    ['2021-10'],
    ['14:05:00'],
    ['2021-02-30[Europe/Paris]'],
    ['0000-00-00 00:00:00'],
    ['2021-10-09T24:01:00Z'],
    ['[Europe/Paris]'],
    [true as unknown as number],
    ['2021-13-45'],
    ['2021-02-30'],
    ['2021-02-29T10:00:00Z'],
    ['2021-10-09T25:00:00Z'],
    ['0001-01-01T00:00:00Z'],
    ['+012021-10-09T14:05:00Z'],
    [NaN],
    [Infinity],
    [8.64e15 + 1],
    [new Date('nonsense')],
    [{ year: 2021 }],
  ])('%s is not a valid date: it is left out, with a warning', (published) => {
    const props = { published } as TimestampProps;
    const { text } = warned(() => show(props), 'Timestamp', 'is not a date', 'ISO 8601');
    expect(text).toBe('');
  });

  test('an invalid published date leaves the updated one', () => {
    const { text } = warned(
      () => show({ published: 'soon', updated: '2021-10-09T14:05:00Z' }),
      '"soon" is not a date',
    );
    expect(text).toBe('Updated October 9, 2021, 2:05 PM UTC');
  });

  test('a megabyte of text is not a date, and is not repeated on the console', () => {
    const { text } = warned(() => show({ published: ':00'.repeat(350_000) }), 'is not a date');
    expect(text).toBe('');
  });
});

describe('updated', () => {
  const published = '2021-10-09T14:05:00Z';

  test('follows published after a space, for readers who copy or listen', () => {
    expect(show({ published, updated: '2021-10-10T08:00:00Z' })).toEqual({
      text: 'Published October 9, 2021, 2:05 PM UTC Updated October 10, 2021, 8:00 AM UTC',
      datetimes: ['2021-10-09T14:05:00+00:00', '2021-10-10T08:00:00+00:00'],
    });
  });

  test.each([
    ['the same moment', published],
    ['seconds later, as a CMS saves', '2021-10-09T14:05:59Z'],
    ['earlier than published, as with a story held back', '2021-10-08T09:00:00Z'],
    ['missing', null],
    ['empty', ''],
  ])('is not shown if it is %s', (_, updated) => {
    expect(show({ published, updated }).datetimes).toHaveLength(1);
  });

  test('is shown if it is a minute later', () => {
    expect(show({ published, updated: '2021-10-09T14:06:00Z' }).datetimes).toHaveLength(2);
  });

  test('is shown alone if nothing else is known', () => {
    expect(show({ updated: published }).text).toBe('Updated October 9, 2021, 2:05 PM UTC');
  });
});

describe('format', () => {
  const published = '2021-10-09T14:05:00Z';

  test('date shows the day in the story’s zone', () => {
    expect(show({ published, format: 'date', timeZone: 'Pacific/Kiritimati' })).toEqual({
      text: 'Published October 10, 2021',
      datetimes: ['2021-10-10T04:05:00+14:00'],
    });
  });

  test('options of Intl.DateTimeFormat apply, in the given zone', () => {
    expect(
      show({ published, format: { weekday: 'long', hour: 'numeric' }, timeZone: 'America/New_York' }).text,
    ).toMatch(/^Published Saturday\b.* 10 AM$/);
  });

  test('a time zone among the options counts if there is no other, also in the machine’s form', () => {
    const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'America/New_York' } as const;
    expect(show({ published, format })).toEqual({
      text: 'Published October 9, 2021 at 10:05 AM',
      datetimes: ['2021-10-09T10:05:00-04:00'],
    });
  });

  test('a time zone among the options gives way to timeZone, and warns', () => {
    const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'America/New_York' } as const;
    const { text, datetimes } = warned(
      () => show({ published, format, timeZone: 'Asia/Tokyo' }),
      '"Asia/Tokyo"',
      '"America/New_York"',
      'was ignored',
    );
    expect(text).toBe('Published October 9, 2021 at 11:05 PM');
    expect(datetimes).toEqual(['2021-10-09T23:05:00+09:00']);
    cleanup();
    const same = { dateStyle: 'long', timeZone: 'Asia/Tokyo' } as const;
    expect(show({ published, format: same, timeZone: 'Asia/Tokyo' }).datetimes).toEqual(datetimes);
  });

  test('an unknown time zone among the options falls back to UTC', () => {
    const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Mars/Utopia' } as const;
    const { text } = warned(() => show({ published, format }), '"Mars/Utopia"', 'UTC');
    expect(text).toBe('Published October 9, 2021 at 2:05 PM');
  });

  test('options that Intl rejects fall back to date and time', () => {
    const format = { month: 'enormous' } as unknown as Intl.DateTimeFormatOptions;
    const { text } = warned(() => show({ published, format }), 'enormous', 'Fix the options');
    expect(text).toBe('Published October 9, 2021, 2:05 PM UTC');
  });

  test('an unknown format from a CMS falls back to date and time', () => {
    const props = { published, format: 'nonsense' } as unknown as TimestampProps;
    const { text } = warned(() => show(props), '"nonsense"', 'so "date-time" was used');
    expect(text).toBe('Published October 9, 2021, 2:05 PM UTC');
  });

  test.each([
    ['2021-10-09T14:05:30Z', 'now'],
    ['2021-10-09T14:06:00Z', '1 minute ago'],
    ['2021-10-09T14:34:59Z', '29 minutes ago'],
    ['2021-10-09T15:04:59Z', '59 minutes ago'],
    ['2021-10-09T15:05:00Z', '1 hour ago'],
    ['2021-10-10T14:04:59Z', '23 hours ago'],
    ['2021-10-10T14:05:00Z', '1 day ago'],
    ['2021-10-16T14:04:59Z', '6 days ago'],
  ])('relative at %s says %s, with the exact time in title and datetime', (now, ago) => {
    expect(show({ published, format: 'relative', now })).toEqual({
      text: `Published ${ago}`,
      datetimes: ['2021-10-09T14:05:00+00:00'],
    });
    expect(screen.getByRole('time')).toHaveAttribute('title', 'October 9, 2021, 2:05 PM UTC');
  });

  test.each([
    ['a week later', '2021-10-16T14:05:00Z'],
    ['years later', '2026-10-16T14:05:00Z'],
    ['earlier, on a clock that is slow', '2021-10-09T14:04:59Z'],
  ])('relative is absolute %s, without a title', (_, now) => {
    expect(show({ published, format: 'relative', now }).text).toBe('Published October 9, 2021, 2:05 PM UTC');
    expect(screen.getByRole('time')).not.toHaveAttribute('title');
  });

  test('relative follows the language', () => {
    expect(show({ published, format: 'relative', now: '2021-10-09T16:05:00Z', locale: ar }).text).toBe(
      'نُشر: قبل ساعتين',
    );
  });

  test('relative without now is absolute, because the clock would differ between server and reader', () => {
    const { text } = warned(() => show({ published, format: 'relative' }), 'there is no now');
    expect(text).toBe('Published October 9, 2021, 2:05 PM UTC');
  });
});

describe('language tags that Intl rejects', () => {
  test.each(['tlh-Qaak', 'english please', 'constructor', '', 'xx'])(
    '%j falls back to English dates',
    (tag) => {
      const { text } = warned(
        () => show({ published: '2021-10-09T14:05:00Z', locale: { ...en, tag } }),
        JSON.stringify(tag),
        'are in English',
      );
      expect(text).toBe('Published October 9, 2021, 2:05 PM UTC');
    },
  );

  test.each([
    ['pt_BR', 'pt-BR', '9 de outubro de 2021'],
    ['de_AT.UTF-8', 'de-AT', '9. Oktober 2021'],
    ['fr-FR-x-', 'fr-FR', '9 octobre 2021'],
  ])('%j falls back along the tag to %j', (tag, known, date) => {
    const { text } = warned(
      () => show({ published: '2021-10-09', locale: { ...en, tag } }),
      JSON.stringify(tag),
      `are in "${known}"`,
    );
    expect(text).toBe(`Published ${date}`);
  });
});

test('Pashto dates are in the Persian calendar, without Latin letters for its era', () => {
  expect(show({ published: '2021-10-09', locale: { ...en, tag: 'ps' } }).text).toBe('Published ۱۴۰۰ تله ۱۷');
});

test('a tag chooses digits and calendar', () => {
  expect(show({ published: '2021-10-09', locale: { ...en, tag: 'fa-u-ca-gregory-nu-latn' } }).text).toBe(
    'Published 9 اکتبر 2021',
  );
});

test('only ordinary spaces are printed, because versions of the language data differ in the others', () => {
  expect(show({ published: '2021-10-09T14:05:00Z' }).text).not.toMatch(/[\u00a0\u202f]/);
});

describe('the line of the dates', () => {
  const published = '2021-10-09T14:05:00Z';

  test('is a paragraph for a screen reader', () => {
    show({ published, updated: '2021-10-10T08:00:00Z' });
    expect(screen.getByRole('paragraph')).toHaveTextContent(/^Published.*Updated/);
  });

  test('leaves out the word of a date that stands alone, but not "Updated"', () => {
    expect(show({ published, format: 'date', labels: false }).text).toBe('October 9, 2021');
    cleanup();
    expect(show({ published, updated: '2021-10-10T08:00:00Z', format: 'date', labels: false }).text).toBe(
      'October 9, 2021 Updated October 10, 2021',
    );
  });

  test('does not print a day twice, in the time zone of the newsroom', () => {
    const sameDay = { published, updated: '2021-10-09T20:30:00Z', format: 'date' } as const;
    expect(show(sameDay).text).toBe('Published October 9, 2021');
    cleanup();
    expect(show({ ...sameDay, timeZone: 'Asia/Qatar', updated: '2021-10-09T22:30:00Z' }).text).toBe(
      'Published October 9, 2021 Updated October 10, 2021',
    );
    cleanup();
    expect(show({ ...sameDay, format: 'date-time' }).text).toContain('Updated');
  });

  test('goes on with what the publisher adds', () => {
    expect(show({ published, format: 'date', children: '4 minute read' }).text).toBe(
      'Published October 9, 2021 4 minute read',
    );
    cleanup();
    expect(show({ children: '4 minute read' }).text.trim()).toBe('4 minute read');
  });
});
