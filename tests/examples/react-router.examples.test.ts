import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { installed, type Example, type Server } from '../setup/example';
import {
  classNames,
  closeBrowser,
  hydrated,
  openPage,
  readArticle,
  readJsonLd,
  scriptsOf,
  styled,
  typography,
} from '../setup/reader';
import { storyJsonLd, storyText } from '../setup/storyText';

let example: Example;
beforeAll(async () => {
  example = await installed('react-router');
  await example.run('build');
});
afterAll(closeBrowser);

describe.each([
  { mode: 'built', script: 'start', args: [] },
  { mode: 'in development', script: 'dev', args: ['--port', 'PORT'] },
])('React Router with a server, $mode', ({ script, args }) => {
  let server: Server;
  beforeAll(async () => {
    server = await example.serve(script, ...args);
    // In development, Vite bundles what it meets on the first visit, and loads the page again.
    for (const path of ['/', '/one-object', '/styled']) await openPage(server.url + path);
  });
  afterAll(() => server.stop());

  it('shows the article without scripts, and looks the same once scripts have run', async () => {
    const before = await openPage(server.url, { javaScriptEnabled: false });
    const picture = await before.page.getByRole('article').screenshot();
    expect(await typography(before.page)).toEqual(styled);
    expect(await readArticle(before.page)).toEqual(storyText);

    const after = await openPage(server.url);
    await hydrated(after.page);
    expect(picture.equals(await after.page.getByRole('article').screenshot())).toBe(true);
  });

  it('hydrates without a complaint, and opens the next article by the router', async () => {
    const { page, complaints } = await openPage(server.url);
    await hydrated(page);
    await page.getByText('Click to continue reading').click();
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    await page.getByRole('link', { name: 'The same article from one object' }).click();
    await page.waitForURL('**/one-object');
    // The address changes before React has rendered the next article, whose cut is closed.
    await page.getByText('Click to continue reading').waitFor();
    expect(await readArticle(page)).toEqual(storyText);
    expect(await readJsonLd(page)).toEqual([storyJsonLd]);
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('makes the same article, and its structured data, of one object', async () => {
    const url = `${server.url}/one-object`;
    const before = await openPage(url, { javaScriptEnabled: false });
    expect(await readJsonLd(before.page)).toEqual([storyJsonLd]);
    expect(await typography(before.page)).toEqual(styled);
    expect(await readArticle(before.page)).toEqual(storyText);

    const { page, complaints } = await openPage(url);
    await hydrated(page);
    expect(await readArticle(page)).toEqual(storyText);
    expect(complaints).toEqual([]);
  });

  it('has the styles of styled-components in the head, which takes them over before React hydrates', async () => {
    const url = `${server.url}/styled`;
    const before = await openPage(url, { javaScriptEnabled: false });
    expect(await before.page.locator('head style[data-styled-version]').count()).toBe(1);
    expect(await typography(before.page)).toEqual(styled);
    const picture = await before.page.getByRole('article').screenshot();

    const { page, complaints } = await openPage(url);
    await hydrated(page);
    expect(picture.equals(await page.getByRole('article').screenshot())).toBe(true);
    const { served, own } = await classNames(page);
    expect(served.length).toBeGreaterThan(5);
    expect(own).toEqual(served);
    expect(await readArticle(page)).toEqual(storyText);
    expect(complaints).toEqual([]);
  });

  it('loads no server renderer with the styles', async () => {
    const scripts = await scriptsOf(`${server.url}/styled`);
    expect(scripts).toMatch(/hydrate/i);
    expect(scripts).not.toMatch(/renderToStaticMarkup/);
  });
});
