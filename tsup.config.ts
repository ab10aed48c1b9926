import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { defineConfig, type Options } from 'tsup';

import { minifyCss, sources, styledRoots, styleSheet } from './build/styles.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/*
 * Each source file becomes one output file. A bundle would lose the 'use client' line of the few
 * files that carry it, and would tie a publisher to the whole when it imports a part.
 *
 * The two dependencies come as ES modules alone, which `require` cannot load before Node 20.19, so
 * the CommonJS files carry them inside. See docs/decisions/0021-html-dependencies.md.
 */
const preserveModules = (outputPath: (file: string) => string): Plugin => ({
  name: 'preserve-modules',
  setup(build) {
    const ending = build.initialOptions.outExtension?.['.js'] ?? '.js';
    // An import by condition (#Name) is resolved in the consumer's project, by the package's own "imports".
    build.onResolve({ filter: /^#/ }, ({ path }) => ({ path, external: true }));
    build.onResolve({ filter: /^\.\.?\// }, ({ path, kind, importer, resolveDir }) => {
      if (kind === 'entry-point' || importer.includes('node_modules')) return undefined;
      const from = dirname(outputPath(relative('.', importer)));
      const to = outputPath(resolveSource(relative('.', join(resolveDir, path))));
      const relativePath = relative(from, to).replace(/\.tsx?$/, ending);
      return { path: relativePath.startsWith('.') ? relativePath : `./${relativePath}`, external: true };
    });
    build.onResolve({ filter: /^(hast-util-sanitize|parse5)$/ }, ({ path }) =>
      ending === '.cjs' ? undefined : { path, external: true },
    );
  },
});

function resolveSource(path: string): string {
  const file = [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find((name) => sources.includes(name));
  if (file === undefined) throw new Error(`No source file for ${path}`);
  return file;
}

/* Styled templates are written to be read; what is shipped needs neither their spaces nor their comments. */
const minifyStyles: Plugin = {
  name: 'minify-styles',
  setup(build) {
    build.onLoad({ filter: /\/src\/.*\.tsx$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(styledRoots, (whole, _tag, _id, css: string) =>
        whole.replace(css, minifyCss(css)),
      ),
      loader: 'tsx',
    }));
  },
};

/* The same sources with the styles taken out: each styled root becomes the class that `renderRoot` prints. */
const extractStyles: Plugin = {
  name: 'extract-styles',
  setup(build) {
    build.onLoad({ filter: /\/src\/.*\.tsx$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replace(styledRoots, "'$2'")
        .replace("import { styled } from 'styled-components';", ''),
      loader: 'tsx',
    }));
    build.onEnd(() => {
      mkdirSync('dist', { recursive: true });
      writeFileSync('dist/styles.css', styleSheet());
    });
  },
};

/* The files that lead to styles; the rest are the same in both builds, and one is there for the engine alone. */
const styledSources = new Set(sources.filter((file) => file !== 'src/server.tsx' && leadsToStyles(file)));

function leadsToStyles(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  if (text.includes("from 'styled-components'")) return true;
  return [...text.matchAll(/^(?:import|export) (?!type ).*?from '(\.[^']+)';$/gms)].some(([, path = '']) =>
    leadsToStyles(resolveSource(join(dirname(file), path)), seen),
  );
}

const common: Options = {
  format: ['esm', 'cjs'],
  outExtension: ({ format }) => ({ js: format === 'cjs' ? '.cjs' : '.js' }),
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  sourcemap: true,
  noExternal: ['hast-util-sanitize', 'parse5'],
};

export default defineConfig([
  {
    ...common,
    entry: sources,
    outDir: 'dist',
    esbuildPlugins: [preserveModules((file) => file), minifyStyles],
    dts: {
      entry: {
        index: 'src/index.ts',
        'advisories/index': 'src/advisories/index.ts',
        'html/index': 'src/html/index.ts',
        'locales/index': 'src/locales/index.ts',
        'components/ContinueReadingCollapse': 'src/components/ContinueReadingCollapse.tsx',
        'components/ContinueReadingRemote': 'src/components/ContinueReadingRemote.tsx',
        'components/DismissibleAdvisory': 'src/components/DismissibleAdvisory.tsx',
        server: 'src/server.tsx',
      },
      compilerOptions: { ignoreDeprecations: '6.0' },
    },
  },
  {
    ...common,
    entry: [...styledSources],
    outDir: 'dist/static',
    esbuildPlugins: [
      preserveModules((file) => (styledSources.has(file) ? join('src/static', relative('src', file)) : file)),
      extractStyles,
    ],
  },
]);
