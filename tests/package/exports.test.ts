import { createRequire } from 'node:module';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import manifest from '../../package.json';
import { listEntries, listExports } from '../../scripts/listEntries.mjs';

/* The API reports in etc/ have every name and type that an entry promises. Here its code must keep that promise. */
const root = join(import.meta.dirname, '../..');
const entries = listEntries();
const published: Record<string, { require: { default: string } } | string> = manifest.exports;

/** The names that a module exports, sorted, without the mark that a bundler leaves. */
function getNames(module: unknown): string[] {
  return Object.keys(module as object)
    .filter((name) => name !== '__esModule')
    .sort();
}

test('the package publishes code with types, one style sheet, its parts and its manifest', () => {
  const others = Object.keys(published).filter((path) => entries.every((entry) => entry.path !== path));
  expect(others.sort()).toEqual(['./package.json', './styles.css', './styles/*.css']);
});

test('every entry of newsfold/static has the types of the entry that it stands in for', () => {
  for (const { path, types } of entries.filter((entry) => entry.path.startsWith('./static'))) {
    const twin = path === './static' ? '.' : path.replace('/static', '');
    expect(entries.find((entry) => entry.path === twin)?.types, path).toBe(types);
  }
});

test('the API reports have names', () => {
  expect(listExports('newsfold').length).toBeGreaterThan(20);
  expect(listExports('newsfold')).toContain('NewsArticle');
  expect(listExports('newsfold-server')).toEqual(['ArticleStyles', 'getArticleStyles']);
});

/* `NEWSFOLD_UNDER_TEST=dist` looks at what `npm run build` made, where package.json says that it is. */
describe.each(entries)('$path', ({ path, report, module }) => {
  if (process.env.NEWSFOLD_UNDER_TEST === 'dist') {
    test('exports to import exactly the names of its API report', async () => {
      expect(getNames(await import(/* @vite-ignore */ join(root, module)))).toEqual(listExports(report));
    });

    test('exports to require exactly the names of its API report', () => {
      const conditions = published[path];
      if (typeof conditions !== 'object') throw new Error(`${path} has no conditions`);
      const required: unknown = createRequire(import.meta.url)(join(root, conditions.require.default));
      expect(getNames(required)).toEqual(listExports(report));
    });
  } else {
    test('exports exactly the names of its API report', async () => {
      const source = module.replace(/^\.\/dist\/(static\/)?|\.js$/g, '');
      expect(getNames(await import(/* @vite-ignore */ `../../src/${source}`))).toEqual(listExports(report));
    });
  }
});
