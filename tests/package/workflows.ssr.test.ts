import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import manifest from '../../package.json';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const scripts: Record<string, string> = manifest.scripts;
const workflows = readdirSync(join(root, '.github/workflows')).map((file) => `.github/workflows/${file}`);
const ci = read('.github/workflows/ci.yml');

/** What the first group finds, wherever the pattern matches. */
function findAll(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found.trim());
}

/** The values of a key in a workflow, with `${{ matrix.x }}` written out. */
function readValues(workflow: string, key: string): string[] {
  return findAll(workflow, new RegExp(`^[ -]*${key}:(.*)$`, 'gm')).flatMap((value) => {
    const [placeholder, name = ''] = /\$\{\{ matrix\.(\w+) \}\}/.exec(value) ?? [];
    if (placeholder === undefined) return [value];
    return readMatrix(workflow, name).map((each) => value.replace(placeholder, each));
  });
}

function readMatrix(workflow: string, name: string): string[] {
  const [list = ''] = findAll(workflow, new RegExp(`^ +${name}: \\[(.*)\\]$`, 'gm'));
  return list.split(/,\s*/).map((item) => item.replaceAll("'", ''));
}

/** The npm scripts that a text names, with those that `test:full` runs in its place. */
function findScripts(text: string): string[] {
  const names = findAll(text, /\bnpm run ([\w:-]+)/g).flatMap((name) =>
    name === 'test:full' ? findAll(read('tests/full.mjs'), /'(test:\w+)'/g) : [name],
  );
  return [...new Set(names)].sort();
}

describe.each(workflows)('%s', (path) => {
  const workflow = read(path);

  test('runs npm ci and npm scripts that exist, so that you can run each step at home', () => {
    const commands = ['run', 'publish', 'version'].flatMap((key) => readValues(workflow, key));
    expect(commands.length).toBeGreaterThan(1);
    for (const command of commands.filter((each) => each !== 'npm ci')) {
      const [, name = ''] = /^npm run ([\w:-]+)$/.exec(command) ?? [];
      expect(scripts, command).toHaveProperty([name]);
    }
  });

  test('pins every action to one version', () => {
    const actions = readValues(workflow, 'uses');
    expect(actions).not.toEqual([]);
    for (const action of actions) {
      expect(action).toMatch(/^[\w-]+\/[\w-]+@(?:v\d+\.\d+\.\d+|[\da-f]{40} # v\d+\.\d+\.\d+)$/);
    }
  });

  test('may only read the repository, but for the jobs that ask for more', () => {
    expect(workflow).toMatch(/^permissions:\n {2}contents: read$/m);
  });
});

test('GitHub runs the scripts that .ci/run runs: no more, no fewer', () => {
  expect(findScripts(readValues(ci, 'run').join('\n'))).toEqual(findScripts(read('.ci/run')));
});

test('CONTRIBUTING.md names all that CI runs', () => {
  const [paragraph] = findAll(read('CONTRIBUTING.md'), /^(\[`\.ci\/run`\][^]*?)\n\n/gm);
  const [steps] = paragraph?.split('On GitHub') ?? [];
  expect(findScripts(steps ?? '')).toEqual(findScripts(read('.ci/run')));
});

test('every project and every configuration of Vitest has a script that CI runs', () => {
  const commands = findScripts(read('.ci/run')).map((name) => scripts[name] ?? '');
  const projects = commands.flatMap((command) => findAll(command, /--project (\w+)/g));
  expect(projects.sort()).toEqual(
    findAll(read('vitest.config.ts'), /^ +(?:test: \{ )?name: '(\w+)',/gm).sort(),
  );
  for (const file of readdirSync(root).filter((name) => /^vitest\.\w+\.config\.ts$/.test(name))) {
    expect(commands.filter((command) => command.includes(`--config ${file}`), file)).toHaveLength(1);
  }
});

describe('the version of Node', () => {
  const tested = readMatrix(ci, 'node');

  // tests/package/consumers.package.test.ts runs the package on the first version of each line.
  test('that package.json promises is the oldest that CI tests, and each line is tested', () => {
    const promised = manifest.engines.node.split(' || ').map((range) => range.replace(/^(?:\^|>=)/, ''));
    expect(tested[0]).toBe(promised[0]);
    const getLine = (version: string) => version.split('.')[0];
    expect(tested.map(getLine)).toEqual(promised.map(getLine));
  });

  test('that developers use is one that CI tests', () => {
    expect(tested).toContain(read('.nvmrc').trim());
  });

  test('that publishes has an npm which needs no token', () => {
    const [version] = findAll(read('.github/workflows/release.yml'), /node-version: '(\d+)'/g);
    expect(Number(version)).toBeGreaterThanOrEqual(24);
  });
});

test('RELEASING.md names what the release workflow runs', () => {
  const workflow = read('.github/workflows/release.yml');
  const releases = findScripts(['publish', 'version'].flatMap((key) => readValues(workflow, key)).join('\n'));
  expect(releases).toEqual(['release', 'release:version']);
  expect(findScripts(read('RELEASING.md'))).toEqual(expect.arrayContaining(releases));
  expect(manifest.publishConfig).toEqual({ access: 'public', provenance: true });
  expect(workflow).toMatch(/^ +id-token: write/m);
});
