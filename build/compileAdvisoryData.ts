import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Fields that are there for the people who edit the data. */
const fieldsForEditors = new Set(['$schema', 'about', 'note']);

/**
 * Returns the data of the advisories in fewer bytes: without the fields for editors, and with neighboring words of a list
 * joined into one string. `expandWordList` reads both forms.
 */
export function compileAdvisoryData(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (const item of value.map(compileAdvisoryData)) {
      const last = items.at(-1);
      if (typeof item === 'string' && typeof last === 'string') items[items.length - 1] = `${last}|${item}`;
      else items.push(item);
    }
    return items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !fieldsForEditors.has(key))
      // `joinedBy` lists separators, which must stay apart: one of them is the empty string.
      .map(([key, field]) => [key, key === 'joinedBy' ? (field as unknown) : compileAdvisoryData(field)]),
  );
}

/**
 * Writes the data of the advisories into the modules that import it, so that the package needs no import of JSON, which
 * browsers and older Nodes lack. Vite reads JSON by itself: tests and Storybook use the files as they are.
 */
export const advisoryDataPlugin: Plugin = {
  name: 'advisory-data',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\/.*\.json$/ }, ({ path, resolveDir }) => ({
      // Relative, because the output names it in a comment.
      path: relative('.', resolve(resolveDir, path)),
      namespace: 'advisory-data',
    }));
    build.onLoad({ filter: /\.json$/, namespace: 'advisory-data' }, ({ path }) => ({
      contents: JSON.stringify(compileAdvisoryData(JSON.parse(readFileSync(path, 'utf8')))),
      loader: 'json',
      watchFiles: [resolve(path)],
    }));
  },
};
