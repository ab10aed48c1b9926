// Builds of other commits, for scripts that compare the working tree with one of them.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const repository = resolve(import.meta.dirname, '..');
export const cache = join(tmpdir(), 'newsfold-oracle');

/** Returns a folder with the files of a commit. It is kept for the next run, with its build. */
export function checkOut(revision) {
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

/** Builds the package in a folder; a commit only once. */
export function build(folder, name) {
  if (folder !== repository && existsSync(join(folder, 'dist/styles.css'))) return;
  console.log(`Building ${name}`);
  run('npm', ['run', '--silent', 'build'], { cwd: folder });
}

/** Runs a command, and throws with the end of its output if it fails. */
export function run(command, args, options) {
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
