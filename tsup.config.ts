import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { defineConfig, type Options } from 'tsup';

import { advisoryDataPlugin } from './build/compileAdvisoryData.ts';
import { compileSources, preserveModules, writeStyleSheet } from './build/esbuildPlugins.ts';
import { findStyledSources, sources } from './build/sources.ts';

/** The source of each entry in package.json, by the path of its declarations. */
function findEntries(): Record<string, string> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: object };
  const paths = [...JSON.stringify(exports).matchAll(/\.\/dist\/([\w/]+)\.d\.ts/g)].map(
    ([, path = '']) => path,
  );
  return Object.fromEntries(
    paths.map((path) => [path, existsSync(`src/${path}.tsx`) ? `src/${path}.tsx` : `src/${path}.ts`]),
  );
}

// `newsfold/server` is for styled-components alone, so the static build has no copy of it.
const staticSources = new Set(findStyledSources().filter((file) => file !== 'src/server.tsx'));

const common: Options = {
  format: ['esm', 'cjs'],
  outExtension: ({ format }) => ({ js: format === 'cjs' ? '.cjs' : '.js' }),
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  // For the ES modules alone: a map of the CommonJS files, which nobody debugs in a browser, would double their size.
  sourcemap: true,
  esbuildOptions: (options, { format }) => {
    if (format === 'cjs') options.sourcemap = false;
  },
  noExternal: ['hast-util-sanitize', 'parse5', 'property-information'],
};

export default defineConfig([
  {
    ...common,
    entry: sources,
    outDir: 'dist',
    esbuildPlugins: [
      advisoryDataPlugin,
      preserveModules((file) => file),
      compileSources({ styles: 'engine' }),
    ],
    dts: {
      entry: findEntries(),
      compilerOptions: { ignoreDeprecations: '6.0' },
    },
  },
  {
    ...common,
    entry: [...staticSources],
    outDir: 'dist/static',
    esbuildPlugins: [
      preserveModules((file) => (staticSources.has(file) ? join('src/static', relative('src', file)) : file)),
      compileSources({ styles: 'static' }),
      writeStyleSheet,
    ],
  },
]);
