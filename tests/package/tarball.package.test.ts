import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { JsxEmit, ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { beforeAll, describe, expect, inject, it } from 'vitest';

import { createStyleParts } from '../../build/styleSheet';
import manifest from '../../package.json';
import { listEntries } from '../../scripts/listEntries.mjs';
import * as newsfold from '../../src';
import * as advisories from '../../src/advisories';
import * as html from '../../src/html';
import * as locales from '../../src/locales';
import * as server from '../../src/server';

const exec = promisify(execFile);
const files = inject('packedFiles');
const { NODE_OPTIONS: _, NODE_ENV: __, VITEST: ___, ...env } = process.env;

describe('the package that npm would publish', () => {
  it('holds what was built, and what a person reads about it', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'package.json',
        'dist/index.js',
        'dist/index.d.ts',
        'dist/styles.css',
      ]),
    );
    const others = files.filter((file) => !/^dist\/.*\.(js|cjs|d\.ts|d\.cts)(\.map)?$/.test(file));
    const known = [
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'dist/styles.css',
      'package.json',
      'styles.css',
      ...[...Object.keys(createStyleParts()), 'scripts'].flatMap((name) => [
        `dist/styles/${name}.css`,
        `styles/${name}.css`,
      ]),
      // For tools that do not read "exports": scripts/writeEntryFolders.mjs.
      ...listEntries().flatMap(({ path }) => (path === '.' ? [] : `${path.slice(2)}/package.json`)),
    ];
    const isDocumentation = (file: string) => /^(?:docs|examples)\/|^bench\/results\.json$/.test(file);
    expect(others.filter((file) => !isDocumentation(file)).sort()).toEqual(known.sort());
    expect(files.filter((file) => /node_modules|\.next|^examples\/.*dist\//.test(file))).toEqual([]);
    expect(files.filter((file) => /^dist\/.*(?:test|stories)/.test(file))).toEqual([]);
  });

  it('holds what its README and guides link to and show', async () => {
    const pages = files.filter((file) => /^(?:README\.md|docs\/.*\.md)$/.test(file));
    expect(pages.length).toBeGreaterThan(20);
    const missing = [];
    for (const page of pages) {
      const text = (await readFile(page, 'utf8')).replaceAll(/^```[^]*?^```/gm, '');
      for (const [, inLink, inTag] of text.matchAll(
        /\]\((?!\w+:|#)([^)\s]+)\)|\s(?:src|srcset|href)="(?!\w+:|#)([^"]+)"/g,
      )) {
        const path = join(dirname(page), (inLink ?? inTag ?? '').replace(/#.*/, '')).replace(/\/$/, '');
        if (!files.some((file) => file === path || file.startsWith(`${path}/`))) {
          missing.push(`${page}: ${path}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  it('has maps that bring their source along', async () => {
    const maps = files.filter((file) => /\.c?js\.map$/.test(file));
    expect(maps.length).toBeGreaterThan(20);
    for (const map of maps) {
      const { sources, sourcesContent } = JSON.parse(await readFile(map, 'utf8')) as {
        sources: string[];
        sourcesContent?: string[];
      };
      expect(sourcesContent, map).toHaveLength(sources.length);
    }
  });

  it('has maps that weigh less than its code', async () => {
    const weigh = async (pattern: RegExp) => {
      const sizes = files.filter((file) => pattern.test(file)).map(async (file) => (await stat(file)).size);
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    };
    const maps = await weigh(/\.map$/);
    expect(maps).toBeGreaterThan(0);
    expect(maps).toBeLessThan(await weigh(/\.c?js$/));
  });

  it("says 'use client' in the files whose source does, and in no other", async () => {
    const built = files.filter((file) => /^dist\/.*\.c?js$/.test(file));
    const marked = [];
    for (const file of built) if (saysUseClient(await readFile(file, 'utf8'))) marked.push(file);
    const expected = [];
    for (const file of built) if (saysUseClient(await sourceOf(file))) expected.push(file);
    expect(expected.length).toBeGreaterThan(0);
    expect(marked).toEqual(expected);
  });

  it.each(
    ['index', 'advisories/index', 'html/index', 'locales/index', 'static/index', 'static/html/index'].flatMap(
      (entry) => [`dist/${entry}.js`, `dist/${entry}.cjs`],
    ),
  )('leads a server component from %s to no client file', async (entry) => {
    const reached = await filesFrom(entry);
    expect(reached.length).toBeGreaterThan(2);
    const client = [];
    for (const file of reached) if (saysUseClient(await readFile(file, 'utf8'))) client.push(file);
    expect(client).toEqual([]);
  });

  it('has nothing that publint would change', async () => {
    const { messages, pkg } = await publint({ level: 'suggestion', strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('has types that are right for every way of importing it', async () => {
    const attw = resolve('node_modules/.bin/attw');
    const tarball = join(inject('packed'), 'newsfold.tgz');
    const { stdout } = await exec(
      attw,
      [tarball, '--exclude-entrypoints', 'styles.css', 'styles/*.css', '--format', 'ascii', '--no-color'],
      { env },
    );
    const ways = stdout.split('\n').filter((line) => /^(node1[06]|bundler)/.test(line));
    // All but the style sheet and its parts, which have no types.
    expect(ways).toHaveLength(4 * (Object.keys(manifest.exports).length - 2));
    expect(ways.filter((line) => !line.includes('🟢'))).toEqual([]);
  });
});

const kinds = [
  { kind: 'ESM', type: 'module', options: ['--module', 'node16'] },
  { kind: 'CommonJS', type: 'commonjs', options: ['--module', 'node16'] },
  { kind: 'a bundler', type: 'module', options: ['--module', 'esnext', '--moduleResolution', 'bundler'] },
];

describe.each([
  {
    react: manifest.devDependencies.react,
    types: manifest.devDependencies['@types/react'],
    engine: manifest.devDependencies['styled-components'],
    kinds,
  },
  // The oldest of each that it takes.
  { react: '18.3.1', types: '18.3.31', engine: '6.4.0', kinds: kinds.slice(-1) },
])('installed beside React $react and styled-components $engine', ({ react, types, engine, kinds }) => {
  const folder = join(inject('packed'), `react-${react}`);

  beforeAll(async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'package.json'), '{ "private": true }');
    await npm(
      folder,
      join(inject('packed'), 'newsfold.tgz'),
      `react@${react}`,
      `react-dom@${react}`,
      `styled-components@${engine}`,
      `@types/react@${types}`,
      `@types/node@${manifest.devDependencies['@types/node']}`,
    );
  });

  it('exports from dist what src exports, by import and by require', async () => {
    for (const [entry, source] of Object.entries({
      newsfold,
      'newsfold/advisories': advisories,
      'newsfold/html': html,
      'newsfold/locales': locales,
      'newsfold/server': server,
      'newsfold/static': newsfold,
      'newsfold/static/html': html,
    })) {
      const print =
        'console.log(JSON.stringify(Object.keys(m).filter((name) => name !== "__esModule").sort()))';
      const imported = await node(folder, 'module', `import * as m from '${entry}'; ${print}`);
      const required = await node(folder, 'commonjs', `const m = require('${entry}'); ${print}`);
      expect(JSON.parse(imported)).toEqual(Object.keys(source).sort());
      expect(required).toBe(imported);
    }
  });

  it.each(kinds)('compiles for $kind with every library checked', async ({ kind, type, options }) => {
    const at = await consumer(folder, kind, type);
    expect(await tsc(at, '--noEmit', ...options)).toBe('');
  });

  it('renders the same page in plain Node, by import and by require', async () => {
    const pages = [];
    for (const [type, module] of [
      ['module', ModuleKind.ESNext],
      ['commonjs', ModuleKind.CommonJS],
    ] as const) {
      const at = await consumer(folder, `run-${type}`, type);
      const { outputText } = transpileModule(await readFile(join(at, 'page.tsx'), 'utf8'), {
        compilerOptions: { module, target: ScriptTarget.ES2022, jsx: JsxEmit.ReactJSX },
      });
      await writeFile(join(at, 'page.js'), outputText);
      const imports = {
        module: `import { createElement } from 'react'; import { renderToString } from 'react-dom/server'; import { Page } from './page.js';`,
        commonjs: `const { createElement } = require('react'); const { renderToString } = require('react-dom/server'); const { Page } = require('./page.js');`,
      };
      pages.push(await node(at, type, `${imports[type]} console.log(renderToString(createElement(Page)));`));
    }
    expect(pages[0]).toMatch(/^<div data-component="ArticleTheme"/);
    expect(pages[0]).toContain('Additional reporting by');
    expect(pages[0]).toContain('The focus was humanitarian aid.');
    expect(pages[1]).toBe(pages[0]);
  });

  it('asks browsers to load the main picture first, in an attribute that React knows', async () => {
    const { html, said } = JSON.parse(
      await node(
        folder,
        'module',
        `import { createElement as h } from 'react'; import { renderToString } from 'react-dom/server';
         import { NewsArticle } from 'newsfold';
         const said = []; console.error = (...words) => said.push(words.join(' '));
         const image = { src: '/doha.jpg', alt: 'Delegates', width: 1600, height: 900 };
         const article = { headline: 'Ports reopen', image, body: 'Ships are moving.' };
         const html = renderToString(h(NewsArticle, { article, jsonLd: false }));
         console.log(JSON.stringify({ html, said }));`,
      ),
    ) as { html: string; said: string[] };
    expect(html).toMatch(/<img [^>]*fetchPriority="high"/i);
    expect(said).toEqual([]);
  });

  it('writes the styles of a page down once, and changes nothing in it', async () => {
    const { same, before, after } = JSON.parse(
      await node(
        folder,
        'module',
        `import { createElement as h } from 'react'; import { renderToString } from 'react-dom/server';
         import { ServerStyleSheet } from 'styled-components';
         import { AdvisoryNotice, Byline, Headline } from 'newsfold'; import { getArticleStyles } from 'newsfold/server';
         const page = () => h('main', null, h(Headline, { className: 'wide' }, 'Ports reopen'),
           h(Byline, { authors: [{ name: 'Ana' }] }), h(AdvisoryNotice, { kind: 'satire' }));
         const sheet = new ServerStyleSheet();
         const html = renderToString(sheet.collectStyles(page()));
         getArticleStyles();
         const same = renderToString(page()) === html;
         console.log(JSON.stringify({ same, before: sheet.getStyleTags(), after: getArticleStyles({ html }) }));`,
      ),
    ) as { same: boolean; before: string; after: string };
    expect(same).toBe(true);
    expect(rulesIn(after).length).toBeGreaterThan(20);
    expect(rulesIn(after)).toEqual(rulesIn(before));
  });

  it('leaves the sheet of another page as it was, once the styles are compiled', async () => {
    const { first, second, known } = JSON.parse(
      await node(
        folder,
        'module',
        `import { createElement as h } from 'react'; import { renderToString } from 'react-dom/server';
         import { ServerStyleSheet } from 'styled-components';
         import { Headline } from 'newsfold'; import { ArticleStyles, getArticleStyles } from 'newsfold/server';
         const collect = (...nodes) => {
           const sheet = new ServerStyleSheet();
           const html = renderToString(sheet.collectStyles(h('main', null, ...nodes, h(Headline, null, 'Ports reopen'))));
           return html.replace(/<style.*?<[/]style>/s, '') + sheet.getStyleTags();
         };
         const first = collect();
         getArticleStyles();
         const known = collect(h(ArticleStyles));
         console.log(JSON.stringify({ first, known, second: collect() }));`,
      ),
    ) as { first: string; second: string; known: string };
    expect(first).toMatch(/^<main><h1 .*<style.*newsfold-headline/s);
    expect(second).toBe(first);
    expect(known).toBe(first.replace(/<style.*/s, ''));
  });

  it('warns once, in development, if a server renders pages whose styles nothing collects', async () => {
    const render = (
      entry: string,
      NODE_ENV: string,
      page = 'renderToString(h(Headline, null, "Ports reopen"))',
    ) =>
      warnings(
        folder,
        NODE_ENV,
        `import { createElement as h } from 'react'; import { renderToString } from 'react-dom/server';
         import { ServerStyleSheet } from 'styled-components'; import { getArticleStyles } from 'newsfold/server';
         import { Headline } from '${entry}';
         ${page}; ${page}; setTimeout(() => {}, 1500);`,
      );
    const [lost, inStatic, inProduction, inTests, collected, after, feed] = await Promise.all([
      render('newsfold', 'development'),
      render('newsfold/static', 'development'),
      render('newsfold', 'production'),
      render('newsfold', 'test'),
      render(
        'newsfold',
        'development',
        'renderToString(new ServerStyleSheet().collectStyles(h(Headline, null, "Ports reopen")))',
      ),
      render(
        'newsfold',
        'development',
        'setTimeout((html) => getArticleStyles({ html }), 50, renderToString(h(Headline, null, "Ports reopen")))',
      ),
      render(
        'newsfold',
        'development',
        `renderToString(h(Headline, null, "Ports reopen"));
         renderToString(new ServerStyleSheet().collectStyles(h(Headline, null, "Ports reopen")))`,
      ),
    ]);
    expect(lost).toMatch(/^\[newsfold\] Headline: the server rendered it, .+\. .+newsfold\/server.+\.\n$/);
    expect([inStatic, inProduction, inTests, collected, after, feed]).toEqual(Array(6).fill(''));
  });

  it('renders without what is internal to styled-components, which it may remove one day', async () => {
    const at = join(folder, 'without-internals');
    const engineFolder = join(at, 'node_modules/styled-components');
    await cp(join(folder, 'node_modules/newsfold'), join(at, 'node_modules/newsfold'), { recursive: true });
    await mkdir(engineFolder);
    await writeFile(
      join(engineFolder, 'package.json'),
      '{ "name": "styled-components", "type": "module", "exports": "./index.js" }',
    );
    const original = createRequire(join(folder, 'page.js')).resolve('styled-components');
    const names = 'ServerStyleSheet, StyleSheetConsumer, StyleSheetContext, styled';
    await writeFile(join(engineFolder, 'index.js'), `export { ${names} } from '${original}';`);
    const render = `import { createElement as h } from 'react'; import { renderToString } from 'react-dom/server';
      import * as engine from 'styled-components'; import { Headline } from 'newsfold'; import 'newsfold/server';
      console.log('__PRIVATE__' in engine, renderToString(h(Headline, null, 'Ports reopen')));
      setTimeout(() => {}, 1500);`;
    expect(await node(at, 'module', render)).toMatch(/^false <h1 .*>Ports reopen<\/h1>/);
    // Nothing tells whether the styles are lost, so it does not say that they are.
    expect(await warnings(at, 'development', render)).toBe('');
  });

  it('renders the same from newsfold/static, where the classes are fixed', async () => {
    const print = (entry: string) =>
      `import { createElement } from 'react'; import { renderToString } from 'react-dom/server';
       import { NewsArticle } from '${entry}'; import { articleBlocks } from '${entry}/html';
       const body = '<p>Ports reopened.</p><h2>Why now</h2><ul><li>Trade</li></ul><blockquote>Soon</blockquote>';
       const article = { headline: 'Ports reopen', standfirst: 'Ships move again.', kicker: 'Trade', body: { html: body },
         published: '2021-10-09', authors: [{ name: 'Ana' }], advisories: [{ kind: 'health' }], continueAfter: 1 };
       console.log(renderToString(createElement(NewsArticle, { article, renderHtml: articleBlocks, theme: { measure: '30em' } })));`;
    const styled = await node(folder, 'module', print('newsfold'));
    const fixed = await node(folder, 'module', print('newsfold/static'));
    expect(styled).toMatch(/class="newsfold-headline \w+"/);
    expect(fixed).toBe(styled.replaceAll(/class="(newsfold-[\w-]+) \w+"/g, 'class="$1"'));
  });
});

/** What a style tag of styled-components holds, in pieces that begin anywhere. */
function rulesIn(tag: string): string[] {
  const pieces = tag.replace(/<\/?style[^>]*>/g, '').split('/*!sc*/');
  return pieces.map((piece) => piece.trim()).sort();
}

function saysUseClient(code: string): boolean {
  return /^(["']use strict["'];\s*)?["']use client["']/.test(code);
}

async function sourceOf(built: string): Promise<string> {
  const path = built.replace(/^dist(\/static(?!\.))?/, 'src').replace(/\.c?js$/, '');
  return readFile(`${path}.tsx`, 'utf8').catch(() => readFile(`${path}.ts`, 'utf8'));
}

/** Every built file that an entry leads to. */
async function filesFrom(entry: string, reached = new Set<string>()): Promise<string[]> {
  if (reached.has(entry)) return [];
  reached.add(entry);
  const code = await readFile(entry, 'utf8');
  for (const [, name = ''] of code.matchAll(/(?:\bfrom |\bimport |\brequire\()["'](\.[^"']*)["']/g)) {
    await filesFrom(join(dirname(entry), name), reached);
  }
  return [...reached];
}

/** A publisher's page in a folder of its own, inside the one where the package is installed. */
async function consumer(folder: string, kind: string, type: string): Promise<string> {
  const at = join(folder, kind.replace(/\W/g, '-'));
  await cp('tests/setup/consumer', at, { recursive: true });
  await writeFile(join(at, 'package.json'), JSON.stringify({ type }));
  return at;
}

async function npm(cwd: string, ...packages: string[]): Promise<void> {
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'];
  await exec('npm', ['install', ...quiet, ...packages], { cwd, env });
}

async function node(cwd: string, type: string, script: string): Promise<string> {
  return (await exec(process.execPath, [`--input-type=${type}`, '-e', script], { cwd, env })).stdout;
}

/** What a script prints on the console as a warning or an error. */
async function warnings(cwd: string, NODE_ENV: string, script: string): Promise<string> {
  const options = { cwd, env: { ...env, NODE_ENV } };
  return (await exec(process.execPath, ['--input-type=module', '-e', script], options)).stderr;
}

/** What TypeScript complains of; nothing, where all is well. */
async function tsc(cwd: string, ...options: string[]): Promise<string> {
  const compiler = resolve('node_modules/typescript/bin/tsc');
  try {
    return (await exec(process.execPath, [compiler, '-p', cwd, ...options], { cwd, env })).stdout;
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
