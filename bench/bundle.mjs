import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { build } from 'esbuild';

import { variants } from './variants/index.mjs';

const here = new URL('.', import.meta.url).pathname;

/** Options that all bundles have in common: production, and one React, whichever package asks for it. */
export function options(variant) {
  const { react = '', newsfold = 'index.js' } = variants[variant];
  return {
    bundle: true,
    write: false,
    absWorkingDir: here,
    nodePaths: [`${here}node_modules`],
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    jsxImportSource: variant === '@guardian/source' ? '@emotion/react' : 'react',
    logLevel: 'error',
    // Also for the server, where a package's CommonJS would reach an .mjs file as an object with a `default`.
    mainFields: ['module', 'main'],
    alias: {
      react: `${here}node_modules/react${react}`,
      'react-dom': `${here}node_modules/react-dom${react}`,
      'styled-components': `${here}node_modules/styled-components`,
      newsfold: `${here}../dist/${newsfold}`,
    },
  };
}

/** What a variant exports for the server, in a bundle with a React of its own. */
export async function onServer(variant) {
  const work = `${here}node_modules/.cache/bench`;
  await mkdir(work, { recursive: true });
  const outfile = `${work}/${variant.replace(/\W+/g, '-')}.cjs`;
  const { module, render = 'render' } = variants[variant];
  await build({
    ...options(variant),
    write: true,
    entryPoints: [`variants/${module}.jsx`],
    outfile,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
  });
  const exported = createRequire(import.meta.url)(outfile);
  return { ...exported, render: exported[render] };
}
