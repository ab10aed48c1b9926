/* global window -- in the functions that run in the page */
/*
 * What it costs to open hidden paragraphs, and what moves that nobody asked to.
 *
 * Each visit is a browser context of its own, contenders shuffled in each round. The cost is main-thread CPU
 * (CDP Performance in threadTicks) from the press until the page's height rests, less what
 * the page took in as much time idle, divided by that of `hidden` in the
 * same round; the table has the median (least–most). CLS counts from loading until then,
 * without what the browser puts down to the press. ROUNDS says how many rounds.
 */
import { browse } from '../browser.mjs';
import { forBrowser, forServer } from '../bundle.mjs';
import { median, ratio, shuffled } from '../measure.mjs';
import { table } from '../table.mjs';

const rounds = Number(process.env.ROUNDS ?? 7);
const counts = [15, 1000];

const files = new Map();
const names = [];
for (const [contenders, react] of [
  ['contenders', undefined],
  ['contendersOfReact18', '-18'],
]) {
  const script = `${contenders}.js`;
  const server = await forServer(
    `export { contenders } from './open/${contenders}.jsx'; export { print } from './open/server.jsx';`,
    // All in one file: Node cannot import every one of the packages as it is.
    { react, without: [] },
  );
  for (const name of Object.keys(server.contenders)) {
    names.push(name);
    for (const count of counts) {
      files.set(`${name}, ${String(count)}`, server.print(server.contenders, name, count, script));
    }
  }
  files.set(
    script,
    await forBrowser(
      `import { contenders } from './open/${contenders}.jsx'; import { hydrate } from './open/client.jsx'; hydrate(contenders);`,
      { react },
    ),
  );
}

const { visit, close, version } = await browse(files);

const press = async (page, cost, name) => {
  const control = page.getByText('Show more', { exact: true }).first();
  const box = await control.boundingBox();
  if (!box) throw new Error(`${name} has no control that a reader could see`);
  const height = () => page.evaluate(() => window.document.documentElement.scrollHeight);
  const before = await height();
  const taken = await cost(() => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2), {
    moment: 500,
  });
  if ((await height()) < before + 500) throw new Error(`${name} did not open: the page is as high as before`);
  return { cost: taken, cls: await page.evaluate(() => window.cls) };
};

function watchShifts() {
  window.cls = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.cls += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

const samples = Object.fromEntries(names.map((name) => [name, counts.map(() => ({ ratios: [], cls: [] }))]));
const failed = {};
for (let round = -1; round < rounds; round++) {
  for (const [index, count] of counts.entries()) {
    const seen = {};
    for (const name of shuffled(names.filter((name) => !(name in failed)))) {
      try {
        seen[name] = await visit(
          `${name}, ${String(count)}`,
          (page, cost) => press(page, cost, name),
          watchShifts,
        );
      } catch (error) {
        failed[name] = [`not measured: ${String(error.message).split('\n')[0]}`];
      }
    }
    // The first round warms the browser up.
    if (round < 0) continue;
    for (const [name, { cost, cls }] of Object.entries(seen)) {
      samples[name][index].ratios.push(cost / seen.hidden.cost);
      samples[name][index].cls.push(cls);
    }
  }
}
await close();

const shift = (values) => (Math.max(...values) === 0 ? '0' : median(values).toFixed(4));
table(
  counts.flatMap((count) => [`${String(count)} paragraphs / hidden`, `CLS at ${String(count)}`]),
  Object.fromEntries(
    names.map((name) => [
      name,
      failed[name] ?? samples[name].flatMap(({ ratios, cls }) => [ratio(ratios).text, shift(cls)]),
    ]),
  ),
  { browser: `Chromium ${version}`, rounds },
);

const target = 0.25;
const [, { ratios, cls }] = samples.newsfold;
if (failed.newsfold || median(ratios) > target || Math.max(...cls) > 0) {
  console.error(
    `Newsfold is to open 1000 paragraphs for at most ${target} of the cost of hidden, with a CLS of 0.`,
  );
  process.exitCode = 1;
}
