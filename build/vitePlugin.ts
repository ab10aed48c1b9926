import type { Plugin } from 'vite';

import { compileSource, type CompileOptions } from './compileSource.ts';
import { findGeneratedModule } from './generatedModules.ts';
import { isSource } from './sources.ts';

/** Compiles the components' sources for Vitest and Storybook as the build compiles them for the package. */
export function newsfoldSource(): Plugin {
  const options: CompileOptions = { styles: 'engine' };
  return {
    name: 'newsfold-source',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/ },
      handler: (code, id) => {
        if (!isSource(id)) return undefined;
        const generated = findGeneratedModule(id, options);
        return generated === undefined ? compileSource(code, id, options) : { code: generated };
      },
    },
  };
}
