/* global window, document -- in the functions that run in the page */
/*
 * What it costs to open 1000 hidden paragraphs, and what moves that nobody asked to. `node bench/open/run.mjs [rounds]`
 *
 * Each visit is a browser context of its own, contenders shuffled in each round. The cost is main-thread CPU
 * (CDP Performance in threadTicks) from the press until the page's height rests, less what
 * the page took in as many idle seconds, divided by that of `hidden` in the
 * same round; the table has the median (least to most). CLS counts from loading until then,
 * without what the browser puts down to the press.
 */
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';

import react from '@vitejs/plugin-react';
import { chromium } from 'playwright-core';
import { build, defaultClientConditions, defaultServerConditions } from 'vite';

const rounds = Number(process.argv[2] ?? 9);
const root = new URL('../..', import.meta.url).pathname;
process.env.NODE_ENV = 'production';

const files = new Map();
const names = [];
for (const [contenders, version] of [
  ['contenders.jsx', ''],
  ['contendersOfReact18.jsx', '-18'],
]) {
  const script = `/client${version}.js`;
  const modules = `${root}bench/node_modules`;
  const common = {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
  };
  const resolve = {
    alias: [
      { find: 'contenders', replacement: `${root}bench/open/${contenders}` },
      { find: /^(react|react-dom)(?=$|\/)/, replacement: `${modules}/$1${version}` },
      // Its module for bundlers calls `require`, which no browser has.
      { find: 'react-show-more-text', replacement: `${modules}/react-show-more-text/dist/index.cjs.js` },
      { find: 'styled-components', replacement: `${modules}/styled-components` },
    ],
  };
  const work = `${modules}/.cache/open${version}`;
  await build({
    ...common,
    resolve,
    // One file with all in it: Node cannot import every one of the packages as it is.
    ssr: { noExternal: true, resolve: { conditions: ['newsfold-source', ...defaultServerConditions] } },
    build: {
      ssr: `${root}bench/open/server.jsx`,
      outDir: work,
      rollupOptions: { output: { entryFileNames: 'server.mjs' } },
    },
  });
  const server = await import(`${work}/server.mjs`);
  for (const name of server.names) {
    names.push(name);
    files.set(`/${name}`, server.print(name, script));
  }
  const client = await build({
    ...common,
    resolve: { ...resolve, conditions: ['newsfold-source', ...defaultClientConditions] },
    build: { write: false, rollupOptions: { input: `${root}bench/open/client.jsx` } },
  });
  files.set(script, [client].flat()[0].output[0].code);
}

const server = createServer((request, response) => {
  const path = decodeURIComponent(request.url);
  const body = files.get(path);
  response.statusCode = body === undefined ? 404 : 200;
  response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html');
  response.end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({
  executablePath: process.env.NEWSFOLD_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

async function visit(name) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.cls = 0;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.cls += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpu = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  await page.goto(`${address}/${encodeURIComponent(name)}`, { waitUntil: 'load' });
  await page.waitForTimeout(700);
  const control = page.getByText('Show more', { exact: true }).first();
  const box = await control.boundingBox();
  if (!box) throw new Error(`${name} has no control that a reader could see`);
  const idleFrom = await cpu();
  await page.waitForTimeout(1000);
  const before = await cpu();
  const idle = before - idleFrom;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  // Until the page is as high as a second before: one of them opens by and by.
  let height = 0;
  let seconds = 0;
  for (let last = -1; last !== height;) {
    await page.waitForTimeout(1000);
    seconds++;
    last = height;
    height = await page.evaluate(() => document.documentElement.scrollHeight);
  }
  const cost = (await cpu()) - before - idle * seconds;
  if (height < 10_000) throw new Error(`${name} did not open: the page is ${height} pixels high`);
  const cls = await page.evaluate(() => window.cls);
  await context.close();
  return { cost, cls };
}

const results = Object.fromEntries(names.map((name) => [name, { ratios: [], milliseconds: [], cls: [] }]));
const failed = {};
for (let round = -1; round < rounds; round++) {
  const seen = {};
  for (const name of shuffle(names.filter((name) => !(name in failed)))) {
    try {
      seen[name] = await visit(name);
    } catch (error) {
      failed[name] = String(error.message).split('\n')[0];
    }
  }
  // The first round warms the browser up.
  if (round < 0) continue;
  for (const [name, { cost, cls }] of Object.entries(seen)) {
    results[name].ratios.push(cost / seen.hidden.cost);
    results[name].milliseconds.push(cost * 1000);
    results[name].cls.push(cls);
  }
}
const version = browser.version();
await browser.close();
server.close();

const table = names.map((name) => {
  if (failed[name]) return { name, failed: failed[name] };
  const { ratios, milliseconds, cls } = results[name];
  return {
    name,
    ratio: round(median(ratios)),
    least: round(Math.min(...ratios)),
    most: round(Math.max(...ratios)),
    milliseconds: Math.round(median(milliseconds)),
    cls: Math.max(...cls) === 0 ? 0 : Number(median(cls).toFixed(4)),
  };
});
console.log('| way | main-thread CPU / `hidden` | CLS |\n| --- | --- | --- |');
for (const { name, ratio, least, most, cls, failed } of table)
  console.log(failed ? `| ${name} | ${failed} | |` : `| ${name} | ${ratio} (${least}–${most}) | ${cls} |`);
await writeFile(
  new URL('results.json', import.meta.url),
  `${JSON.stringify({ browser: `Chromium ${version}`, paragraphs: 1000, rounds, results: table }, null, 2)}\n`,
);

const target = 0.25;
if (table[0].ratio > target || table[0].cls > 0) {
  console.error(`Newsfold is to open for at most ${target} of the cost of hidden, with a CLS of 0.`);
  process.exitCode = 1;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function round(value) {
  return Number(value.toFixed(2));
}

function shuffle(list) {
  const deck = [...list];
  for (let last = deck.length - 1; last > 0; last--) {
    const pick = Math.floor(Math.random() * (last + 1));
    [deck[last], deck[pick]] = [deck[pick], deck[last]];
  }
  return deck;
}
