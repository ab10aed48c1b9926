// All tests, one command after another; each runs to its end, whichever fails before it.
// `--nightly` runs them at length, `--accept` writes the number of tests of each project to tests/counts.json.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { findMissingTests } from './setup/countTests.mjs';

const commands = [
  'test:unit',
  'test:package',
  'test:browser',
  'test:hydration',
  'test:properties',
  'test:pictures',
  'test:examples',
  'test:engines',
];

const nightly = process.argv.includes('--nightly');
const kept = process.env.NEWSFOLD_TEST_COUNTS;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'newsfold-counts-'));
const env = {
  ...process.env,
  NEWSFOLD_TEST_COUNTS: folder,
  ...(nightly ? { NEWSFOLD_CASES: '100000', NEWSFOLD_HYDRATION: 'all', NEWSFOLD_DOCS_PAGES: 'all' } : {}),
};

const failedCommands = commands.filter((command) => {
  console.log(`\nnpm run ${command}`);
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', command], { stdio: 'inherit', env });
  console.log(`${status === 0 ? 'done' : 'failed'} in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return status !== 0;
});

const countsFile = new URL('counts.json', import.meta.url);
const counts = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
);
const sum = (state) => Object.values(counts).reduce((total, project) => total + project[state], 0);
console.log(`\n${sum('passed')} tests passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
const failures = join(folder, 'failures.txt');
if (existsSync(failures)) console.log(readFileSync(failures, 'utf8').trimEnd());
if (kept === undefined) rmSync(folder, { recursive: true });

if (process.argv.includes('--accept')) {
  const passed = Object.entries(counts).map(([name, project]) => [name, project.passed]);
  writeFileSync(countsFile, `${JSON.stringify(Object.fromEntries(passed.sort()), null, 2)}\n`);
}
const missing = findMissingTests(JSON.parse(readFileSync(countsFile, 'utf8')), counts);
for (const line of missing) console.log(line);
if (missing.length > 0) {
  console.log('If that is right, run npm run test:full -- --accept and say why in the commit.');
}

if (failedCommands.length > 0) {
  console.log(`Failed: ${failedCommands.map((command) => `npm run ${command}`).join(', ')}`);
}
if (failedCommands.length > 0 || missing.length > 0) process.exit(1);
