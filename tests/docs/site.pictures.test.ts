import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createStyleSheet } from '../../build/styleSheet';
import { buildDocs } from '../../scripts/site/docs.mjs';
import { openCamera } from '../pictures/camera';

/* The pages of `npm run build-site` that differ most, from the disk, as on a host below any path. */
const pages = [
  'index.html',
  'docs/index.html',
  'docs/themes.html',
  'docs/in-next.html',
  'docs/accessibility.html',
  'docs/continue-reading.html',
  'docs/decisions/index.html',
  'docs/decisions/0002-static-css.html',
  'examples/index.html',
];

const folder = mkdtempSync(join(tmpdir(), 'newsfold-site-'));
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

beforeAll(async () => {
  buildDocs({ folder, styleSheet: createStyleSheet() });
  browser = await openCamera();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each([
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const)('at $width pixels, $colorScheme', ({ width, colorScheme }) => {
  it.each(pages)('%s fits, and axe finds nothing in it', async (page) => {
    const { tab, requests } = await open(page, width, colorScheme);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(requests.filter((url) => !url.startsWith(pathToFileURL(folder).href) && url !== 'data:,')).toEqual(
      [],
    );
    const found = await tab.evaluate(async (source) => {
      window.eval(source);
      const { axe: tool } = window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
      const { violations } = await tool.run();
      return violations.map(({ id, nodes }) => [
        id,
        ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)),
      ]);
    }, axe);
    expect(found).toEqual([]);
    await tab.close();
  });
});

it('the keyboard reaches the text, the menu and a wide table', async () => {
  const { tab } = await open('docs/accessibility.html', 360, 'light');
  const focused = () => tab.evaluate(() => document.activeElement?.textContent.trim().slice(0, 20));
  await tab.keyboard.press('Tab');
  expect(await focused()).toBe('Skip to the text');
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  expect(await focused()).toBe('On this page');
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  expect(await focused()).toBe('What was not tried');
  const wide = await tab.evaluateHandle(() =>
    [...document.querySelectorAll<HTMLElement>('.table')].find(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    ),
  );
  await tab.evaluate((table) => table?.focus(), wide);
  await tab.keyboard.press('ArrowRight');
  await expect.poll(() => tab.evaluate((table) => table?.scrollLeft, wide)).toBeGreaterThan(0);
  await tab.close();
});

interface Violation {
  id: string;
  nodes: { html: string }[];
}

async function open(page: string, width: number, colorScheme: 'light' | 'dark') {
  const tab: Page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const requests: string[] = [];
  tab.on('request', (request) => requests.push(request.url()));
  await tab.goto(pathToFileURL(join(folder, page)).href);
  return { tab, requests };
}
