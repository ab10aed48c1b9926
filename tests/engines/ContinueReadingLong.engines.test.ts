import { describe, expect, inject, test } from 'vitest';

import { headline } from './notes';
import { sitDown } from './person';
import { engineName, state, withEngine } from './withEngine';

/* A thousand paragraphs behind the cut, and what only a browser that nothing drives can show: find in page and speech. */
const visit = withEngine();

describe('a thousand paragraphs', () => {
  test('are reached by a link to one of them', () =>
    visit('/long', async (page) => {
      await page.click('#to-paragraph');
      await expect.poll(() => page.run(paragraphIsInView)).toBe(true);
      expect(await page.run(state)).toMatchObject({ open: true, told: [[true, 'fragment']], errors: [] });
    }));

  test('are reached by loading the page at one of them', () =>
    visit('/long#paragraph-777', async (page) => {
      await expect.poll(() => page.run(paragraphIsInView)).toBe(true);
    }));

  test('are all laid out in order, wherever a reader scrolls', () =>
    visit('/long', async (page) => {
      await page.click('summary');
      await expect.poll(() => page.run(state)).toMatchObject({ open: true });
      const seen = await page.run(async () => {
        const found: number[] = [];
        const end = () => document.documentElement.scrollHeight - innerHeight - scrollY < 2;
        while (!end()) {
          scrollBy({ top: innerHeight * 4, behavior: 'instant' });
          await new Promise((resolve) => requestAnimationFrame(resolve));
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const element = document
            .elementFromPoint(innerWidth / 2, innerHeight / 2)
            ?.closest('[id^=paragraph-]');
          if (element) found.push(Number(element.id.slice('paragraph-'.length)));
        }
        const last = document.querySelector('[data-part=group]:last-of-type > p:last-child');
        const box = last?.getBoundingClientRect();
        return { found, lastIsInView: box && box.top > 0 && box.bottom <= innerHeight };
      });
      expect(seen.found.length).toBeGreaterThan(15);
      expect(seen.found).toEqual([...seen.found].sort((a, b) => a - b));
      expect(seen.lastIsInView).toBe(true);
    }));

  test('are all printed', () =>
    visit('/long', async (page) => {
      const paper = await page.print();
      for (const number of [1, 500, 777, 1000]) expect(paper).toContain(`number ${String(number)}z`);
      expect(paper).toContain('said the last word');
    }));
});

describe('find in page', () => {
  test.each([
    ['opens the cut, reports it, and scrolls to the words', '/told?watched', 'of the central bank'],
    ['opens it with scripts that nobody handed a function', '/plain?watched', 'of the central bank'],
  ])('%s', async (_, path, words) => {
    const person = await sitDown(engineName, inject('address'), path);
    try {
      const seen = await person.finds(
        words,
        ({ open, told }) => open && (path !== '/told?watched' || told.length > 0),
      );
      expect(seen).toMatchObject({ told: path === '/told?watched' ? [[true, 'find']] : [], errors: [] });
    } finally {
      await person.leave();
    }
  });

  test('goes to the right one of a thousand paragraphs', async () => {
    const person = await sitDown(engineName, inject('address'), '/long?watched');
    try {
      const seen = await person.finds(
        '777z of the',
        ({ paragraph = -1, height }) => paragraph > -100 && paragraph < height,
      );
      expect(seen).toMatchObject({ open: true, told: [[true, 'find']], errors: [] });
    } finally {
      await person.leave();
    }
  });
});

describe('a screen reader', () => {
  test.each([
    ['/plain?watched', false, `Continue reading: ${headline}`, 'Show less'],
    ['/open?watched', true, 'Show less', 'Continue reading'],
  ])('is told on %s what the control does, and whether it is open', async (path, expanded, name, not) => {
    const person = await sitDown(engineName, inject('address'), path);
    try {
      const [control, ...others] = await person.hears(name);
      expect(others).toEqual([]);
      expect(await person.hears(not)).toEqual([]);
      expect(control).toMatchObject({ name, expanded });
      // WebKitGTK reports the name and the state, but an unknown role.
      expect(control?.role).toMatch(engineName === 'webkit' ? /button|unknown/ : /button/);
    } finally {
      await person.leave();
    }
  });

  test.runIf(engineName === 'chromium')('is told when the text has opened', () =>
    visit('/plain', async (page) => {
      expect(await page.isExpanded(`Continue reading: ${headline}`)).toBe(false);
      await page.click('summary');
      await expect.poll(() => page.isExpanded('Show less')).toBe(true);
    }),
  );

  // With the find bar open, Chromium's accessibility bus has no page, so the test above has to do.
  test.skipIf(engineName === 'chromium')('is told when find in page has opened the text', async () => {
    const person = await sitDown(engineName, inject('address'), '/plain?watched');
    try {
      await person.finds('of the central bank', ({ open }) => open);
      await expect
        .poll(() => person.hears('Show less'))
        .toMatchObject([{ name: 'Show less', expanded: true }]);
    } finally {
      await person.leave();
    }
  });
});

function paragraphIsInView(): boolean {
  const { top, bottom } = document.getElementById('paragraph-777')?.getBoundingClientRect() ?? {};
  return top !== undefined && bottom !== undefined && top > -2 && bottom < innerHeight;
}
