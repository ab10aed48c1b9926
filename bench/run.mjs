/*
 * `npm run bench` measures everything, `npm run bench -- stream growth` some parts, and
 * `npm run bench -- ssr` all that go by that name. `ROUNDS=2 npm run bench -- ssr client` is a quick look. Figures are ratios of
 * medians taken by turns in one run, since times belong to a machine. Reads dist/: build before.
 * One table for each part, and the same in bench/results.json and docs/performance.md, where parts that were not run keep what
 * they had.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const here = new URL('.', import.meta.url).pathname;
/** The file of each part, with what it and Node are to be told. */
const parts = {
  render: ['render.mjs'],
  stream: ['stream.mjs'],
  flight: ['--conditions=react-server', 'flight/run.mjs'],
  growth: ['growth.mjs'],
  page: ['page.mjs'],
  component: ['component.mjs'],
  memory: ['memory.mjs'],
  html: ['html.mjs'],
  advisories: ['advisories.mjs'],
  doubling: ['doubling.mjs'],
  hydrate: ['client/run.mjs', 'hydrate'],
  mount: ['client/run.mjs', 'mount'],
  theme: ['client/run.mjs', 'theme'],
  open: ['open/run.mjs'],
};
const groups = {
  ssr: ['render', 'stream', 'flight'],
  bytes: ['page', 'component'],
  client: ['hydrate', 'mount', 'theme', 'open'],
};

const asked = process.argv.slice(2);
const chosen = asked.length > 0 ? asked.flatMap((name) => groups[name] ?? [name]) : Object.keys(parts);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(
    `There is no part ${unknown.join(', ')}. The parts are ${Object.keys(parts).join(', ')}; of several at once, ${Object.keys(groups).join(', ')}.`,
  );
  process.exit(2);
}
// These measure Newsfold alone.
const withoutPeers = ['html', 'advisories', 'doubling'];
for (const [path, command, isNeeded] of [
  [`${here}../dist/static/index.js`, 'npm run build', true],
  [
    `${here}node_modules/esbuild`,
    'npm ci --prefix bench --legacy-peer-deps',
    chosen.some((name) => !withoutPeers.includes(name)),
  ],
]) {
  if (isNeeded && !existsSync(path)) {
    console.error(`Run \`${command}\` before.`);
    process.exit(2);
  }
}

const file = `${here}results.json`;
const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
for (const part of new Set(chosen)) {
  console.log(`\n${part}`);
  // A process of its own, with room for the garbage of a round, so that no part pays for another's.
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-semi-space-size=32', ...parts[part]],
    {
      cwd: here,
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  if (status !== 0) process.exitCode = 1;
  // What failed keeps what it had.
  if (stdout === '') continue;
  const [report, table] = stdout.split('\n#table ');
  if (table === undefined) {
    console.log(report);
    results[part] = { node: process.version, report: report.trim().split('\n') };
    continue;
  }
  const { about, columns, rows } = JSON.parse(table);
  print(columns, rows);
  results[part] = { node: process.version, cpus: cpus().length, ...about, columns, rows };
}
writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
await import('./docs.mjs');

function print(columns, rows) {
  const lines = [['', ...columns], ...Object.entries(rows).map(([name, cells]) => [name, ...cells])];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) {
    console.log(`| ${widths.map((width, column) => (line[column] ?? '–').padEnd(width)).join(' | ')} |`);
  }
}
