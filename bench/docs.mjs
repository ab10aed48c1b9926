/*
 * Writes the tables of bench/results.json into docs/performance.md, each behind the mark `<!-- figures: part -->`, so that
 * what the page says is what was measured. `npm run bench` does it by itself. With `--check` it only says whether they agree.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';

const page = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
const results = JSON.parse(readFileSync(new URL('results.json', import.meta.url), 'utf8'));
const markdown = readFileSync(page, 'utf8');

const filled = markdown.replace(
  /(<!-- figures: (\w+) -->\n)\n(?:\|.*\n)*\n*/g,
  // With an empty line behind it, or the text that follows would become a row.
  (_, mark, part) => `${mark}\n${results[part]?.columns ? `${table(results[part])}\n` : ''}`,
);
const written = await format(filled, { ...(await resolveConfig(page)), filepath: page });

if (!process.argv.includes('--check')) writeFileSync(page, written);
else if (written !== markdown) {
  console.error('docs/performance.md does not say what bench/results.json has. Run `node bench/docs.mjs`.');
  process.exitCode = 1;
}

function table({ columns, rows }) {
  return [['', ...columns], columns.concat('').map(() => '-'), ...rowsOf(rows)]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

function rowsOf(rows) {
  return Object.entries(rows).map(([name, cells]) => [name, ...cells]);
}
