import { act, render, screen } from '@testing-library/react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { LiveTimestamp, type LiveTimestampProps } from '../../src/components/LiveTimestamp';
import { NewsArticle } from '../../src/index';
import { ar } from '../../src/locales/index';

const published = '2021-10-09T14:00:00Z';
const rendered = '2021-10-09T14:03:00Z';
let root: Root | undefined;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(rendered) });
});

afterEach(() => {
  act(() => root?.unmount());
  root = undefined;
  vi.useRealTimers();
});

const time = () => screen.getByRole('time').textContent;

const pass = (milliseconds: number) => {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
};

const minutes = (count: number) => count * 60_000;

test('goes on counting while the page is open', () => {
  render(<LiveTimestamp published={published} now={rendered} />);
  expect(time()).toBe('3 minutes ago');
  pass(minutes(1));
  expect(time()).toBe('4 minutes ago');
  pass(minutes(60));
  expect(time()).toBe('1 hour ago');
  pass(minutes(60 * 24 * 7));
  expect(time()).toBe('October 9, 2021, 2:00 PM UTC');
});

test('begins with what the server printed, on a page that waited in a cache, and then catches up', () => {
  const story = <LiveTimestamp published={published} now={rendered} locale={ar} />;
  const page = document.body.appendChild(document.createElement('main'));
  page.innerHTML = renderToString(story);
  const printed = page.innerHTML;
  expect(time()).toBe('قبل 3 دقائق');
  vi.setSystemTime(Date.parse('2021-10-09T16:00:00Z'));
  let first = '';
  const observer = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  act(() => {
    root = hydrateRoot(page, story);
    first = page.innerHTML;
  });
  expect(first).toBe(printed);
  expect(observer).not.toHaveBeenCalled();
  expect(time()).toBe('قبل ساعتين');
  page.remove();
});

test('does not follow a clock that is behind the server’s', () => {
  vi.setSystemTime(Date.parse('2019-01-01T00:00:00Z'));
  render(<LiveTimestamp published={published} now={rendered} />);
  expect(time()).toBe('3 minutes ago');
  pass(minutes(2));
  expect(time()).toBe('5 minutes ago');
});

test('is right at once when the reader comes back to the page', () => {
  render(<LiveTimestamp published={published} now={rendered} />);
  vi.setSystemTime(Date.parse('2021-10-09T17:30:00Z'));
  expect(time()).toBe('3 minutes ago');
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(time()).toBe('3 hours ago');
});

test('counts from the moment of the next story once that replaces this one', () => {
  const { rerender } = render(<LiveTimestamp published={published} now={rendered} />);
  pass(minutes(5));
  const next: LiveTimestampProps = { published: '2021-10-09T14:08:00Z', now: '2021-10-09T14:20:00Z' };
  rerender(<LiveTimestamp {...next} />);
  expect(time()).toBe('12 minutes ago');
});

test('stops its timer when the story leaves the page', () => {
  const { unmount } = render(<LiveTimestamp published={published} now={rendered} />);
  expect(vi.getTimerCount()).toBe(1);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});

test('is absolute, and stays so, without the server’s moment', () => {
  vi.mocked(console.warn).mockImplementation(() => undefined);
  render(<LiveTimestamp published={published} now={undefined} />);
  pass(minutes(3));
  expect(time()).toBe('October 9, 2021, 2:00 PM UTC');
  expect(vi.getTimerCount()).toBe(0);
  vi.mocked(console.warn).mockClear();
});

test('takes the place of the dates of a whole article', () => {
  render(
    <NewsArticle
      article={{ headline: 'Ports reopen', published, body: [<p key="1">The ports are open.</p>] }}
      components={{ Timestamp: LiveTimestamp }}
      now={rendered}
      jsonLd={false}
    />,
  );
  pass(minutes(6));
  expect(time()).toBe('9 minutes ago');
});
