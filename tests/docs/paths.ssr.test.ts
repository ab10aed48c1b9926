import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'RELEASING.md',
  'SECURITY.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

it('there are pages to read', () => {
  expect(pages.length).toBeGreaterThan(50);
});

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const pathPattern =
  /^(?:src|build|tests|stories|docs|scripts|bench|examples|etc|\.storybook|\.github)\/[\w./-]*$/;

/* Written by a test run, or by the publisher of the package: see RELEASING.md. */
const unwritten = ['tests/pictures/changed/', '.github/CODEOWNERS', '.github/workflows/release.yml'];

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8').replaceAll(/^```[^]*?^```/gm, '');

  it('links to files and headings that exist', () => {
    const links = [...text.matchAll(/\]\((?!\w+:)([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      const [path = '', heading] = link.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      return !existsSync(file) || (heading !== undefined && !getHeadingIds(file).includes(heading));
    });
    expect(broken).toEqual([]);
  });

  it('names npm scripts that exist', () => {
    const named = [...readFileSync(page, 'utf8').matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  // The pages about a framework name the files of their example.
  it.skipIf(page.startsWith('docs/in-'))('names files and folders of the repository that exist', () => {
    const named = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
    const paths = named.filter((code) => pathPattern.test(code) && !code.includes('Name.'));
    expect(paths.filter((path) => !existsSync(path) && !unwritten.includes(path))).toEqual([]);
  });
});

/** The ids that GitHub gives the headings of a page. */
function getHeadingIds(page: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  );
}
