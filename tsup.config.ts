import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/*
 * Each source file becomes one output file. A bundle would lose the 'use client' line of the few
 * files that carry it, and would tie a publisher to the whole when it imports a part.
 *
 * The two dependencies come as ES modules alone, which `require` cannot load before Node 20.19, so
 * the CommonJS files carry them inside. See docs/decisions/0021-html-dependencies.md.
 */
const keepFilesApart: Plugin = {
  name: 'keep-files-apart',
  setup(build) {
    const ending = build.initialOptions.outExtension?.['.js'] ?? '.js';
    build.onResolve({ filter: /^\.\.?\// }, ({ path, kind, importer }) =>
      kind === 'entry-point' || importer.includes('node_modules')
        ? undefined
        : { path: `${path}${ending}`, external: true },
    );
    build.onResolve({ filter: /^(hast-util-sanitize|parse5)$/ }, ({ path }) =>
      ending === '.cjs' ? undefined : { path, external: true },
    );
  },
};

export default defineConfig({
  entry: ['src/**/*.{ts,tsx}'],
  format: ['esm', 'cjs'],
  outExtension: ({ format }) => ({ js: format === 'cjs' ? '.cjs' : '.js' }),
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  sourcemap: true,
  clean: true,
  noExternal: ['hast-util-sanitize', 'parse5'],
  esbuildPlugins: [keepFilesApart],
  dts: {
    entry: {
      index: 'src/index.ts',
      'html/index': 'src/html/index.ts',
      'locales/index': 'src/locales/index.ts',
    },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
});
