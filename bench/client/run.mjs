/* global document, window, getComputedStyle -- in the functions that run in the page */
/*
 * What the article costs the browser's main thread, over plain React: `node bench/client/run.mjs hydrate`,
 * `mount` (into an empty page, with nothing cached) or `theme` (a brand changed around 1000 paragraphs: custom
 * properties on plain React, an ArticleTheme, the peers' own themes where they have any).
 *
 * A visit is a browser context of its own, variants shuffled in each round. The cost is main-thread CPU
 * (CDP Performance in threadTicks) until the page has painted and rests, less what it takes idle, over that of
 * plain React in the same round; each cell has the median (least–most). Differences under
 * 1.2 are not findings. ROUNDS says how many rounds.
 */
import { readFileSync } from 'node:fs';

import { grown } from '../article.mjs';
import { browse } from '../browser.mjs';
import { forBrowser, onServer } from '../bundle.mjs';
import { ratio, shuffled } from '../measure.mjs';
import { sameText } from '../sameText.mjs';
import { table } from '../table.mjs';
import { variants } from '../variants/index.mjs';

const names = {
  plain: 'plain',
  'plain, words by Intl': 'plain, words by Intl',
  'newsfold/static': 'newsfold/static',
  newsfold: 'newsfold, sheet per request',
  '@guardian/source': '@guardian/source',
  'wpds-ui-kit': 'wpds-ui-kit',
  MUI: 'MUI',
  'newskit, useThemeCache': 'newskit, useThemeCache',
};

const part = process.argv[2];
const { sizes, columns, measure } = {
  hydrate: {
    sizes: [15, 100, 1000],
    columns: [''],
    measure: async (page, cost) => [await cost('hydrate')],
  },
  mount: {
    sizes: [15, 100, 1000],
    columns: [''],
    async measure(page, cost, article, name) {
      const costs = [await cost('mount')];
      sameText(await page.evaluate(() => document.getElementById('root').innerHTML), article, name);
      return costs;
    },
  },
  theme: {
    sizes: [1000],
    columns: ['first change, ', 'a later one, '],
    async measure(page, cost, _article, name) {
      await page.evaluate(() => window.bench.mountBranded());
      await page.waitForTimeout(500);
      const light = await page.evaluate(colors);
      const first = await cost('wear', true);
      if ((await page.evaluate(colors)) === light) {
        throw new Error(`${name} has the same colors after the change`);
      }
      await cost('wear', false);
      return [first, await cost('wear', true)];
    },
  },
}[part];

const articles = new Map(
  sizes.map((size) => {
    const article = grown(size);
    // A brand changes what the reader sees: there, no text is behind a cut.
    return [size, part === 'theme' ? { ...article, continueAfter: size } : article];
  }),
);
const files = new Map();
for (const [name, key] of Object.entries(names)) {
  const variant = variants[key];
  const { Brand, render } = await onServer(key);
  if (part === 'theme' && Brand === undefined) {
    delete names[name];
    continue;
  }
  const script = `${name}.js`;
  files.set(
    script,
    await forBrowser(
      `import * as variant from './variants/${variant.module}.jsx';
      import { offer } from './client/page.jsx';
      offer({ tree: variant.tree, Brand: variant.Brand, content: variant.content });`,
      variant,
    ),
  );
  const css = variant.css ? readFileSync(new URL(`../${variant.css}`, import.meta.url), 'utf8') : '';
  for (const [size, article] of articles) {
    let [styles, html] = ['', ''];
    if (part === 'hydrate') {
      // What styles a variant prints before its HTML belong in the head.
      [, styles, html] = /^((?:<style.*?<\/style>)*)(.*)$/s.exec(render(article));
      sameText(html, article, name);
    }
    files.set(
      `${name}, ${String(size)}`,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
<style>${css}</style>${styles}</head><body><div id="root">${html}</div>
<script type="application/json" id="article">${JSON.stringify(article).replaceAll('<', '\\u003c')}</script>
<script type="module" src="/${encodeURIComponent(script)}"></script></body></html>`,
    );
  }
}

const { visit, close, version } = await browse(files);
// Visited beside plain itself, whose row then says how much two visits to one page differ.
const base = 'base';
const samples = {};
const missing = {};
const rounds = Number(process.env.ROUNDS ?? 7);
for (let round = -1; round < rounds; round++) {
  for (const [size, article] of articles) {
    const seen = {};
    const visited = Object.keys(names).filter((name) => !(name in missing));
    for (const name of shuffled([base, ...visited])) {
      const shown = name === base ? 'plain' : name;
      try {
        seen[name] = await visit(`${shown}, ${String(size)}`, (page, cost) =>
          measure(page, (...act) => cost(...asked(page, act)), article, name),
        );
      } catch (error) {
        if (shown === 'plain') throw error;
        missing[name] = [`not measured: ${String(error.message ?? error).split('\n')[0]}`];
      }
    }
    // The first round warms the browser up.
    if (round < 0) continue;
    for (const name of Object.keys(seen).filter((name) => name !== base)) {
      seen[name].forEach((cost, index) => {
        ((samples[name] ??= {})[`${columns[index]}${String(size)} paragraphs`] ??= []).push(
          cost / seen[base][index],
        );
      });
    }
  }
}
await close();

const shown = Object.keys(samples.plain);
table(
  shown.map((column) => `${column} / plain React`),
  Object.fromEntries(
    Object.keys(names).map((name) => [
      name,
      missing[name] ?? shown.map((column) => ratio(samples[name][column]).text),
    ]),
  ),
  { browser: `Chromium ${version}`, rounds },
);

/** An act of the page, and the idle that it is compared with. */
function asked(page, [act, ...of]) {
  const ask = (name, given) => page.evaluate(([name, given]) => window.bench[name](...given), [name, given]);
  return [() => ask(act, of), { moment: 250, idle: () => ask('idle', []) }];
}

function colors() {
  return [...document.querySelectorAll('#root *')]
    .map((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return `${color} ${backgroundColor}`;
    })
    .join();
}
