import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

import type { Options } from 'tsup';

import { compileSource, type CompileOptions } from './compileSource.ts';
import { findGeneratedModule } from './generatedModules.ts';
import { isSource, resolveSource } from './sources.ts';
import { createScriptSheet, createStyleParts, createStyleSheet } from './styleSheet.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Keeps one output file for each source file. A bundle would lose the 'use client' line of the few files that
 * carry it, and would tie a publisher to the whole package when it imports a part.
 *
 * The dependencies of `newsfold/html` come as ES modules alone, which `require` cannot load before Node 20.19,
 * so the CommonJS files carry them inside: docs/decisions/0021-html-dependencies.md.
 */
export const preserveModules = (outputPath: (file: string) => string): Plugin => ({
  name: 'preserve-modules',
  setup(build) {
    const ending = build.initialOptions.outExtension?.['.js'] ?? '.js';
    // An import by condition (#Name) is resolved in the consumer's project, by the package's own "imports".
    build.onResolve({ filter: /^#/ }, ({ path }) => ({ path, external: true }));
    build.onResolve({ filter: /^\.\.?\// }, ({ path, kind, importer }) => {
      if (kind === 'entry-point' || importer.includes('node_modules')) return undefined;
      const from = relative('.', importer);
      const to = outputPath(resolveSource(path, from)).replace(/\.tsx?$/, ending);
      const relativePath = relative(dirname(outputPath(from)), to);
      return { path: relativePath.startsWith('.') ? relativePath : `./${relativePath}`, external: true };
    });
    build.onResolve({ filter: /^(hast-util-sanitize|parse5|property-information)$/ }, ({ path }) =>
      ending === '.cjs' ? undefined : { path, external: true },
    );
  },
});

/** Compiles each source file: see `compileSource`. */
export const compileSources = (options: CompileOptions): Plugin => ({
  name: 'compile-sources',
  setup(build) {
    build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      if (!isSource(path)) return undefined;
      const loader = path.endsWith('x') ? 'tsx' : 'ts';
      const generated = findGeneratedModule(path, options);
      if (generated !== undefined) return { contents: generated, loader };
      const source = readFileSync(path, 'utf8');
      const compiled = compileSource(source, path, options);
      return {
        contents: compiled ? `${compiled.code}\n//# sourceMappingURL=${compiled.map.toUrl()}` : source,
        loader,
      };
    });
  },
});

/** Writes `newsfold/styles.css`, and its parts in `newsfold/styles/`, beside the static build. */
export const writeStyleSheet: Plugin = {
  name: 'write-style-sheet',
  setup(build) {
    build.onEnd(() => {
      mkdirSync('dist/styles', { recursive: true });
      writeFileSync('dist/styles.css', createStyleSheet());
      for (const [name, css] of Object.entries(createStyleParts())) {
        writeFileSync(`dist/styles/${name}.css`, css);
      }
      writeFileSync('dist/styles/scripts.css', createScriptSheet());
    });
  },
};
