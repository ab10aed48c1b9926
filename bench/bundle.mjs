import { mkdir } from 'node:fs/promises';

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

/**
 * What a variant exports for the server: one file for all but React, which Node loads as its own
 * modules. Bundled in, it would answer each use of a name through a getter; React 18 has to be, since
 * its parts ask each other for `react`.
 */
export async function onServer(variant) {
  const work = `${here}node_modules/.cache/bench`;
  await mkdir(work, { recursive: true });
  const outfile = `${work}/${variant.replace(/\W+/g, '-')}.mjs`;
  const { module, render = 'render', react } = variants[variant];
  const { alias, ...common } = options(variant);
  const others = Object.fromEntries(Object.entries(alias).filter(([name]) => !name.startsWith('react')));
  await build({
    ...common,
    alias: react === undefined ? others : alias,
    external: react === undefined ? ['react', 'react/*', 'react-dom', 'react-dom/*'] : [],
    write: true,
    entryPoints: [`variants/${module}.jsx`],
    outfile,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
  const exported = await import(outfile);
  return { ...exported, render: exported[render] };
}
