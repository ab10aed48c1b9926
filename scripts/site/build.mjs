/*
 * `npm run build-site`: the documentation, the Storybook and the examples that are static, as one folder for any host. Run
 * `npm run build` first.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

import { buildDocs, staticExamples } from './docs.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(repository, 'site');

rmSync(folder, { recursive: true, force: true });
const pages = buildDocs({ folder, styleSheet: readFileSync(join(repository, 'dist/styles.css'), 'utf8') });
console.log(`${pages.length} pages of documentation`);

for (const name of staticExamples) {
  await build({
    root: join(repository, 'examples', name),
    base: './',
    logLevel: 'warn',
    plugins: [newsfoldItself(), relativePictures(join(repository, 'examples', name, 'public'))],
    build: { outDir: join(folder, 'examples', name), emptyOutDir: true, chunkSizeWarningLimit: 1000 },
  });
  console.log(`the example ${name}`);
}

execFileSync('npm', ['run', 'build-storybook', '--', '--quiet', '--output-dir', join(folder, 'storybook')], {
  cwd: repository,
  stdio: 'inherit',
  env: { ...process.env, STORYBOOK_DOCS_FOLDER: '../docs/' },
});
console.log('site/ is ready: put it on any host, below any path.');

/** An example imports the package by its name; here that is the build in this repository. */
function newsfoldItself() {
  return {
    name: 'newsfold:itself',
    enforce: 'pre',
    resolveId(id) {
      return /^newsfold(?:\/|$)/.test(id)
        ? this.resolve(id, join(repository, 'scripts/site/build.mjs'), { skipSelf: true })
        : undefined;
    },
  };
}

/** An example serves its pictures from the root of its site; here they are beside it. */
function relativePictures(folder) {
  return {
    name: 'newsfold:relative-pictures',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.json')) return undefined;
      return code.replaceAll(/"\/([\w.-]+)"/g, (address, file) =>
        existsSync(join(folder, file)) ? `"./${file}"` : address,
      );
    },
  };
}
