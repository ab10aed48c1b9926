import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { Byline, Timestamp } from '../../src/index';
import { datesOfLanguages } from './datesOfLanguages';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe.each(datesOfLanguages)('a browser that has no dates in %s', (_, locale, day, _time, hoursAgo) => {
  test('prints what the server printed', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    const page = document.body.appendChild(document.createElement('main'));
    const published = '2021-10-09T14:05:00Z';
    const authors = [{ name: 'A' }, { name: 'B' }, { name: 'C' }];
    act(() => {
      createRoot(page).render(
        <>
          <Timestamp published={published} format="date" locale={locale} />
          <Timestamp published={published} format="relative" now="2021-10-09T17:06:00Z" locale={locale} />
          <Byline authors={authors} locale={locale} />
        </>,
      );
    });
    expect([...page.querySelectorAll('time')].map(({ textContent }) => textContent)).toEqual([day, hoursAgo]);
    expect(page.textContent).toContain(`A${locale.list?.middle ?? ''}B${locale.list?.last ?? ''}C`);
    expect(warn).not.toHaveBeenCalled();
  });
});

test('is a promise that this Chromium can break', () => {
  const unknown = datesOfLanguages.filter(([tag]) => !Intl.DateTimeFormat.supportedLocalesOf(tag).length);
  expect(unknown).not.toEqual([]);
});
