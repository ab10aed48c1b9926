/*
 * Writes a folder for each entry beside `dist/`, such as `html/package.json`, for what does not read "exports": TypeScript with
 * `moduleResolution: node10`, the resolver of eslint-plugin-import, webpack 4. Everything else never sees them.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

for (const [path, conditions] of Object.entries(exports)) {
  const entry = path.slice(2);
  if (entry === '' || conditions.import === undefined) continue;
  const folder = join(root, entry);
  const toRoot = entry.replaceAll(/[^/]+/g, '..');
  const manifest = {
    main: conditions.require.default,
    module: conditions.import.default,
    types: conditions.require.types,
    sideEffects: false,
  };
  const text = JSON.stringify(manifest, null, 2).replaceAll('"./', `"${toRoot}/`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), `${text}\n`);
}
writeFileSync(join(root, 'styles.css'), "@import './dist/styles.css';\n");
mkdirSync(join(root, 'styles'), { recursive: true });
for (const file of readdirSync(join(root, 'dist/styles'))) {
  writeFileSync(join(root, 'styles', file), `@import '../dist/styles/${file}';\n`);
}
