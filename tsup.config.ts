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
    build.onResolve({ filter: /^\.\.?\// }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: `${path}${ending}`, external: true },
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
  esbuildPlugins: [keepFilesApart],
  dts: {
    entry: {
      index: 'src/index.ts',
      'advisories/index': 'src/advisories/index.ts',
      'locales/index': 'src/locales/index.ts',
    },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
});
