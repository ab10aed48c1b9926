import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { installed, type Example, type Server } from './setup/example';
import {
  classNames,
  closeBrowser,
  hydrated,
  openPage,
  readArticle,
  styled,
  typography,
} from './setup/reader';
import { storyText } from './setup/storyText';

/** What of styled-components, and of this package, survives in minified code. */
const engine = /data-styled|ServerStyleSheet/;
const ours = /newsfold|data-component/;

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
    expect(scripts).not.toMatch(ours);
    expect(scripts).not.toMatch(engine);
    // The same search finds them where a client component needs them, so the lines above can fail.
    const needed = await scriptsOf(`${server.url}/with-handler`);
    expect(needed).toMatch(ours);
    expect(needed).toMatch(engine);
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

  it('has no nonce on the styles of server components, as docs/in-next.md says', async () => {
    const html = await (await fetch(`${server.url}/strict`)).text();
    const styles = html.match(/<style\b[^>]*>/g) ?? [];
    expect(styles.length).toBeGreaterThan(0);
    expect(styles.filter((style) => style.includes('nonce'))).toEqual([]);
  });
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

  it.each(['/', '/with-handler'])('hydrates %s without a complaint', async (path) => {
    const { page, complaints } = await openPage(server.url + path);
    await hydrated(page);
    await page.getByText('Click to continue reading').click();
    if (path === '/with-handler') await page.getByText('true by pointer').waitFor();
    expect(complaints).toEqual([]);
  });
});

/** The text of every script file that the browser loads for a page. */
async function scriptsOf(url: string): Promise<string> {
  const { page } = await openPage('about:blank');
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text());
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  expect(scripts.length).toBeGreaterThan(2);
  return (await Promise.all(scripts)).join('\n');
}
