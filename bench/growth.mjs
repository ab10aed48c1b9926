/* renderToString with more and more paragraphs, over plain React with as many; the slope is that between 1000 and 5000. */
import { grown } from './article.mjs';
import { onServer } from './bundle.mjs';
import { alternate, median, ratio } from './measure.mjs';
import { table } from './table.mjs';

const sizes = [10, 100, 1000, 5000];
const names = [
  'plain',
  'string',
  'plain, our HTML',
  'newsfold/static',
  'newsfold, getArticleStyles',
  'newsfold, sheet per request',
  '@guardian/source',
  'wpds-ui-kit',
  'MUI',
];
const renders = Object.fromEntries(
  await Promise.all(names.map(async (name) => [name, (await onServer(name)).render])),
);
const rows = Object.fromEntries(names.map((name) => [name, []]));
for (const size of sizes) {
  const text = grown(size);
  const tasks = Object.fromEntries(names.map((name) => [name, () => renders[name](text)]));
  const ratios = await alternate(tasks, tasks.plain, {
    rounds: 5,
    turns: size < 1000 ? 9 : 5,
  });
  for (const name of names) rows[name].push(ratios[name].text);
}

/* What 4000 more paragraphs cost, taken by turns. */
const [short, long] = [grown(1000), grown(5000)];
const took = (task) => {
  const start = performance.now();
  task();
  return performance.now() - start;
};
const slope = (name) =>
  median(Array.from({ length: 3 }, () => took(() => renders[name](long)))) -
  median(Array.from({ length: 3 }, () => took(() => renders[name](short))));
for (const name of names) {
  rows[name].push(ratio(Array.from({ length: 5 }, () => slope(name) / slope('plain'))).text);
}

table([...sizes.map(String), 'slope'], rows);
