import { execFileSync } from 'node:child_process';

import { expect, it } from 'vitest';

it('the page on performance has the measured figures', () => {
  expect(() =>
    execFileSync(process.execPath, ['bench/docs.mjs', '--check'], { stdio: 'pipe' }),
  ).not.toThrow();
});
