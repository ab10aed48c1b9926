import { mkdir, readFile, rm } from 'node:fs/promises';

import { build } from 'esbuild';

import { variants } from './variants/index.mjs';

const here = new URL('.', import.meta.url).pathname;
const reactItself = ['react', 'react-dom'];
/** What the variants render with on the server alone. */
const renderers = ['react-dom/server', '@emotion/server'];
let files = 0;

/** Options that all bundles have in common: production, and one React, whichever package asks for it. */
function options(source, { react = '', newsfold = 'index.js', dist = `${here}../dist` }) {
  return {
    bundle: true,
    stdin: { contents: source, resolveDir: here, loader: 'jsx' },
    absWorkingDir: here,
    nodePaths: [`${here}node_modules`],
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    logLevel: 'error',
    format: 'esm',
    alias: {
      react: `${here}node_modules/react${react}`,
      'react-dom': `${here}node_modules/react-dom${react}`,
      'styled-components': `${here}node_modules/styled-components`,
      newsfold: `${dist}/${newsfold}`,
    },
  };
}

/** Leaves packages out of a bundle, and where nothing of one is used, the import too. */
const without = (packages) => ({
  name: 'without',
  setup({ onResolve }) {
    for (const name of packages) {
      onResolve({ filter: new RegExp(`^${name}(/|$)`) }, ({ path }) => ({
        path,
        external: true,
        sideEffects: false,
      }));
    }
  },
});

/*
 * react-show-more-text has a module that calls `require`, which no browser has, and a CommonJS file that
 * its package.json calls a module, unless it is read from somewhere else.
 */
const showMoreText = {
  name: 'react-show-more-text',
  setup({ onResolve, onLoad }) {
    const path = `${here}node_modules/react-show-more-text/dist/index.cjs.js`;
    onResolve({ filter: /^react-show-more-text$/ }, () => ({ path, namespace: 'commonjs' }));
    onLoad({ filter: /.*/, namespace: 'commonjs' }, async () => ({
      contents: await readFile(path, 'utf8'),
      resolveDir: here,
    }));
  },
};

/** What `source` exports, for the server. `under` is the folder whose `react` it then has. */
export async function forServer(
  source,
  {
    react,
    newsfold,
    dist,
    conditions,
    under = here,
    without: left = react === undefined ? reactItself : [],
  } = {},
) {
  const work = `${under}node_modules/.cache/bench`;
  await mkdir(work, { recursive: true });
  const outfile = `${work}/${String(process.pid)}-${String(files++)}.mjs`;
  await build({
    ...options(source, { react, newsfold, dist }),
    outfile,
    plugins: [without(left), showMoreText],
    platform: 'node',
    target: 'node20',
    conditions,
    // Also for the server, where a package's CommonJS would reach an .mjs file as an object with a `default`.
    mainFields: ['module', 'main'],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
  try {
    return await import(outfile);
  } finally {
    await rm(outfile);
  }
}

/**
 * What a variant exports for the server: one file for all but React, which Node loads as its own
 * modules. Bundled in, it would answer each use of a name through a getter; React 18 has to be, since
 * its parts ask each other for `react`.
 */
export const onServer = (name, { dist } = {}) =>
  forServer(`export * from './variants/${variants[name].module}.jsx';`, { ...variants[name], dist });

/** The text of `source` with all that it imports, but for the packages it is to go without. */
export async function forBrowser(source, { react, newsfold, dist, without: left = [] } = {}) {
  const { outputFiles } = await build({
    ...options(source, { react, newsfold, dist }),
    write: false,
    plugins: [without([...renderers, ...left]), showMoreText],
    minify: true,
    platform: 'browser',
    target: 'es2022',
  });
  return outputFiles[0].text;
}
