import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { type Readability } from '@mozilla/readability';
import { describe, expect, inject, test } from 'vitest';

import { headline } from './notes';
import { engineName, state, withEngine } from './withEngine';

/* How the cut looks and what programs read in it. */
const visit = withEngine();

const wholeText = [
  'The in-person meetings',
  'The focus of the Afghan delegation',
  'the ban on reserves',
  'Terrorist threat',
  'break ties with armed groups',
  'Wheat before the winter',
  'said the last word',
];

describe('the whole article', () => {
  test('is in the server’s HTML, in order', async () => {
    const html = await (await fetch(`${inject('address')}/plain`)).text();
    const places = wholeText.map((words) => html.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test.each(['/plain', '/told'])('is what reader mode shows of %s', (path) =>
    visit(path, async (page) => {
      const article = await page.run(readArticle, await readability());
      for (const words of wholeText) expect(article.text).toContain(words);
      expect(article.title).toBe(headline);
    }),
  );

  test('is what text extraction returns', () =>
    visit('/plain', async (page) => {
      const text = await page.run(() => document.querySelector('article')?.textContent);
      for (const words of wholeText) expect(text).toContain(words);
    }));
});

describe('an opening that fades', () => {
  test('shows the text in the first frame', () =>
    visit('/fade', async (page) => {
      const first = await page.run(openAndLook);
      expect(first.height).toBeGreaterThan(20);
      expect(first.opacity).toBeGreaterThanOrEqual(0.3);
    }));

  // Firefox and WebKitGTK show it at once, because they do not animate `::details-content`.
  test.runIf(engineName === 'chromium')('fades unless the reader prefers reduced motion', () =>
    visit('/fade', async (page) => {
      const { lessMotion, opacity } = await page.run(openAndLook);
      expect(lessMotion).toBe(false);
      expect(opacity).toBeLessThan(1);
    }),
  );
});

describe('for readers who prefer reduced motion', () => {
  const visitCalmly = withEngine({ reducedMotion: true });

  test('nothing fades', () =>
    visitCalmly('/fade', async (page) => {
      expect(await page.run(openAndLook)).toMatchObject({ lessMotion: true, opacity: 1 });
    }));
});

describe.skipIf(engineName === 'webkit')('in forced colors', () => {
  const visitForced = withEngine({ forcedColors: true });

  test('the control has a visible border and text', () =>
    visitForced('/plain', async (page) => {
      const look = await page.run(() => {
        const summary = document.querySelector('summary');
        if (!summary) return undefined;
        const probe = document.createElement('p');
        probe.style.cssText = 'color: CanvasText; background: Canvas; forced-color-adjust: none';
        document.body.append(probe);
        const canvas = getComputedStyle(probe).backgroundColor;
        const light = (color: string) => {
          const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
            const share = Number(part) / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const contrast = (color: string) => {
          const [less = 0, more = 0] = [light(color), light(canvas)].sort((a, b) => a - b);
          return (more + 0.05) / (less + 0.05);
        };
        const { color, borderTopColor, borderTopWidth, borderTopStyle } = getComputedStyle(summary);
        return {
          forced: matchMedia('(forced-colors: active)').matches,
          border: `${borderTopWidth} ${borderTopStyle}`,
          contrasts: [
            contrast(color),
            contrast(borderTopColor),
            contrast(getComputedStyle(summary, '::after').borderBottomColor),
          ],
        };
      });
      expect(look).toMatchObject({ forced: true, border: '1px solid' });
      expect(Math.min(...(look?.contrasts ?? [0]))).toBeGreaterThanOrEqual(7);
    }));
});

describe.runIf(engineName === 'chromium')('layout shift', () => {
  const shiftsFrom = () => {
    const shifts: { value: number; afterInput: boolean }[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        shifts.push({ value: entry.value, afterInput: entry.hadRecentInput });
      }
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  };
  const unasked = () =>
    (window as unknown as { shifts: { value: number; afterInput: boolean }[] }).shifts
      .filter(({ afterInput }) => !afterInput)
      .reduce((sum, { value }) => sum + value, 0);

  test.each(['/told', '/collapse', '/long', '/fade', '/open', '/accepts'])(
    'is 0 on %s from loading to opening',
    (path) =>
      visit(`${path}?hydrate=later`, async (page) => {
        await page.run(shiftsFrom);
        await page.run(() => {
          window.notes.hydrate();
        });
        if (path !== '/open') await page.click('summary');
        await expect.poll(() => page.run(state)).toMatchObject({ open: true });
        // Longer than the half second in which a shift counts as caused by the reader.
        await page.run(() => new Promise((resolve) => setTimeout(resolve, 1200)));
        expect(await page.run(unasked)).toBe(0);
      }),
  );

  test('is detected by this test if there is one', () =>
    visit('/plain', async (page) => {
      await page.run(shiftsFrom);
      await page.run(async () => {
        const gap = document.createElement('div');
        gap.style.blockSize = '200px';
        document.body.prepend(gap);
        await new Promise((resolve) => setTimeout(resolve, 300));
      });
      await expect.poll(() => page.run(unasked)).toBeGreaterThan(0);
    }));
});

function readability(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
}

function readArticle(source: string) {
  const script = document.createElement('script');
  script.textContent = source;
  document.head.append(script);
  const copy = document.cloneNode(true) as Document;
  copy.title = document.querySelector('h1')?.textContent ?? '';
  const { Readability: Reader } = window as unknown as { Readability: typeof Readability };
  const article = new Reader(copy).parse();
  return { title: article?.title, text: article?.textContent };
}

async function openAndLook() {
  const details = document.querySelector('details');
  if (!details) throw new Error('There is no cut');
  await new Promise((resolve) => requestAnimationFrame(resolve));
  details.open = true;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const first = document.getElementById('first-kept');
  return {
    lessMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    opacity: Number(getComputedStyle(details, '::details-content').opacity),
    height: first?.getBoundingClientRect().height,
  };
}
