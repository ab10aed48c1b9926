import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { beforeAll, describe, expect, inject, it } from 'vitest';

import manifest from '../../package.json';
import { listEntries } from '../../scripts/listEntries.mjs';

/* The compilers, linters and versions of Node that a publisher may have, each at its oldest, with the packed package. */
const exec = promisify(execFile);
const { NODE_OPTIONS: _, NODE_ENV: __, VITEST: ___, ...env } = process.env;
const { devDependencies } = manifest;
const specifiers = listEntries().map(({ path }) => path.replace('.', 'newsfold'));
const packages = [
  join(inject('packed'), 'newsfold.tgz'),
  `react@${devDependencies.react}`,
  `react-dom@${devDependencies['react-dom']}`,
  `styled-components@${devDependencies['styled-components']}`,
];
const npmScript = join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');

/** Installs packages into a new folder by npm, run by this or by another Node. Returns what npm says. */
async function install(name: string, toInstall: string[], node = process.execPath) {
  const folder = join(inject('packed'), name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock'];
  const { stdout, stderr } = await exec(node, [npmScript, 'install', ...options, ...toInstall], {
    cwd: folder,
    env,
  });
  return { folder, said: stdout + stderr };
}

describe('TypeScript', () => {
  const types = [
    `@types/react@${devDependencies['@types/react']}`,
    `@types/node@${devDependencies['@types/node']}`,
  ];
  let folder: string;
  beforeAll(async () => {
    ({ folder } = await install('typescript', [...packages, ...types]));
    await cp('tests/setup/consumer', folder, { recursive: true });
    const lines = specifiers.map((specifier, index) => `export * as e${String(index)} from '${specifier}';`);
    await writeFile(join(folder, 'page.entries.ts'), lines.join('\n'));
  });

  // README.md says which is the oldest.
  it.each([
    { version: '4.8.4', module: 'node16', resolution: 'node16' },
    { version: '4.8.4', module: 'commonjs', resolution: 'node' },
    { version: '5.0.4', module: 'esnext', resolution: 'bundler' },
    { version: '7.0.2', module: 'esnext', resolution: 'bundler' },
  ])('$version finds the types of every entry by "$resolution"', async ({ version, module, resolution }) => {
    const { folder: compiler } = await install(`typescript-${version}`, [`typescript@${version}`]);
    const config = {
      extends: './tsconfig.json',
      compilerOptions: { module, moduleResolution: resolution, noEmit: true },
      files: ['page.tsx', 'page.entries.ts'],
    };
    const file = join(folder, `tsconfig.${version}-${resolution}.json`);
    await writeFile(file, JSON.stringify(config));
    const tsc = join(compiler, 'node_modules/typescript/bin/tsc');
    const errors = await exec(process.execPath, [tsc, '-p', file], { cwd: folder, env }).then(
      ({ stdout }) => stdout,
      (error: unknown) => (error as { stdout: string }).stdout,
    );
    expect(errors).toBe('');
  });
});

it('every entry is found by eslint-plugin-import, which does not read "exports"', async () => {
  const { folder } = await install('eslint', [...packages, 'eslint-import-resolver-node@0.3.9']);
  const requireThere = createRequire(join(folder, 'page.js'));
  const { resolve } = requireThere('eslint-import-resolver-node') as {
    resolve: (specifier: string, from: string, options: object) => { found: boolean; path?: string };
  };
  const files = new Map(listEntries().map(({ path, module }) => [path.replace('.', 'newsfold'), module]));
  files.set('newsfold/styles.css', './styles.css');
  files.set('newsfold/styles/Headline.css', './styles/Headline.css');
  for (const [specifier, module] of files) {
    const { found, path } = resolve(specifier, join(folder, 'page.js'), {});
    expect(found, specifier).toBe(true);
    expect(path).toBe(join(folder, 'node_modules/newsfold', module));
  }
  expect(resolve('newsfold/nothing', join(folder, 'page.js'), {}).found).toBe(false);
});

// The first of each line that "engines" allows.
describe.each([...manifest.engines.node.matchAll(/\d+\.\d+\.\d+/g)].map(String))('Node %s', (version) => {
  let folder: string;
  let node: string;
  let said: string;
  beforeAll(async () => {
    const binary = `node-${process.platform}-${process.arch}`;
    const { folder: at } = await install(`node-${version}`, [`${binary}@${version}`]);
    node = join(at, 'node_modules', binary, 'bin/node');
    ({ folder, said } = await install(`on-node-${version}`, packages, node));
  });

  it('installs the package without a warning', () => {
    expect(said).not.toMatch(/EBADENGINE|npm warn/i);
  });

  it('runs what this repository installs: no package of its lock file rules it out', async () => {
    // In a folder with nothing installed, and not in silence, whatever npm runs this test.
    const empty = join(inject('packed'), `lock-of-${version}`);
    await mkdir(empty);
    for (const file of ['package.json', 'package-lock.json']) await cp(file, join(empty, file));
    const options = ['--dry-run', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=notice'];
    const { stdout, stderr } = await exec(node, [npmScript, 'ci', ...options], { cwd: empty, env });
    expect(stdout).toMatch(/\d packages in/);
    expect(stderr).not.toContain('EBADENGINE');
  });

  it('loads every entry, by import and by require, and renders', async () => {
    const print = `console.log(process.version + renderToString(createElement(Headline, null, 'Ports reopen')))`;
    const imports = specifiers.map((specifier) => `import '${specifier}';`).join('\n');
    const requires = specifiers.map((specifier) => `require('${specifier}');`).join('\n');
    const run = async (type: string, script: string) =>
      (await exec(node, [`--input-type=${type}`, '-e', script], { cwd: folder, env })).stdout;
    const imported = await run(
      'module',
      `${imports}
       import { createElement } from 'react'; import { renderToString } from 'react-dom/server';
       import { Headline } from 'newsfold'; ${print}`,
    );
    const required = await run(
      'commonjs',
      `${requires}
       const { createElement } = require('react'); const { renderToString } = require('react-dom/server');
       const { Headline } = require('newsfold'); ${print}`,
    );
    expect(imported).toMatch(new RegExp(`^v${version}<h1.*>Ports reopen</h1>`));
    expect(required).toBe(imported);
  });
});
