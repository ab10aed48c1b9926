import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page,
  type Response,
} from 'playwright-core';
import { vi } from 'vitest';

import { chromiumPath } from './chromium';

let browser: Promise<Browser> | undefined;

async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
}

/** A page in a fresh Chromium profile, and what the browser complains of on it. */
export async function openPage(
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await (await (browser ??= launch())).newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, complaints };
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** What a reader sees of the article, line by line, with the cut closed and then opened. */
export async function readArticle(page: Page): Promise<{ closed: string[]; open: string[] }> {
  // The browser leaves text far out of sight unrendered, and innerText with it.
  await page.setViewportSize({ width: 1280, height: 6000 });
  const article = page.getByRole('article');
  const read = async () => (await article.innerText()).split('\n').filter((line) => line.trim() !== '');
  const closed = await read();
  await article.getByText('Click to continue reading').click();
  // Text that comes into sight is rendered some frames later, not all of it in the same one.
  let last = 0;
  const open = await vi.waitFor(
    async () => {
      const lines = await read();
      const grown = lines.length > last;
      last = lines.length;
      const whole = ['The Taliban delegation', 'The Biden administration'].every((start) =>
        lines.some((line) => line.startsWith(start)),
      );
      if (grown || !whole) throw new Error('The cut did not open.');
      return lines;
    },
    { timeout: 5_000, interval: 200 },
  );
  return { closed, open };
}

/** What the page tells search engines: the structured data in it, each script's. */
export async function readJsonLd(page: Page): Promise<unknown[]> {
  const scripts = await page.locator('script[type="application/ld+json"]').allTextContents();
  return scripts.map((text): unknown => JSON.parse(text));
}

/** How the article is laid out and its headline set, where styles have reached the reader. */
export const styled = { display: 'grid', headline: 'Newsreader' };

export async function typography(page: Page): Promise<typeof styled> {
  const display = await page.getByRole('article').evaluate((element) => getComputedStyle(element).display);
  const headline = await page
    .getByRole('heading', { level: 1 })
    .evaluate((element) => getComputedStyle(element).fontFamily.split(',')[0] ?? '');
  return { display, headline };
}

/** Every element of the article, as it is laid out and set. Colors are left out, since a brand may change them. */
export async function looks(page: Page): Promise<string[]> {
  return page.locator('article, article *:not(script, style)').evaluateAll((elements) =>
    elements.map((element) => {
      const style = getComputedStyle(element);
      const set = [
        style.display,
        style.fontFamily,
        style.fontSize,
        style.fontWeight,
        style.lineHeight,
        style.margin,
        style.padding,
        style.gridTemplateColumns,
        style.borderWidth,
      ];
      return [element.tagName, ...set].join(' ');
    }),
  );
}

/** The text of every script file that the browser loads for a page. */
export async function scriptsOf(url: string): Promise<string> {
  const { page } = await openPage('about:blank');
  const scripts: Promise<string>[] = [];
  const keepText = (response: Response) => {
    // The answer to a redirect has no text; what it leads to has.
    if (response.request().resourceType() === 'script' && response.ok()) scripts.push(response.text());
  };
  page.on('response', keepText);
  await page.goto(url, { waitUntil: 'networkidle' });
  // A page in development goes on loading scripts while the server builds other pages, and a script that
  // answers while the page is closing has no text any more.
  page.off('response', keepText);
  const texts = await Promise.all(scripts);
  await page.close();
  return texts.join('\n');
}

/** What of styled-components, of this package, of its parser and of a warning's text survives in minified code. */
export const engine = /data-styled|ServerStyleSheet/;
export const ours = /newsfold|data-component/;
export const parser = /dtd hotmetal pro/;
export const warnings = /it has no styles, so readers see/;

/** Whether React has taken over the server's HTML. */
export async function hydrated(page: Page): Promise<boolean> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    return main !== null && Object.keys(main).some((key) => key.startsWith('__reactFiber'));
  });
  return true;
}

/**
 * The class names in the article: as the server printed them, which stand in the document, and as the
 * browser's own bundle made them, which React holds. React reports no difference between the two in a
 * built site, and leaves the server's.
 */
export async function classNames(page: Page): Promise<{ served: unknown[]; own: unknown[] }> {
  const elements = page.locator('article, article [class]');
  return elements.evaluateAll((all) => ({
    served: all.map((element) => element.getAttribute('class')),
    own: all.map((element) => {
      const props: unknown = Object.entries(element).find(([key]) => key.startsWith('__reactProps'))?.[1];
      return typeof props === 'object' && props !== null && 'className' in props
        ? props.className
        : undefined;
    }),
  }));
}
