import { expect, test } from 'vitest';

import { headline } from './notes';
import { state, withEngine } from './withEngine';

const visit = withEngine();

/** Returns what a reader gets of fetched text. Runs in the page. */
function remote() {
  const control = document.querySelector('[data-component=ContinueReading]');
  return {
    busy: control?.getAttribute('aria-busy') ?? 'false',
    name: control?.textContent,
    retry: document.querySelector('[data-part=failure] button')?.textContent,
    status: document.querySelector('[role=status]')?.textContent,
    alert: document.querySelector('[role=alert]')?.textContent,
    fetched: document.getElementById('fetched') !== null,
    asked: window.notes.asked,
  };
}

const control = '[data-component=ContinueReading]';

test('the rest is fetched once, replaces the control and gets the focus', () =>
  visit('/remote', async (page) => {
    expect(await page.run(remote)).toMatchObject({ busy: 'false', status: '', asked: 0 });
    await page.click(control);
    await expect
      .poll(() => page.run(remote))
      .toMatchObject({
        busy: 'true',
        status: 'Loading the rest of the article',
      });
    await page.click(control);
    expect(await page.run(remote)).toMatchObject({ busy: 'true', asked: 1 });
    await page.run(() => {
      window.notes.answer();
    });
    await expect.poll(() => page.run(remote)).toMatchObject({ fetched: true, asked: 1 });
    expect((await page.run(state)).focus).not.toBe('body');
    await page.press('Tab');
    expect(await page.run(state)).toMatchObject({ focus: 'fetched', errors: [] });
  }));

test('a failure is announced, and the focus moves to a button that tries again', () =>
  visit('/remote', async (page) => {
    await page.run(() => {
      document.querySelector<HTMLElement>('[data-component=ContinueReading]')?.focus();
    });
    await page.press('Enter');
    await expect.poll(() => page.run(remote)).toMatchObject({ busy: 'true' });
    await page.run(() => {
      window.notes.fail();
    });
    await expect
      .poll(() => page.run(remote))
      .toEqual({
        busy: 'false',
        name: `Continue reading: ${headline}`,
        retry: `Try again: ${headline}`,
        status: '',
        alert: 'The rest of the article could not be loaded.',
        fetched: false,
        asked: 1,
      });
    expect(await page.run(() => document.activeElement?.matches('[data-part=failure] button'))).toBe(true);
    await page.press('Enter');
    await expect
      .poll(() => page.run(remote))
      .toMatchObject({ status: 'Loading the rest of the article', asked: 2 });
    await page.run(() => {
      window.notes.answer();
    });
    await expect.poll(() => page.run(remote)).toMatchObject({ fetched: true });
  }));

test('fetching ends when the article is removed', () =>
  visit('/remote', async (page) => {
    await page.click(control);
    await expect.poll(() => page.run(remote)).toMatchObject({ busy: 'true' });
    const aborted = await page.run(() => {
      window.notes.unmount();
      return new Promise((resolve) => setTimeout(resolve)).then(() => window.notes.aborted);
    });
    expect(aborted).toBe(true);
    await page.run(() => {
      window.notes.answer();
    });
    expect((await page.run(state)).errors).toEqual([]);
  }));

test('without scripts the control is a link to the whole text', () =>
  visit('/remote?scripts=off', async (page) => {
    await page.click(control);
    await expect.poll(() => page.run(() => location.pathname + location.search)).toBe('/plain?rest');
  }));

test('fetched text for subscribers is in an element that structured data can name', () =>
  visit('/remote-gated', async (page) => {
    await page.click(control);
    await expect.poll(() => page.run(remote)).toMatchObject({ busy: 'true' });
    await page.run(() => {
      window.notes.answer();
    });
    await expect
      .poll(() =>
        page.run(() =>
          document.querySelector('.newsfold-paywalled')?.contains(document.getElementById('fetched')),
        ),
      )
      .toBe(true);
  }));
