// All tests, one command after another; each runs to its end, whichever fails before it.
// `--nightly` runs them at length.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const commands = ['test', 'test:properties', 'test:pictures', 'test:examples', 'test:engines'];

const nightly = process.argv.includes('--nightly');
const kept = process.env.NEWSFOLD_TEST_COUNTS;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'newsfold-counts-'));
const env = {
  ...process.env,
  NEWSFOLD_TEST_COUNTS: folder,
  ...(nightly ? { NEWSFOLD_CASES: '100000' } : {}),
};

const failedCommands = commands.filter((command) => {
  console.log(`\nnpm run ${command}`);
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', command], { stdio: 'inherit', env });
  console.log(`${status === 0 ? 'done' : 'failed'} in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return status !== 0;
});

const counts = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
const sum = (state) => counts.reduce((total, project) => total + project[state], 0);
console.log(`\n${sum('passed')} tests passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
if (kept === undefined) rmSync(folder, { recursive: true });
if (failedCommands.length > 0) {
  console.log(`Failed: ${failedCommands.map((command) => `npm run ${command}`).join(', ')}`);
  process.exit(1);
}
