import { readFile } from 'node:fs/promises';

import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/*
 * Each source file becomes one output file. A bundle would lose the 'use client' line of the few
 * files that carry it, and would tie a publisher to the whole when it imports a part.
 */
const keepFilesApart: Plugin = {
  name: 'keep-files-apart',
  setup(build) {
    const ending = build.initialOptions.outExtension?.['.js'] ?? '.js';
    // An import by condition (#Name) is resolved in the consumer's project, by the package's own "imports".
    build.onResolve({ filter: /^#/ }, ({ path }) => ({ path, external: true }));
    build.onResolve({ filter: /^\.\.?\// }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: `${path}${ending}`, external: true },
    );
  },
};

/* Styled templates are written to be read; what is shipped needs neither their spaces nor their comments. */
const shortenStyles: Plugin = {
  name: 'shorten-styles',
  setup(build) {
    build.onLoad({ filter: /\/src\/\w+\.tsx$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(
        /(?<=styled\.\w+\.withConfig\(.*\))`([^`]*)`/g,
        (_, css: string) => `\`${shortened(css)}\``,
      ),
      loader: 'tsx',
    }));
  },
};

function shortened(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/\( | \)/g, (bracket) => bracket.trim())
    .replace(/: /g, ':')
    .trim();
}

export default defineConfig({
  entry: ['src/**/*.{ts,tsx}'],
  format: ['esm', 'cjs'],
  outExtension: ({ format }) => ({ js: format === 'cjs' ? '.cjs' : '.js' }),
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  sourcemap: true,
  clean: true,
  esbuildPlugins: [keepFilesApart, shortenStyles],
  dts: {
    entry: {
      index: 'src/index.ts',
      'locales/index': 'src/locales/index.ts',
      ContinueReadingCollapse: 'src/ContinueReadingCollapse.tsx',
      ContinueReadingRemote: 'src/ContinueReadingRemote.tsx',
    },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
});
