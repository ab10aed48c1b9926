import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { installed, type Example, type Server } from '../setup/example';
import {
  classNames,
  closeBrowser,
  engine,
  hydrated,
  looks,
  openPage,
  ours,
  parser,
  readArticle,
  readJsonLd,
  scriptsOf,
  styled,
  typography,
  warnings,
} from '../setup/reader';
import { storyJsonLd, storyText } from '../setup/storyText';

let example: Example;
beforeAll(async () => {
  example = await installed('next');
});
afterAll(closeBrowser);

describe.each([
  { bundler: 'Turbopack', flag: '--turbopack' },
  { bundler: 'webpack', flag: '--webpack' },
])('Next, built by $bundler', ({ flag }) => {
  let server: Server;
  beforeAll(async () => {
    await rm(join(example.folder, '.next'), { recursive: true, force: true });
    await example.run('build', flag);
    server = await example.serve('start');
  });
  afterAll(() => server.stop());

  it('sends no script of the library with an article that listens to nothing', async () => {
    const scripts = await scriptsOf(server.url);
    // React's own, at the least.
    expect(scripts).toMatch(/hydrate/i);
    expect(scripts).not.toMatch(ours);
    expect(scripts).not.toMatch(engine);
    // The same search finds them where a client component needs them, so the lines above can fail.
    const needed = await scriptsOf(`${server.url}/with-handler`);
    expect(needed).toMatch(ours);
    expect(needed).toMatch(engine);
    expect(needed).not.toMatch(warnings);
  });

  it('shows the article without scripts, and looks the same once scripts have run', async () => {
    const before = await openPage(server.url, { javaScriptEnabled: false });
    const picture = await before.page.screenshot({ fullPage: true });
    expect(await typography(before.page)).toEqual(styled);
    expect(await readArticle(before.page)).toEqual(storyText);

    const after = await openPage(server.url);
    await hydrated(after.page);
    expect(picture.equals(await after.page.screenshot({ fullPage: true }))).toBe(true);
  });

  it('hydrates what is beside the article without a complaint', async () => {
    const { page, complaints } = await openPage(server.url);
    await page.getByRole('button', { name: 'Share', pressed: false }).click();
    await page.getByRole('button', { name: 'Share', pressed: true }).waitFor();
    expect(await readArticle(page)).toEqual(storyText);
    expect(complaints).toEqual([]);
  });

  it('makes the same article, and its structured data, of one object', async () => {
    const url = `${server.url}/one-object`;
    const before = await openPage(url, { javaScriptEnabled: false });
    expect(await readJsonLd(before.page)).toEqual([storyJsonLd]);
    expect(await readArticle(before.page)).toEqual(storyText);

    const { page, complaints } = await openPage(url);
    await page.getByRole('button', { name: 'Share', pressed: false }).click();
    await page.getByRole('button', { name: 'Share', pressed: true }).waitFor();
    expect(await typography(page)).toEqual(styled);
    expect(await readJsonLd(page)).toEqual([storyJsonLd]);
    expect(complaints).toEqual([]);
  });

  it('asks for the main picture first, by next/image', async () => {
    const html = await (await fetch(`${server.url}/with-main-picture`)).text();
    const picture = /<img [^>]*doha-corniche[^>]*>/.exec(html)?.[0] ?? '';
    expect(picture).toMatch(/fetchPriority="high"/i);
    expect(picture).toContain('loading="eager"');
    expect(/<head>.*?<\/head>/s.exec(html)?.[0]).toMatch(
      /<link rel="preload" as="image"[^>]*doha-corniche[^>]*fetchPriority="high"/i,
    );

    const { page, complaints } = await openPage(`${server.url}/with-main-picture`);
    await hydrated(page);
    const width = () =>
      page.locator('figure img').evaluate((image) => (image as HTMLImageElement).naturalWidth);
    await expect.poll(width).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('leaves the parser of a text that comes as HTML on the server', async () => {
    const scripts = await scriptsOf(`${server.url}/one-object`);
    expect(scripts).toMatch(/hydrate/i);
    expect(scripts).not.toMatch(ours);
    expect(scripts).not.toMatch(engine);
    // tests/examples/vite-spa.examples.test.ts finds it where the browser needs it.
    expect(scripts).not.toMatch(parser);
  });

  it('tells a client component that the cut was opened, and how', async () => {
    const { page, complaints } = await openPage(`${server.url}/with-handler`);
    await page.getByText('Click to continue reading').click();
    await page.getByText('true by pointer').waitFor();
    expect(complaints).toEqual([]);
  });

  it('loads the button that closes the text, and no styling engine with it', async () => {
    const scripts = await scriptsOf(`${server.url}/with-collapse`);
    expect(scripts).toContain('ContinueReadingCollapse');
    expect(scripts).not.toMatch(engine);

    const { page, complaints } = await openPage(`${server.url}/with-collapse`);
    await page.getByText('Click to continue reading').click();
    await page.getByRole('button', { name: 'Show less' }).click();
    await page.getByText('The Biden administration').waitFor({ state: 'hidden' });
    expect(complaints).toEqual([]);
  });

  it('opens the text for a link of its router, by a script without a styling engine', async () => {
    expect(await scriptsOf(`${server.url}/with-contents`)).not.toMatch(engine);

    const { page, complaints } = await openPage(`${server.url}/with-contents`);
    await hydrated(page);
    const heading = page.getByRole('heading', { name: 'Terrorist threat' });
    expect(await heading.isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Terrorist threat' }).click();
    await expect.poll(() => isInView(heading)).toBe(true);
    expect(new URL(page.url()).hash).toBe('#terrorist-threat');

    await page.evaluate(() => {
      document.querySelector('details')?.removeAttribute('open');
    });
    expect(await heading.isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Terrorist threat' }).click();
    await heading.waitFor();
    expect(complaints).toEqual([]);
  });

  it('has the styles of client components in the server’s HTML, by the registry', async () => {
    const url = `${server.url}/with-handler`;
    const before = await openPage(url, { javaScriptEnabled: false });
    const cut = before.page.locator('summary');
    expect(await cut.evaluate((element) => getComputedStyle(element).display)).toBe('flex');
    const picture = await before.page.screenshot({ fullPage: true });

    const after = await openPage(url);
    await hydrated(after.page);
    expect(picture.equals(await after.page.screenshot({ fullPage: true }))).toBe(true);
    const { served, own } = await classNames(after.page);
    expect(served.length).toBeGreaterThan(2);
    expect(own).toEqual(served);
  });

  it('runs under a policy that allows scripts by a nonce alone', async () => {
    const { page, complaints } = await openPage(`${server.url}/strict`);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'Share', pressed: true }).waitFor();
    expect(await typography(page)).toEqual(styled);
    expect(complaints).toEqual([]);
    const policy = (await fetch(`${server.url}/strict`)).headers.get('Content-Security-Policy');
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
  });

  it('is styled by a file alone, under a policy that forbids every other style', async () => {
    const url = `${server.url}/static`;
    const policy = (await fetch(url)).headers.get('Content-Security-Policy');
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'; style-src 'self';/);
    expect(await (await fetch(url)).text()).not.toMatch(/<style|\sstyle=|data-styled/);

    const before = await openPage(url, { javaScriptEnabled: false });
    const picture = await before.page.getByRole('article').screenshot();
    const { page, complaints } = await openPage(url);
    await hydrated(page);
    expect(picture.equals(await page.getByRole('article').screenshot())).toBe(true);
    expect(await typography(page)).toEqual(styled);
    const byEngine = await openPage(`${server.url}/one-object`);
    expect(await looks(page)).toEqual(await looks(byEngine.page));
    // The color of brand.css, in the place of Newsfold's.
    const accent = (of: typeof page) =>
      of.getByRole('note').evaluate((note) => getComputedStyle(note).borderInlineStartColor);
    expect(await accent(page)).toBe('rgb(0, 89, 79)');
    expect(await accent(byEngine.page)).toBe('rgb(163, 22, 27)');

    expect(await readArticle(page)).toEqual(storyText);
    expect(await readJsonLd(page)).toEqual([storyJsonLd]);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'Share', pressed: true }).waitFor();
    expect(complaints).toEqual([]);
    expect(await scriptsOf(url)).not.toMatch(ours);
  });

  it('follows a toggle that writes a style attribute, in the file as the bundler compiled it', async () => {
    const { page } = await openPage(`${server.url}/static`);
    const colors = (scheme: string) =>
      page.evaluate((value) => {
        document.documentElement.style.colorScheme = value;
        return ['h1', '[role="note"]'].map((selector) => {
          const element = document.querySelector(selector);
          if (!element) throw new Error(`There is no ${selector}.`);
          const { color, borderInlineStartColor } = getComputedStyle(element);
          return selector === 'h1' ? color : borderInlineStartColor;
        });
      }, scheme);
    // The second is of brand.css, which the bundler compiles too.
    expect(await colors('dark')).toEqual(['rgb(233, 232, 228)', 'rgb(127, 209, 195)']);
    expect(await colors('light')).toEqual(['rgb(27, 27, 27)', 'rgb(0, 89, 79)']);
  });

  it('loses the style attribute of a theme under that policy, as docs/in-next.md says', async () => {
    const { page, complaints } = await openPage(`${server.url}/static/themed`);
    const note = page.getByRole('note');
    expect(await note.getAttribute('style')).toContain('--newsfold-color-accent');
    expect(await note.evaluate((element) => getComputedStyle(element).borderInlineStartColor)).toBe(
      'rgb(163, 22, 27)',
    );
    expect(complaints.join()).toContain("style-src 'self'");
  });

  it('has no nonce on the styles of server components, as docs/in-next.md says', async () => {
    const html = await (await fetch(`${server.url}/strict`)).text();
    const styles = html.match(/<style\b[^>]*>/g) ?? [];
    expect(styles.length).toBeGreaterThan(0);
    expect(styles.filter((style) => style.includes('nonce'))).toEqual([]);
  });
});

const isInView = (element: Locator) =>
  element.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

describe.each([
  { bundler: 'Turbopack', flag: '--turbopack' },
  { bundler: 'webpack', flag: '--webpack' },
])('Next in development, by $bundler', ({ flag }) => {
  let server: Server;
  beforeAll(async () => {
    await rm(join(example.folder, '.next'), { recursive: true, force: true });
    server = await example.serve('dev', flag);
  });
  afterAll(() => server.stop());

  it('has the texts of warnings in its scripts', async () => {
    expect(await scriptsOf(`${server.url}/with-handler`)).toMatch(warnings);
  });

  it.each(['/', '/one-object', '/with-handler'])('hydrates %s without a complaint', async (path) => {
    const { page, complaints } = await openPage(server.url + path);
    await hydrated(page);
    await page.getByText('Click to continue reading').click();
    if (path === '/with-handler') await page.getByText('true by pointer').waitFor();
    expect(complaints).toEqual([]);
  });
});
