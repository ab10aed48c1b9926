/*
 * Gzip, and brotli, of what a reader loads: the page's HTML and CSS over plain React's, and the
 * JavaScript that a page with the article in the browser needs beyond React.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { build } from 'esbuild';

import { article } from './article.mjs';
import { onServer, options } from './bundle.mjs';
import { table } from './table.mjs';
import { variants } from './variants/index.mjs';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const sheets = {
  plain: read('variants/plain.css'),
  string: read('variants/plain.css'),
  static: read('../dist/styles.css'),
};
const size = (text) => [gzipSync(text, { level: 9 }).length, brotliCompressSync(text).length];

// Also what renders on the server alone.
const reactAlone = ['@emotion/server', '@emotion/server/*', 'react', 'react-dom', 'react-dom/*', 'react/*'];
const rows = {};
let base;
for (const name of Object.keys(variants)) {
  const { render, css } = await onServer(name);
  const html = render(article);
  const sheet = css?.() ?? sheets[name] ?? (name.startsWith('newsfold/static') ? sheets.static : '');
  const [gzip, brotli] = size(`<style>${sheet.replace(/\s*\n\s*/g, '')}</style>${html}`);
  const [body] = size(html);
  base ??= { gzip, brotli, body };
  const { js, beyond } = name === 'string' ? { js: '0', beyond: '0' } : await script(name);
  rows[name] = [(gzip / base.gzip).toFixed(2), (brotli / base.brotli).toFixed(2), String(gzip), js, beyond];
}
table(
  [
    'HTML + CSS gzip / plain',
    'brotli / plain',
    'HTML + CSS gzip, B',
    'JS beyond React gzip, B',
    '… and beyond the styling engine, B',
  ],
  rows,
);

async function script(name) {
  const bundled = async (external) => {
    const { alias, ...common } = options(name);
    const kept = Object.fromEntries(Object.entries(alias).filter(([name]) => name === 'newsfold'));
    const { outputFiles } = await build({
      ...common,
      alias: kept,
      external,
      entryPoints: [`variants/${variants[name].module}.jsx`],
      minify: true,
      platform: 'browser',
      format: 'esm',
      target: 'es2022',
    });
    return String(size(outputFiles[0].text)[0]);
  };
  return {
    js: await bundled(reactAlone),
    beyond: await bundled([...reactAlone, 'styled-components', '@emotion/*', '@stitches/*', 'stylis']),
  };
}
