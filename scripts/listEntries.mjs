import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const { name: packageName, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * The entries of the package that export something, each with the name of its API report in `etc/`. The entries of
 * `newsfold/static` share the types of the others, and so their reports.
 */
export function listEntries() {
  const reports = new Map();
  return Object.entries(exports).flatMap(([path, conditions]) => {
    const types = conditions.import?.types;
    if (types === undefined) return [];
    const name = path === '.' ? packageName : `${packageName}-${path.slice(2).replaceAll('/', '-')}`;
    if (!reports.has(types)) reports.set(types, name);
    return [{ path, types, report: reports.get(types), module: conditions.import.default }];
  });
}

/** The names of the values that an entry exports, as its API report in `etc/` has them. */
export function listExports(report) {
  const text = readFileSync(join(root, `etc/${report}.api.md`), 'utf8');
  return [...text.matchAll(/^export (?:declare )?(?:const|function|class|let) (\w+)/gm)]
    .map(([, name]) => name)
    .sort();
}
