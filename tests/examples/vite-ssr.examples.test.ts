import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { installed, type Example, type Server } from '../setup/example';
import {
  classNames,
  closeBrowser,
  hydrated,
  openPage,
  readArticle,
  readJsonLd,
  styled,
  typography,
} from '../setup/reader';
import { storyJsonLd, storyText } from '../setup/storyText';

let example: Example;
beforeAll(async () => {
  example = await installed('vite-ssr');
  await example.run('build');
});
afterAll(closeBrowser);

describe.each([
  { mode: 'built', script: 'start' },
  { mode: 'in development', script: 'dev' },
])('a streaming Vite server, $mode', ({ script }) => {
  let server: Server;
  let firstAnswer: string;
  beforeAll(async () => {
    server = await example.serve(script);
    firstAnswer = await (await fetch(server.url)).text();
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

  it('hydrates without a complaint, under a policy that allows scripts and styles by a nonce alone', async () => {
    const { page, complaints } = await openPage(server.url);
    await hydrated(page);
    expect(await readArticle(page)).toEqual(storyText);
    expect(complaints).toEqual([]);
    const policy = (await fetch(server.url)).headers.get('Content-Security-Policy');
    expect(policy).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic'; style-src 'nonce-[^']+';/);
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
    expect(await readJsonLd(page)).toEqual([storyJsonLd]);
    expect(complaints).toEqual([]);
  });

  it('names the styles alike in the bundle for the server and the one for the browser', async () => {
    const { page } = await openPage(server.url);
    await hydrated(page);
    const { served, own } = await classNames(page);
    expect(served.length).toBeGreaterThan(5);
    expect(own).toEqual(served);
  });

  it('sends the styles of the components once, in the head, and the site’s own with what needs them', async () => {
    const [head = '', body = ''] = firstAnswer.split('</head>');
    expect(head).toContain('data-styled-version');
    expect(head).toMatch(/\[id="newsfold-pull-quote"\]/);
    expect(body).not.toMatch(/\[id="newsfold-/);
    expect(body.indexOf('[id="our-voice"]')).toBeGreaterThan(body.indexOf('</article>'));

    const { page } = await openPage(server.url);
    const quote = page.getByRole('figure');
    await quote.waitFor();
    const lines = () =>
      quote.evaluate((element) => {
        const { borderBlockStartStyle, borderBlockEndStyle } = getComputedStyle(element);
        return [borderBlockStartStyle, borderBlockEndStyle];
      });
    expect(await lines()).toEqual(['solid', 'dashed']);
    await hydrated(page);
    expect(await lines()).toEqual(['solid', 'dashed']);
  });

  it('adds no second copy of a rule once scripts have run', async () => {
    const { page } = await openPage(server.url);
    await hydrated(page);
    const rules = await page.evaluate(() =>
      [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
    );
    const ours = rules.filter((rule) => !rule.startsWith('data-styled'));
    expect(ours.length).toBeGreaterThan(20);
    expect(new Set(ours).size).toBe(ours.length);
  });
});
