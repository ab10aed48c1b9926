import { execFile } from 'node:child_process';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { TestProject } from 'vitest/node';

const run = promisify(execFile);

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder outside the repository that holds the package as npm would publish it, `newsfold.tgz`. */
    packed: string;
    /** The paths of the files in it. */
    packedFiles: string[];
  }
}

/** Builds and packs the package, once for all tests that use it as a publisher would. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'newsfold-packed-'));
  await run('npm', ['run', 'build']);
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder]);
  const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  await rename(join(folder, filename), join(folder, 'newsfold.tgz'));
  project.provide('packed', folder);
  project.provide(
    'packedFiles',
    files.map(({ path }) => path),
  );
  return () => rm(folder, { recursive: true, force: true });
}
