import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

const sources = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(join('tests', file), 'utf8'));
const titles = sources
  .flatMap((source) => [...source.matchAll(/(?:\b(?:test|it|describe)[.\w]*|\)|`)\(\s*(['"`])(.+?)\1\s*,/g)])
  .map(([, , title = '']) => title.replaceAll("\\'", "'"));

const MIN_FIXED_LENGTH = 8;

/* Each row of docs/continue-reading.md names the test that proves it, `describe › test`, with … for what is left out. */
it('every test that docs/continue-reading.md names exists', () => {
  const tables = [
    ...readFileSync('docs/continue-reading.md', 'utf8').matchAll(/^\|.*\| Test +\|\n\| -.*\n((?:\|.*\n)+)/gm),
  ];
  const named = tables
    .flatMap(([, rows = '']) => rows.trim().split('\n'))
    .map((row) => row.split('|').at(-2)?.trim() ?? '')
    .filter((cell) => !cell.startsWith('`bench/'))
    .flatMap((cell) => cell.replaceAll(/(^|; )(unit|browser): /g, '$1').split(/ › |; |, (?=is told when)/));
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((name) => !titles.some((title) => isTitle(name, title)) && !isInTable(name))).toEqual(
    [],
  );
});

/** Whether a title, which may have parameters (`by %s`, `in $name`), may read as a name on the page. */
function isTitle(name: string, title: string): boolean {
  const pieces = name.split('…').map((piece) => piece.trim());
  if (pieces.every((piece) => title.includes(piece))) return true;
  const parameter = /%s|\$\{[^}]*\}|\$\w+/g;
  // A title that is hardly more than its parameters would match every name.
  if (title.replaceAll(parameter, '').trim().length < MIN_FIXED_LENGTH) return false;
  const pattern = title.replaceAll(/[.*+?^()|[\]\\]/g, '\\$&').replaceAll(parameter, '.+');
  return new RegExp(`^${pattern}$`).test(name.replace(/ …$/, ''));
}

/** Whether a name is that of a row in `test.each`, whose title is `%s`. */
function isInTable(name: string): boolean {
  return sources.some((source) => source.includes(`['${name}'`));
}
