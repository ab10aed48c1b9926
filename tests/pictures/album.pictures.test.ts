import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

import { compare, encode, readPixels, type Pixels } from './album';
import { openCamera, openTab } from './camera';

const notice = `
  <style>body { font: 16px/1.5 sans-serif; color: #222; background: white } svg { vertical-align: middle }</style>
  <div id="notice"><svg width="16" height="16" viewBox="0 0 16 16"><path d="M8 1v14M1 8h14" stroke="#b00" /></svg>
  <strong>Health</strong> <span id="text">Official information about the coronavirus</span></div>`;

let browser: Browser;
let tab: Page;
let accepted: Pixels;

beforeAll(async () => {
  browser = await openCamera();
  tab = await openTab(browser, inject('storybook'));
  await tab.setContent(notice);
  accepted = await readPixels(await encode(await shoot()));
});

afterAll(() => browser.close());

async function shoot(): Promise<Pixels> {
  return readPixels(await tab.screenshot({ clip: { x: 0, y: 0, width: 360, height: 80 } }));
}

async function shootChanged(style: string): Promise<Pixels> {
  await tab.setContent(`${notice}<style>${style}</style>`);
  return shoot();
}

it('finds no change in a page that is rendered again', async () => {
  expect(compare(accepted, await shootChanged(''))).toBeUndefined();
});

it.each([
  ['a shift by one pixel', '#notice { translate: 1px }'],
  ['a shift by one pixel of one text, down', '#text { position: relative; top: 1px }'],
  ['another color of one text', '#text { color: #333 }'],
  ['a color that is a little lighter', '#text { color: #2c2c2c }'],
  ['a missing icon', 'svg { visibility: hidden }'],
  ['another weight', 'strong { font-weight: 400 }'],
])('finds %s', async (_, style) => {
  expect(compare(accepted, await shootChanged(style))?.message).toMatch(/^\d+ pixels changed$/);
});

it('finds another size, and draws the difference over both', () => {
  const { data, width, height } = accepted;
  const shorter = { data: data.subarray(0, width * (height - 1) * 4), width, height: height - 1 };
  expect(compare(accepted, shorter)?.message).toBe('360 × 80 became 360 × 79');
  expect(compare(accepted, shorter)?.difference).toMatchObject({ width, height });
});

it('takes the edge of a letter, rounded otherwise, for no change', async () => {
  const actual = await shootChanged('');
  const data = Buffer.from(actual.data);
  let moved = 0;
  // Channels between black and white are edges; one value more may cross into the next of the palette.
  for (let i = 0; i < data.length && moved < 100; i += 4) {
    const value = data[i] ?? 0;
    if (value > 80 && value < 240 && data[i + 1] === value && data[i + 2] === value) {
      data.fill(value + 1, i, i + 3);
      moved++;
    }
  }
  expect(moved).toBe(100);
  expect(compare(accepted, { ...actual, data })).toBeUndefined();
});
