/*
 * Gzip, and brotli, of what a reader loads: the page's HTML and CSS, and the JavaScript that a page
 * with the article in the browser needs beyond React. HTML and CSS are compared twice:
 * - with plain React and the style sheet of somebody who has this one page to dress, so that it counts
 *   what our rules weigh that this page has no use for;
 * - with plain React and the rules that Newsfold has for the components of this page, taken out of its
 *   styles.css, so that at equal styling it counts what our HTML and the rest of the sheet weigh.
 * The row "styles by component" has only the files of newsfold/styles whose components are in the HTML.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { article } from './article.mjs';
import { forBrowser, onServer } from './bundle.mjs';
import { table } from './table.mjs';
import { variants } from './variants/index.mjs';

const size = (text) => [gzipSync(text, { level: 9 }).length, brotliCompressSync(text).length];
const react = ['react', 'react-dom'];
const engines = ['styled-components', '@emotion', '@stitches', 'stylis'];

const pages = {};
for (const [name, { css: file }] of Object.entries(variants)) {
  const { render, css } = await onServer(name);
  const html = render(article);
  pages[name] = { html, css: css?.() ?? (file ? readFileSync(new URL(file, import.meta.url), 'utf8') : '') };
}
const sameRules = 'plain, the same rules';
const { plain, ...others } = pages;
const byComponent = 'newsfold/static, styles by component';
const all = {
  plain,
  [sameRules]: { html: plain.html, css: rulesFor(pages['newsfold/static']) },
  ...others,
  [byComponent]: { html: pages['newsfold/static'].html, css: readParts(pages['newsfold/static']) },
};
const variantOf = { [sameRules]: 'plain', [byComponent]: 'newsfold/static' };

const sizes = Object.fromEntries(
  Object.entries(all).map(([name, { html, css }]) => [
    name,
    size(`<style>${css.replace(/\s*\n\s*/g, '')}</style>${html}`),
  ]),
);
const rows = {};
for (const [name, [gzip, brotli]] of Object.entries(sizes)) {
  const variant = variants[variantOf[name] ?? name];
  const script = async (without) =>
    name === 'string'
      ? '0'
      : String(
          size(
            await forBrowser(`export { tree } from './variants/${variant.module}.jsx';`, {
              ...variant,
              without,
            }),
          )[0],
        );
  rows[name] = [
    (gzip / sizes.plain[0]).toFixed(2),
    (brotli / sizes.plain[1]).toFixed(2),
    (gzip / sizes[sameRules][0]).toFixed(2),
    (brotli / sizes[sameRules][1]).toFixed(2),
    String(gzip),
    await script(react),
    await script([...react, ...engines]),
  ];
}
table(
  [
    'HTML + CSS gzip / plain',
    'brotli / plain',
    'gzip / plain, the same rules',
    'brotli / plain, the same rules',
    'HTML + CSS gzip, B',
    'JS beyond React gzip, B',
    '… and beyond the styling engine, B',
  ],
  rows,
);

/** The files for every component, which the plain page has too, and the file of each component in the HTML. */
function readParts({ html }) {
  const forAll = ['base.css', 'forms.css', 'print.css'];
  const folder = new URL('../dist/styles/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => {
      const className = `newsfold${file.replace('.css', '').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      return forAll.includes(file) || new RegExp(`${className}(?![\\w-])`).test(html);
    })
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('');
}

/** Of a sheet with a line for each component, those of the components in the HTML. */
function rulesFor({ html, css }) {
  const classes = new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names.split(' ')));
  return css
    .split('\n')
    .filter((line) => {
      const [, component] = /^\.([\w-]+)\{/.exec(line) ?? [];
      return component === undefined || classes.has(component);
    })
    .join('\n');
}
