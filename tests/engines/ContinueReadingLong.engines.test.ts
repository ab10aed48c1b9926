import { describe, expect, test } from 'vitest';

import { headline } from './notes';
import { engineName, state, withEngine } from './withEngine';

/* A thousand paragraphs behind the cut. */
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

describe('assistive technology', () => {
  test.runIf(engineName === 'chromium')('is told when the text has opened', () =>
    visit('/plain', async (page) => {
      expect(await page.isExpanded(`Continue reading: ${headline}`)).toBe(false);
      await page.click('summary');
      await expect.poll(() => page.isExpanded('Show less')).toBe(true);
    }),
  );
});

function paragraphIsInView(): boolean {
  const { top, bottom } = document.getElementById('paragraph-777')?.getBoundingClientRect() ?? {};
  return top !== undefined && bottom !== undefined && top > -2 && bottom < innerHeight;
}
