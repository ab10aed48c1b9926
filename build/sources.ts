import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import { findStyledRoots, getRuntimeImports } from './compileSource.ts';

/** Every source file of the package, from the root of the repository. */
export const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => /\.tsx?$/.test(file))
  .sort();

const folder = `${resolve('src')}/`;

/** Whether a file, by its absolute path, is a source file of the package. */
export function isSource(path: string): boolean {
  return path.startsWith(folder);
}

/** Returns the source file that a relative import means. Throws if there is none. */
export function resolveSource(specifier: string, importer: string): string {
  const path = relative('.', join(dirname(importer), specifier));
  const file = [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find((name) =>
    sources.includes(name),
  );
  if (file === undefined) throw new Error(`${importer}: there is no source file for '${specifier}'.`);
  return file;
}

/** The files that load styled-components, by themselves or by what they import: `newsfold/static` has its own copy of each. */
export function findStyledSources(): string[] {
  return sources.filter((file) => loadsStyles(file));
}

function loadsStyles(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  return getRuntimeImports(code, file).some((specifier) =>
    specifier.startsWith('.') && !specifier.endsWith('.json')
      ? loadsStyles(resolveSource(specifier, file), seen)
      : specifier === 'styled-components',
  );
}

/** The styled roots of the whole package, each with its file, in the order of `newsfold/styles.css`. */
export function findAllStyledRoots() {
  return sources.flatMap((file) =>
    findStyledRoots(readFileSync(file, 'utf8'), file).map((root) => ({ ...root, file })),
  );
}
