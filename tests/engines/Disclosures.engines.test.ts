import { describe, expect, inject, test } from 'vitest';

import { state, withEngine } from './withEngine';

/* What a reader opens stays open until that reader closes it, and an embed waits for its reader. */
const visit = withEngine();

/** Runs in the page: what is open, and how far the reader has scrolled. */
function reading() {
  return { open: document.querySelector('details')?.open, scrolled: Math.round(window.scrollY) };
}

/** Runs in the page. */
function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

// In milliseconds: less than a hand takes from the mouse to the keyboard. WebKit takes the focus away with the next frame.
const aHand = 100;

const cut = {
  what: 'the cut',
  path: '/long',
  next: 'inside',
  opening: /^Continue reading/,
  closing: 'Show less',
};
const pages = [
  cut,
  { ...cut, what: 'the cut of a page without listeners', path: '/plain-long' },
  { ...cut, what: 'the cut of a page without scripts', path: '/plain-long?scripts=off' },
  { what: 'a cover', path: '/cover', next: 'link-1', opening: /Show$/, closing: /Hide$/ },
  { what: 'an embed', path: '/embed', next: /iframe|a/, opening: /^Show: Ships/, closing: /^Hide: Ships/ },
];

describe.each(pages)('$what, opened by mouse', ({ path, next }) => {
  test.each([
    ['on the control', 'summary'],
    ['on its words', '[data-part=show]'],
  ])('%s, stays open when the reader presses Space, and the page scrolls', (_, target) =>
    visit(path, async (page) => {
      await page.click(target);
      await expect.poll(() => page.run(reading)).toMatchObject({ open: true });
      await page.run(wait, aHand);
      const { scrolled } = await page.run(reading);
      for (let presses = 1; presses <= 3; presses++) {
        await page.press('Space');
        await expect
          .poll(async () => (await page.run(reading)).scrolled)
          .toBeGreaterThan(scrolled + 200 * presses);
      }
      expect(await page.run(reading)).toMatchObject({ open: true });
    }),
  );

  test('stays open when the reader presses Enter', () =>
    visit(path, async (page) => {
      await page.click('summary');
      await expect.poll(() => page.run(reading)).toMatchObject({ open: true });
      await page.run(wait, aHand);
      await page.press('Enter');
      await page.run(wait, 200);
      expect(await page.run(reading)).toMatchObject({ open: true });
    }));

  test.each([
    ['on the control', 'summary'],
    ['on its words', '[data-part=show]'],
  ])('%s, is where the next Tab goes on, and Shift+Tab leads back to the control', (_, target) =>
    visit(path, async (page) => {
      await page.click(target);
      await expect.poll(() => page.run(reading)).toMatchObject({ open: true });
      await page.run(wait, aHand);
      await page.press('Tab');
      await expect.poll(async () => (await page.run(state)).focus).toMatch(next);
      await page.press('Shift+Tab');
      await expect.poll(() => page.run(state)).toMatchObject({ focus: 'summary', open: true });
      await page.press('Enter');
      await expect.poll(() => page.run(reading)).toMatchObject({ open: false });
    }),
  );
});

describe.each(pages)('$what, opened by key', ({ path, opening, closing }) => {
  test.each(['Enter', 'Space'] as const)('with %s, offers to close what is open, and does', (key) =>
    visit(path, async (page) => {
      const words = () =>
        page.run(() => document.querySelector('summary')?.innerText.replaceAll(/\s+/g, ' ').trim());
      expect(await words()).toMatch(opening);
      await page.run(() => {
        document.querySelector('summary')?.focus();
      });
      await page.press(key);
      await expect.poll(() => page.run(state)).toMatchObject({ open: true, focus: 'summary' });
      expect(await words()).toMatch(closing);
      expect(await words()).not.toMatch(opening);
      await page.press(key);
      await expect.poll(() => page.run(state)).toMatchObject({ open: false, focus: 'summary' });
      expect(await words()).toMatch(opening);
    }),
  );
});

describe('an embed asks its provider for nothing', () => {
  /** How often the provider has been asked since the last time. */
  const asked = async () => Number(await (await fetch(`${inject('address')}/asked`)).text());
  const pause = () => wait(2000);

  test.each(['/embed', '/embed?scripts=off'])(
    'before the reader opens it on %s, and then for the frame',
    (path) =>
      visit(path, async (page) => {
        await asked();
        await page.run(() => {
          document.querySelector('figure')?.scrollIntoView();
        });
        await pause();
        expect(await asked()).toBe(0);
        await page.click('summary');
        await expect.poll(asked).toBeGreaterThan(0);
        expect(
          await page.run(() => {
            const { width = 0, height = 1 } = document.querySelector('iframe')?.getBoundingClientRect() ?? {};
            return Math.round((width / height) * 100);
          }),
        ).toBe(133);
      }),
  );

  describe('where the reader’s browser runs no scripts', () => {
    const visitWithoutScripts = withEngine({ scripts: false });

    test('and a frame that nothing keeps from loading would ask, so that this is a test', () =>
      visitWithoutScripts('/bare-frame?scripts=none', async () => {
        await expect.poll(asked).toBeGreaterThan(0);
      }));

    test('at all, and is a link to its page', () =>
      visitWithoutScripts('/embed?scripts=none', async (page) => {
        await asked();
        await pause();
        expect(await asked()).toBe(0);
        expect(
          await page.run(() => {
            const figure = document.querySelector('figure');
            return [figure?.innerText.trim(), figure?.querySelectorAll('details, iframe').length];
          }),
        ).toEqual(['Open on Harbour TV', 0]);
      }));
  });
});
