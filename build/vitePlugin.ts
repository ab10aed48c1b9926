import type { Plugin } from 'vite';

import { compileSource } from './compileSource.ts';
import { findGeneratedModule } from './generatedModules.ts';
import { isSource } from './sources.ts';

/** Compiles the components' sources for Vitest and Storybook as the build compiles them for the package. */
export function newsfoldSource(): Plugin {
  return {
    name: 'newsfold-source',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/ },
      handler: (code, id) => {
        if (!isSource(id)) return undefined;
        const generated = findGeneratedModule(id);
        return generated === undefined ? compileSource(code, id, { styles: 'engine' }) : { code: generated };
      },
    },
  };
}
