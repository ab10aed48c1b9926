import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { installed, type Server } from '../setup/example';
import { closeBrowser, openPage, readArticle, readJsonLd, styled, typography } from '../setup/reader';
import { storyJsonLd, storyText } from '../setup/storyText';

afterAll(closeBrowser);

describe.each(['19.3.1', '18.3.1'])('plain Node with React %s', (react) => {
  let server: Server;
  beforeAll(async () => {
    const example = await installed('node', { react, 'react-dom': react });
    server = await example.serve('start');
  });
  afterAll(() => server.stop());

  it('prints the whole article, which opens without a script', async () => {
    const { page, complaints } = await openPage(server.url, { javaScriptEnabled: false });
    expect(await readArticle(page)).toEqual(storyText);
    expect(await page.locator('script').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('makes the same article, and its structured data, of one object', async () => {
    const url = `${server.url}/one-object`;
    const before = await openPage(url, { javaScriptEnabled: false });
    expect(await readArticle(before.page)).toEqual(storyText);
    const { page, complaints } = await openPage(url);
    expect(await readJsonLd(page)).toEqual([storyJsonLd]);
    expect(await typography(page)).toEqual(styled);
    expect(complaints).toEqual([]);
  });

  it('is styled under a policy that allows styles by a nonce alone', async () => {
    const { page, complaints } = await openPage(server.url);
    expect((await fetch(server.url)).headers.get('Content-Security-Policy')).toMatch(
      /style-src 'nonce-[^']+';/,
    );
    expect(await typography(page)).toEqual(styled);
    expect(complaints).toEqual([]);
  });
});
