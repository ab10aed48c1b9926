import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import ts from 'typescript';
import { expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('src', file));

/** The source files that a file imports by path, for values and for types. Data imports nothing, so it is left out. */
function importsOf(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.') && !fileName.endsWith('.json'))
    .map(({ fileName }) => {
      const path = join(dirname(file), fileName);
      const found = [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find((name) =>
        files.includes(name),
      );
      if (found === undefined) throw new Error(`${file} imports ${fileName}, which is no file.`);
      return found;
    });
}

/* ESLint holds the layers, and circles of values; it passes over imports of types. */
it('no source file leads back to itself, not even by its types', () => {
  const graph = new Map(files.map((file) => [file, importsOf(file)]));
  const finished = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, path: string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || finished.has(file)) return;
    for (const next of graph.get(file) ?? []) follow(next, [...path, file]);
    finished.add(file);
  };
  for (const file of files) follow(file, []);
  expect(graph.get('src/index.ts')?.length).toBeGreaterThan(20);
  expect(circles).toEqual([]);
});
