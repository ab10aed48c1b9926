/*
 * `npm run bench` measures everything, `npm run bench -- ssr bytes` some parts. Figures are ratios of
 * medians taken by turns in one run, since times belong to a machine. Reads dist/: build before.
 * One table, and the same in bench/results.json, where parts that were not run keep what they had.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const here = new URL('.', import.meta.url).pathname;
const parts = {
  ssr: 'ssr.mjs',
  growth: 'growth.mjs',
  bytes: 'bytes.mjs',
  memory: 'memory.mjs',
  html: 'html.mjs',
  advisories: 'advisories.mjs',
  open: 'open/run.mjs',
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. The parts are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
for (const [path, command] of [
  [`${here}../dist/static/index.js`, 'npm run build'],
  [`${here}node_modules/esbuild`, 'npm ci --prefix bench --legacy-peer-deps'],
]) {
  if (!existsSync(path)) {
    console.error(`Run \`${command}\` before.`);
    process.exit(2);
  }
}

const file = `${here}results.json`;
const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
for (const part of asked.length > 0 ? asked : Object.keys(parts)) {
  console.log(`\n${part}`);
  // A process of its own, with room for the garbage of a round, so that no part pays for another's.
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-semi-space-size=32', `${here}${parts[part]}`],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  if (status !== 0) process.exitCode = 1;
  const [report, table] = stdout.split('\n#table ');
  if (table === undefined) {
    console.log(report);
    results[part] = { node: process.version, report: report.trim().split('\n') };
    continue;
  }
  const { columns, rows } = JSON.parse(table);
  print(columns, rows);
  results[part] = { node: process.version, cpus: cpus().length, columns, rows };
}
writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);

function print(columns, rows) {
  const lines = [['', ...columns], ...Object.entries(rows).map(([name, cells]) => [name, ...cells])];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines)
    console.log(`| ${widths.map((width, column) => (line[column] ?? '–').padEnd(width)).join(' | ')} |`);
}
