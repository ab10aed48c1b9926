// Compares what two commits print, story by story: `npm run oracle -- BASE [HEAD]`. Without HEAD, the working tree.
// Fails on every difference that tests/oracle/expected.json does not allow. docs/decisions/0090-an-oracle.md says why.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { compareRecords } from './compare.mjs';

const modes = ['styled', 'static', 'server-components'];
const repository = resolve(import.meta.dirname, '../..');
const cache = join(tmpdir(), 'newsfold-oracle');
const expected = JSON.parse(readFileSync(join(repository, 'tests/oracle/expected.json'), 'utf8'));
const [base = expected.base, head] = process.argv.slice(2);

const before = record(checkOut(base), base);
const after = record(head === undefined ? repository : checkOut(head), head ?? 'the working tree');
const { lines, differences, stories } = compareRecords(before, after, expected.differences);
for (const line of lines) console.log(line);
console.log(`${stories} stories in ${modes.length} builds compared with ${base}: ${differences} differences`);
if (differences > 0) process.exit(1);

/** Returns a folder with the files of a commit. It stays for the next run, with what was recorded there. */
function checkOut(revision) {
  const commit = git('rev-parse', `${revision}^{commit}`);
  const folder = join(cache, commit);
  if (!existsSync(join(folder, 'package.json'))) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const archive = execFileSync('git', ['archive', commit], { cwd: repository, maxBuffer: 2 ** 30 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive, maxBuffer: 2 ** 30 });
    symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
  }
  return folder;
}

function record(folder, name) {
  const isCommit = folder !== repository;
  if (!isCommit || !existsSync(join(folder, 'dist/styles.css'))) {
    console.log(`Building ${name}`);
    run('npm', ['run', '--silent', 'build'], { cwd: folder });
  }
  return Object.fromEntries(
    modes.map((mode) => {
      const file = join(isCommit ? folder : cache, `oracle-${mode}.json`);
      if (!isCommit || !existsSync(file)) {
        console.log(`Recording ${mode} of ${name}`);
        mkdirSync(cache, { recursive: true });
        const isServer = mode === 'server-components';
        run(
          process.execPath,
          [
            ...(isServer ? ['--conditions=react-server'] : []),
            join(import.meta.dirname, 'record.mjs'),
            folder,
            mode,
            file,
          ],
          { cwd: folder, env: { ...process.env, NODE_ENV: isServer ? 'production' : 'test' } },
        );
      }
      return [mode, JSON.parse(readFileSync(file, 'utf8'))];
    }),
  );
}

function run(command, args, options) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    ...options,
  });
  if (status !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout.slice(-4000)}${stderr.slice(-4000)}`);
  }
}

function git(...args) {
  return execFileSync('git', args, { cwd: repository, encoding: 'utf8' }).trim();
}
