import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { installed, type Server } from '../setup/example';
import {
  closeBrowser,
  engine,
  looks,
  openPage,
  parser,
  readArticle,
  readJsonLd,
  scriptsOf,
  styled,
  typography,
  warnings,
} from '../setup/reader';
import { storyJsonLd, storyText } from '../setup/storyText';

afterAll(closeBrowser);

describe.each([
  { react: '19.3.1', types: '19.3.0', domTypes: '19.3.0' },
  { react: '18.3.1', types: '18.3.31', domTypes: '18.3.7' },
])('a Vite app without a server, React $react', ({ react, types, domTypes }) => {
  let server: Server;
  beforeAll(async () => {
    const example = await installed('vite-spa', {
      react,
      'react-dom': react,
      '@types/react': types,
      '@types/react-dom': domTypes,
    });
    await example.run('build');
    server = await example.serve('start', '--port', 'PORT', '--strictPort');
  });
  afterAll(() => server.stop());

  it('shows the article, and opens it', async () => {
    const { page, complaints } = await openPage(server.url);
    expect(await readArticle(page)).toEqual(storyText);
    expect(complaints).toEqual([]);
  });

  it('makes the same article, and its structured data, of one object', async () => {
    const { page, complaints } = await openPage(`${server.url}/one-object.html`);
    expect(await readArticle(page)).toEqual(storyText);
    expect(await readJsonLd(page)).toEqual([storyJsonLd]);
    expect(await typography(page)).toEqual(styled);
    expect(complaints).toEqual([]);
    const scripts = await scriptsOf(`${server.url}/one-object.html`);
    expect(scripts).toMatch(parser);
    expect(scripts).not.toMatch(warnings);
  });

  it('looks the same by the style sheet alone, and loads no styling engine', async () => {
    const { page, complaints } = await openPage(`${server.url}/static.html`);
    const byEngine = await openPage(`${server.url}/one-object.html`);
    expect(await typography(page)).toEqual(styled);
    expect(await looks(page)).toEqual(await looks(byEngine.page));
    expect(await readArticle(page)).toEqual(storyText);
    expect(await readJsonLd(page)).toEqual([storyJsonLd]);
    expect(complaints).toEqual([]);
    expect(await scriptsOf(`${server.url}/static.html`)).not.toMatch(engine);
    // The same search finds it in the other page, so the line above can fail.
    expect(await scriptsOf(`${server.url}/one-object.html`)).toMatch(engine);
  });

  it("is styled under a policy that allows nothing but the site's own files", async () => {
    const { page, complaints } = await openPage(server.url);
    expect((await fetch(server.url)).headers.get('Content-Security-Policy')).not.toContain('unsafe-inline');
    expect(await typography(page)).toEqual(styled);
    expect(complaints).toEqual([]);
  });
});
