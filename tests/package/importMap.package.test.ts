import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import manifest from '../../package.json';
import { listEntries } from '../../scripts/listEntries.mjs';
import { closeBrowser, openPage } from '../setup/reader';

/*
 * The published ES modules in a browser, as they are: no bundler, no `process`, nothing but an import map, which has the entries of
 * package.json and a file for each package that they import.
 */
const { resolve: resolvePackage } = createRequire(import.meta.url);

/** What the modules import from others. React and styled-components have no such files, so the test makes them. */
const vendors = [
  'react',
  'react/jsx-runtime',
  'react-dom',
  'react-dom/client',
  'styled-components',
  ...Object.keys(manifest.dependencies),
];

let server: Server;
let url: string;
let scripts: Map<string, string>;

beforeAll(async () => {
  scripts = await bundleVendors();
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    void read(pathname, searchParams).then(
      (body) => {
        response.setHeader('content-type', toType(pathname));
        response.end(body);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(async () => {
  await closeBrowser();
  server.close();
});

describe.each(['newsfold', 'newsfold/static'])('%s by an import map', (entry) => {
  it('renders an article that opens, and every client component reacts, without a complaint', async () => {
    const { page, complaints } = await openPage(`${url}/page?entry=${entry}`);
    await page.getByRole('heading', { level: 1, name: 'Ports reopen' }).waitFor();
    const article = page.getByRole('article');
    expect(await article.evaluate((element) => getComputedStyle(element).display)).toBe('grid');

    await page.getByText('Click to continue reading').click();
    await page.getByText('true by pointer').waitFor();
    await article.getByText('Trade is back.').waitFor();
    await article.getByRole('button', { name: 'Show less' }).click();
    await page.getByText('false by script').waitFor();
    // Of a router, which changes the address and opens nothing.
    await page.getByRole('link', { name: 'Why now' }).click();
    await article.getByText('Trade is back.').waitFor();

    await page.getByRole('button', { name: 'Hide this notice' }).click();
    await expect.poll(() => page.getByText('This story is about a war.').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Continue reading: Far away' }).click();
    await page.getByText('The rest, from afar.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('takes bad input without an error, and says nothing, as in production', async () => {
    const { page, complaints } = await openPage(`${url}/bad-input?entry=${entry}`);
    await page.getByRole('heading', { level: 6, name: 'Ports reopen' }).waitFor();
    expect(await page.evaluate(() => 'process' in globalThis)).toBe(false);
    expect(complaints).toEqual([]);
  });
});

describe('in development, a page of newsfold/static', () => {
  const visit = async (sheet: string) => {
    const { page, complaints } = await openPage(`${url}/page?entry=newsfold/static&mode=development${sheet}`);
    await page.getByRole('heading', { level: 1, name: 'Ports reopen' }).waitFor();
    // It looks a second after the page has loaded, since some frameworks add styles by script.
    await page.waitForTimeout(1500);
    return complaints;
  };

  it('warns if the style sheet is missing', async () => {
    expect(await visit('&sheet=none')).toEqual([
      expect.stringMatching(/^\[newsfold\] \w+: it has no styles, .* import 'newsfold\/styles\.css'/),
    ]);
  });

  it('says nothing if it has the style sheet', async () => {
    expect(await visit('')).toEqual([]);
  });
});

it('every entry loads by an import map', async () => {
  const { page, complaints } = await openPage(`${url}/empty`);
  const specifiers = Object.keys(importMap()).filter((specifier) => specifier.startsWith('newsfold'));
  expect(specifiers).toHaveLength(listEntries().length);
  for (const specifier of specifiers) {
    expect(await exportsOf(page, specifier), specifier).not.toEqual([]);
  }
  expect(complaints).toEqual([]);
});

// As text, since the test runner would rewrite an import in a function.
async function exportsOf(page: Page, specifier: string): Promise<unknown> {
  return page.evaluate(`import(${JSON.stringify(specifier)}).then(Object.keys)`);
}

function importMap(): Record<string, string> {
  const entries = listEntries().map(({ path, module }) => [
    path.replace('.', 'newsfold'),
    module.replace('./dist/server.js', './dist/server.browser.js').slice(1),
  ]);
  return {
    ...Object.fromEntries(vendors.map((name) => [name, `/vendor/${toFile(name)}.js`])),
    ...(Object.fromEntries(entries) as Record<string, string>),
  };
}

async function read(pathname: string, searchParams: URLSearchParams): Promise<string> {
  const entry = searchParams.get('entry') ?? '';
  const mode = searchParams.get('mode');
  const hasSheet = entry === 'newsfold/static' && !searchParams.has('sheet');
  const [, folder, ...rest] = pathname.split('/');
  if (folder === 'dist') return readFile(`.${pathname}`, 'utf8');
  if (folder === 'vendor') {
    const code = scripts.get(rest.join('/'));
    if (code === undefined) throw new Error(`There is no ${pathname}`);
    return code;
  }
  const script = folder === 'page' ? pageScript(entry) : folder === 'bad-input' ? badInputScript(entry) : '';
  return `<!doctype html>
<html lang="en">
  <title>Ports reopen</title>
  <link rel="icon" href="data:," />
  ${hasSheet ? '<link rel="stylesheet" href="/dist/styles.css" />' : ''}
  ${mode ? `<script>process = { env: { NODE_ENV: '${mode}' } };</script>` : ''}
  <script type="importmap">${JSON.stringify({ imports: importMap() })}</script>
  <body>
    <div id="root"></div>
    <script type="module">${script}</script>
  </body>
</html>`;
}

const pageScript = (entry: string) => `
  import { createElement as h, useState } from 'react';
  import { createRoot } from 'react-dom/client';
  import { NewsArticle, ShareLinks } from '${entry}';
  import { ContinueReadingCollapse } from '${entry}/ContinueReadingCollapse';
  import { ContinueReadingRemote } from '${entry}/ContinueReadingRemote';
  import { ContinueReadingRouterLinks } from '${entry}/ContinueReadingRouterLinks';
  import { DismissibleAdvisory } from '${entry}/DismissibleAdvisory';
  import { ShareButton } from '${entry}/ShareButton';
  import { articleBlocks } from '${entry}/html';
  const body = '<p>Ships are moving.</p><h2>Why now</h2><p>Trade is back.</p>';
  function Page() {
    const [told, setTold] = useState('');
    return h('main', null,
      h('p', null, told),
      h('a', { href: '#why-now', onClick: (event) => { event.preventDefault(); history.pushState(null, '', '#why-now'); } }, 'Why now'),
      h(ContinueReadingRouterLinks),
      h(DismissibleAdvisory, { kind: 'info', id: 'war' }, 'This story is about a war.'),
      h(NewsArticle, {
        article: { headline: 'Ports reopen', standfirst: 'Ships move again.', body: { html: body }, continueAfter: 1 },
        renderHtml: articleBlocks,
        jsonLd: false,
        continueReading: {
          label: 'Click to continue reading',
          collapse: h(ContinueReadingCollapse),
          onOpenChange: (open, reason) => setTold(open + ' by ' + reason),
        },
      }),
      h(ContinueReadingRemote, { headline: 'Far away', href: '/afar', load: async () => h('p', null, 'The rest, from afar.') }),
      h(ShareLinks, { url: 'https://example.com/ports', services: ['email'] },
        h(ShareButton, { url: 'https://example.com/ports' })),
    );
  }
  createRoot(document.getElementById('root')).render(h(Page));
`;

const badInputScript = (entry: string) => `
  import { createElement as h } from 'react';
  import { createRoot } from 'react-dom/client';
  import { Byline, Headline, Timestamp } from '${entry}';
  createRoot(document.getElementById('root')).render([
    h(Headline, { key: 1, level: 9, kicker: 'wall&#8217;s' }, 'Ports reopen'),
    h(Byline, { key: 2, authors: 5 }),
    h(Timestamp, { key: 3, date: 'soon' }),
  ]);
`;

function toFile(name: string): string {
  return name.replaceAll('/', '-');
}

function toType(pathname: string): string {
  if (pathname.endsWith('.js')) return 'text/javascript';
  return pathname.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
}

/** A file for each package, all from one build, so that there is one React. */
async function bundleVendors(): Promise<Map<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'vendors',
        resolveId: (id) => (id.startsWith('vendor:') ? id : undefined),
        load: async (id) =>
          id.startsWith('vendor:') ? await writeVendor(id.slice('vendor:'.length)) : undefined,
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(vendors.map((name) => [toFile(name), `vendor:${name}`])),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[name].js' },
      },
    },
  });
  const [built] = [result].flat();
  if (!built || !('output' in built)) throw new Error('Vite built nothing.');
  return new Map(built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])));
}

/** A module with the names that a package exports. React is CommonJS, whose names no bundler can know. */
async function writeVendor(name: string): Promise<string> {
  const file = JSON.stringify(resolvePackage(name));
  if (!name.startsWith('react')) return `export * from '${name}';`;
  const names = Object.keys((await import(/* @vite-ignore */ name)) as object);
  const exported = names.filter((each) => each !== 'default' && !each.includes('.'));
  return `import all from ${file}; export default all; export const { ${exported.join(', ')} } = all;`;
}
