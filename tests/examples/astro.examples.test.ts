import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { installed, type Example, type Server } from '../setup/example';
import { closeBrowser, openPage, readArticle, readJsonLd, styled, typography } from '../setup/reader';
import { storyJsonLd, storyText } from '../setup/storyText';

/** How each text of the article is set, and where: Astro gives it to a component as HTML, which leads to other elements. */
async function looksOfTexts(page: Page): Promise<string[]> {
  return page.locator('article').evaluate((article) => {
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const looks: string[] = [];
    while (texts.nextNode()) {
      const { textContent: text, parentElement: element } = texts.currentNode;
      if (!element || element.closest('script') || !text?.trim()) continue;
      const { fontFamily, fontSize, fontWeight, lineHeight, margin } = getComputedStyle(element);
      const { x, width } = element.getBoundingClientRect();
      looks.push([text.trim(), fontFamily, fontSize, fontWeight, lineHeight, margin, x, width].join(' '));
    }
    return looks;
  });
}

let example: Example;
beforeAll(async () => {
  example = await installed('astro');
  await example.run('build');
});
afterAll(closeBrowser);

describe.each([
  { mode: 'built', script: 'start' },
  { mode: 'in development', script: 'dev' },
])('Astro, $mode', ({ mode, script }) => {
  let server: Server;
  beforeAll(async () => {
    server = await example.serve(script, '--port', 'PORT');
    await openPage(server.url);
  });
  afterAll(() => server.stop());

  it('sets the components of a .astro file as React would', async () => {
    const { page, complaints } = await openPage(server.url, { javaScriptEnabled: false });
    expect(await typography(page)).toEqual(styled);
    expect(await readArticle(page)).toEqual(storyText);
    expect(complaints).toEqual([]);

    const inReact = await openPage(`${server.url}/in-react`, { javaScriptEnabled: false });
    expect(await readArticle(inReact.page)).toEqual(storyText);
    const byReact = await looksOfTexts(inReact.page);
    expect(byReact.length).toBeGreaterThan(15);
    expect(await looksOfTexts(page)).toEqual(byReact);
    expect(await page.getByRole('heading', { level: 2 }).getAttribute('id')).toBe('terrorist-threat');
  });

  it('makes the same article, and its structured data, of one object', async () => {
    const { page, complaints } = await openPage(`${server.url}/one-object`, { javaScriptEnabled: false });
    expect(await readJsonLd(page)).toEqual([storyJsonLd]);
    expect(await typography(page)).toEqual(styled);
    expect(await readArticle(page)).toEqual(storyText);
    expect(complaints).toEqual([]);
  });

  it.runIf(mode === 'built')('sends no script with an article that listens to nothing', async () => {
    for (const path of ['/', '/one-object']) {
      const { page } = await openPage(server.url + path);
      expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    }
  });

  it('hydrates a component that listens, and it alone', async () => {
    const { page, complaints } = await openPage(`${server.url}/in-react`);
    const notice = page.getByRole('note', { name: 'Live coverage has ended' });
    await notice.getByText('This page is no longer updated.').waitFor();
    await notice.getByRole('button', { name: 'Hide' }).click();
    await notice.waitFor({ state: 'detached' });
    expect(await readArticle(page)).toEqual(storyText);
    expect(complaints).toEqual([]);
  });
});
