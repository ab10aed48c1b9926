import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { themes } from '../../stories/themes';
import { readPixels } from './album';
import { openCamera, openTab, settle } from './camera';

/* The pictures of the README, taken of a story. `npm run docs:pictures` takes them again. */
const FOLDER = 'docs/images';
const STORY = 'the-article--as-published';
const ARTICLE = { width: 760, height: 960 };
const CARD = { width: 620, height: 620 };
const GAP = 20;
/** So much of a picture may differ before it misleads: the edges of letters, after it has a palette. */
const MAX_SHARE = 0.01;
const MAX_BYTES = 400_000;

const storybook = inject('storybook');
const accept = inject('acceptPictures');
const schemes = ['light', 'dark'] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openCamera();
});
afterAll(() => browser.close());

describe.each(schemes)('the pictures of the README, %s', (scheme) => {
  it('show the article', async () => {
    const tab = await openTab(browser, storybook, 2);
    await checkPicture(`article-${scheme}.png`, await shoot(tab, 'broadsheet', scheme, ARTICLE));
  });

  it('show it in every theme', async () => {
    const tab = await openTab(browser, storybook);
    const cards = [];
    for (const name of Object.keys(themes)) cards.push(await shoot(tab, name, scheme, CARD));
    await checkPicture(`themes-${scheme}.png`, await arrange(cards));
  });
});

async function shoot(tab: Page, theme: string, scheme: string, size: typeof CARD): Promise<Buffer> {
  await tab.setViewportSize(size);
  const globals = encodeURIComponent(`scheme:${scheme};language:en;theme:${theme}`);
  await tab.goto(`${storybook}/iframe.html?viewMode=story&id=${STORY}&globals=${globals}`);
  await settle(tab, STORY);
  return tab.screenshot({ animations: 'disabled', caret: 'hide' });
}

/** Three in a row, on no ground, so that a page shows through between them. */
async function arrange(cards: Buffer[]): Promise<Buffer> {
  const columns = 3;
  const rows = Math.ceil(cards.length / columns);
  const [width, height] = [CARD.width * columns + GAP * (columns - 1), CARD.height * rows + GAP * (rows - 1)];
  return sharp({ create: { width, height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    .composite(
      cards.map((input, index) => ({
        input,
        left: (index % columns) * (CARD.width + GAP),
        top: Math.floor(index / columns) * (CARD.height + GAP),
      })),
    )
    .png()
    .toBuffer();
}

async function checkPicture(name: string, png: Buffer): Promise<void> {
  const file = join(FOLDER, name);
  const encoded = await sharp(png).png({ palette: true, effort: 10 }).toBuffer();
  if (accept) await writeFile(file, encoded);
  expect(encoded.length, name).toBeLessThan(MAX_BYTES);
  expect(existsSync(file), `${file} is missing: run npm run docs:pictures`).toBe(true);
  const [kept, actual] = await Promise.all([readPixels(await readFile(file)), readPixels(encoded)]);
  const { width, height } = actual;
  expect([kept.width, kept.height], `${name}: run npm run docs:pictures`).toEqual([width, height]);
  const changed = pixelmatch(kept.data, actual.data, undefined, width, height, { threshold: 0.2 });
  expect(changed / (width * height), `${name} shows something else: run npm run docs:pictures`).toBeLessThan(
    MAX_SHARE,
  );
}
