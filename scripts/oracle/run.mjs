// Compares what two commits print, story by story: `npm run oracle -- BASE [HEAD]`. Without HEAD, the working tree.
// Fails on every difference that tests/oracle/expected.json does not allow. docs/decisions/0090-an-oracle.md says why.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { build, cache, checkOut, repository, run } from '../revisions.mjs';
import { compareRecords } from './compare.mjs';

const modes = ['styled', 'static', 'server-components'];
const expected = JSON.parse(readFileSync(join(repository, 'tests/oracle/expected.json'), 'utf8'));
const [base = expected.base, head] = process.argv.slice(2);

const before = record(checkOut(base), base);
const after = record(head === undefined ? repository : checkOut(head), head ?? 'the working tree');
const { lines, differences, stories } = compareRecords(before, after, expected.differences);
for (const line of lines) console.log(line);
console.log(`${stories} stories in ${modes.length} builds compared with ${base}: ${differences} differences`);
if (differences > 0) process.exit(1);

function record(folder, name) {
  const isCommit = folder !== repository;
  build(folder, name);
  return Object.fromEntries(
    modes.map((mode) => {
      const file = join(isCommit ? folder : cache, `oracle-${mode}.json`);
      if (!isCommit || !existsSync(file)) {
        console.log(`Recording ${mode} of ${name}`);
        mkdirSync(cache, { recursive: true });
        const isServer = mode === 'server-components';
        run(
          process.execPath,
          [
            ...(isServer ? ['--conditions=react-server'] : []),
            join(import.meta.dirname, 'record.mjs'),
            folder,
            mode,
            file,
          ],
          { cwd: folder, env: { ...process.env, NODE_ENV: isServer ? 'production' : 'test' } },
        );
      }
      return [mode, JSON.parse(readFileSync(file, 'utf8'))];
    }),
  );
}
