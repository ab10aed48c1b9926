/* What the heap holds after 100 000 renders, each with times never seen before, over what it held after the first 2000. */
import { anew } from './article.mjs';
import { onServer } from './bundle.mjs';
import { table } from './table.mjs';

const renders = 100_000;
const rows = {};
for (const name of [
  'plain',
  'newsfold/static',
  'newsfold, getArticleStyles',
  'newsfold, sheet per request',
]) {
  const { render } = await onServer(name);
  // A sheet for each request takes ten times as long, and shows in a tenth whether it grows.
  const count = name === 'newsfold, sheet per request' ? renders / 10 : renders;
  for (let call = 0; call < 2000; call++) render(anew());
  const before = held();
  for (let call = 0; call < count; call++) render(anew());
  const after = held();
  rows[name] = [
    String(count),
    (before / 2 ** 20).toFixed(2),
    (after / 2 ** 20).toFixed(2),
    ((after - before) / count).toFixed(1),
  ];
}
table(['renders', 'heap before, MiB', 'after, MiB', 'B per render'], rows);

function held() {
  for (let turn = 0; turn < 4; turn++) globalThis.gc();
  return process.memoryUsage().heapUsed;
}
