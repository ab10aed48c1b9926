/*
 * The working tree against another commit, both built and measured alternately in one process:
 * `NODE_ENV=production node --expose-gc bench/versus.mjs COMMIT`. Each figure is new over old, with the 95 % interval of the median (bootstrap of
 * the rounds). Fails if a whole interval lies above 1.05, or a component weighs over 5 % more. ROUNDS says how many rounds. The name of a
 * page after the commit, such as 'newsfold/static, NewsArticle', renders that page alone.
 */
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import limits from '../.size-limit.js';
import { build, checkOut, repository } from '../scripts/revisions.mjs';
import { anew, article, grown } from './article.mjs';
import { forBrowser, onServer } from './bundle.mjs';
import { median, sampleRatios } from './measure.mjs';

const MAX_RATIO = 1.05;
const rounds = Number(process.env.ROUNDS ?? 31);
const [revision, only] = process.argv.slice(2);
if (revision === undefined || typeof globalThis.gc !== 'function' || process.env.NODE_ENV !== 'production') {
  console.error('Usage: NODE_ENV=production node --expose-gc bench/versus.mjs COMMIT [PAGE]');
  process.exit(2);
}
const base = checkOut(revision);
build(base, revision);
build(repository, 'the working tree');
const [before, after] = [`${base}/dist`, `${repository}/dist`];

const names = [
  'newsfold/static',
  'newsfold/static, NewsArticle',
  'newsfold, getArticleStyles',
  'newsfold, sheet per request',
].filter((name) => only === undefined || name === only);
const failures = [];
console.log(`Node ${process.version}, ${rounds} rounds, new / old`);

for (const name of names) {
  const [old, now] = [await onServer(name, { dist: before }), await onServer(name, { dist: after })];
  await compare(
    `render: ${name}`,
    () => now.render(article),
    () => old.render(article),
  );
  await compare(
    `render, times never seen before: ${name}`,
    () => now.render(anew()),
    () => old.render(anew()),
  );
  const [short, long] = [grown(500), grown(2000)];
  const options = { rounds: Math.ceil(rounds / 3), turns: 5, slot: 20 };
  await compare(
    `500 paragraphs: ${name}`,
    () => now.render(short),
    () => old.render(short),
    options,
  );
  await compare(
    `2000 paragraphs: ${name}`,
    () => now.render(long),
    () => old.render(long),
    options,
  );
  const [heapOld, heapNow] = [measureHeap(old.render), measureHeap(now.render)];
  console.log(`heap: ${name}  ${heapNow} B kept per 1000 renders, was ${heapOld}`);
  // A leak would keep something of each render; what the collector leaves behind is noise below 64 B.
  if (heapNow > Math.max(heapOld * MAX_RATIO, 64_000)) failures.push(`heap: ${name}`);
}

for (const { name, path, import: use } of limits) {
  // The commit may have the file without the export.
  const old = await weigh(before, path, use).catch(() => undefined);
  const now = await weigh(after, path, use);
  if (old === undefined) console.log(`bytes: ${name}  ${now}, new`);
  else {
    console.log(`bytes: ${name}  ${now} / ${old} = ${(now / old).toFixed(3)}`);
    if (now / old > MAX_RATIO) failures.push(`bytes: ${name}`);
  }
}

for (const failure of failures) console.log(`worse: ${failure}`);
if (failures.length > 0) process.exit(1);

async function compare(name, now, old, options = { rounds }) {
  const { now: samples } = await sampleRatios({ now }, old, options);
  const medians = Array.from({ length: 4000 }, () =>
    median(samples.map(() => samples[Math.floor(Math.random() * samples.length)])),
  ).sort((one, other) => one - other);
  const [low, high] = [medians[100], medians[3899]];
  console.log(`${name}  ${median(samples).toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`);
  if (low > MAX_RATIO) failures.push(name);
}

/** Bytes on the heap that 1000 renders leave behind. */
function measureHeap(render) {
  for (let call = 0; call < 500; call++) render(anew());
  const start = readHeap();
  for (let call = 0; call < 5000; call++) render(anew());
  return Math.round((readHeap() - start) / 5);
}

function readHeap() {
  for (let turn = 0; turn < 4; turn++) globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/** Gzipped bytes beyond React and styled-components, or `undefined` if the commit has no such file. */
async function weigh(dist, path, use) {
  // Where the commit may have the file: before its sources moved into folders, all lay in one.
  const places = [path, path.replace('components/', '')].map((place) => place.replace(/^dist/, dist));
  for (const place of places.filter((file) => existsSync(file))) {
    const script = await forBrowser(`export ${use} from '${place}';`, {
      without: ['react', 'react-dom', 'styled-components'],
    });
    return gzipSync(script, { level: 9 }).length;
  }
  return undefined;
}
