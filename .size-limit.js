/*
 * Gzip, beyond React and styled-components; docs/performance.md says what weighs. etc/sizes.json has what was last
 * measured (`npm run size:accept` measures again), and each part may grow by SLACK before the check fails. The parts
 * come from the package and its API reports: a new component or entry is measured without being listed here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { listEntries, listExports } from './scripts/listEntries.mjs';

const SLACK = 0.04;
const peers = ['react', 'react-dom', 'react/jsx-runtime', 'styled-components'];
const measured = JSON.parse(readFileSync(join(import.meta.dirname, 'etc/sizes.json'), 'utf8'));

const entries = listEntries().map(({ path, module }) => part(path.replace('.', 'newsfold'), module, '*'));

/* Each component beside styled-components, and from newsfold/static. */
const components = listExports('newsfold')
  .filter((name) => /^[A-Z]/.test(name))
  .flatMap((name) => [
    part(name, './dist/index.js', `{ ${name} }`),
    part(`static: ${name}`, './dist/static/index.js', `{ ${name} }`),
  ]);

export default [...entries, ...components];

function part(name, path, use) {
  // A part that is not in the file yet has no limit until its size is accepted, which tests/package checks.
  const limit = name in measured ? { limit: `${Math.ceil(measured[name] * (1 + SLACK))} B` } : {};
  return { name, path: path.slice(2), import: use, ignore: peers, gzip: true, ...limit };
}
