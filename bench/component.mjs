/*
 * The JavaScript that a page loads for one component alone, and for each entry point: the list of
 * `npm run check:size`, which holds the second column to a limit (and counts some 70 B less, what a
 * file with nothing but imports weighs). Beyond React, and beyond styled-components too, for a page
 * that has it anyway. A server component loads none of it.
 */
import { brotliCompressSync, gzipSync } from 'node:zlib';

import limits from '../.size-limit.js';
import { forBrowser } from './bundle.mjs';
import { table } from './table.mjs';

const react = ['react', 'react-dom'];
const rows = {};
for (const { name, path, import: use } of limits) {
  const bundled = async (without) =>
    Buffer.from(await forBrowser(`export ${use} from '../${path}';`, { without }));
  const whole = await bundled(react);
  const own = await bundled([...react, 'styled-components']);
  rows[name] = [zipped(whole), zipped(own), String(brotliCompressSync(own).length), String(own.length)];
}
table(
  ['beyond React gzip, B', '… and beyond styled-components gzip, B', '… brotli, B', '… uncompressed, B'],
  rows,
);

function zipped(script) {
  return String(gzipSync(script, { level: 9 }).length);
}
