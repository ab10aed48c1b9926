import { describe, expect, test } from 'vitest';

import type { Page } from './engine';
import { state, withEngine } from './withEngine';

/* What a page under `require-trusted-types-for 'script'` shows: there, setting plain text as HTML throws. */
const visit = withEngine();

describe('under a policy that requires Trusted Types', () => {
  test('plain text as HTML is refused, so that these are tests', () =>
    visit('/whole?policy=trusted-types', async (page) => {
      expect(
        await page.run(() => {
          try {
            document.createElement('div').innerHTML = '<b></b>';
            return 'taken';
          } catch (error) {
            return (error as Error).name;
          }
        }),
      ).toBe('TypeError');
    }));

  test('an article from the server is taken up whole, with its structured data', () =>
    visit('/whole?policy=trusted-types', async (page) => {
      expect(await page.run(look)).toEqual({ headline: 'Ports reopen', data: 'Ports reopen', embeds: 1 });
      expect(await page.run(state)).toMatchObject({ errors: [] });
      await page.click('summary');
      await expect.poll(() => page.run(state)).toMatchObject({ open: true, errors: [] });
    }));

  test('the next article is shown in its place, without structured data, and the developer is told', () =>
    visit('/whole?policy=trusted-types', async (page) => {
      await expect
        .poll(() => turnThePage(page))
        .toEqual({ headline: 'Ports close again', data: null, embeds: 1 });
      const { errors } = await page.run(state);
      expect(errors).toEqual([expect.stringContaining('requires Trusted Types')]);
    }));

  test('without such a policy, the next article brings its structured data', () =>
    visit('/whole', async (page) => {
      await expect
        .poll(() => turnThePage(page))
        .toEqual({ headline: 'Ports close again', data: 'Ports close again', embeds: 1 });
      expect(await page.run(state)).toMatchObject({ errors: [] });
    }));
});

function look() {
  const data = document.querySelector('script[type="application/ld+json"]')?.textContent;
  return {
    headline: document.querySelector('h1')?.textContent,
    // A driver hands over no `undefined`.
    data: data ? (JSON.parse(data) as { headline: string }).headline : null,
    embeds: document.querySelectorAll('details iframe').length,
  };
}

/** Shows the next article, once React has taken up the page, and what is on the page then. */
async function turnThePage(page: Page) {
  await page.run(() => {
    window.notes.setOpen(true);
  });
  return page.run(look);
}
