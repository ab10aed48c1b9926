import { expect, test } from 'vitest';

import { findMissingTests } from './countTests.mjs';

const recorded = { unit: 10, browser: 4 };

test('as many tests as before, or more, are fine, whether they pass or fail', () => {
  const counts = {
    unit: { passed: 9, failed: 1 },
    browser: { passed: 7, failed: 0 },
    fresh: { passed: 1, failed: 0 },
  };
  expect(findMissingTests(recorded, counts)).toEqual([]);
});

test('a project with fewer tests than before is named, and one that did not run at all', () => {
  const missing = findMissingTests(recorded, { unit: { passed: 9, failed: 0 } });
  expect(missing).toHaveLength(2);
  expect(missing[0]).toContain('unit ran 9 tests');
  expect(missing[1]).toContain('browser ran 0 tests');
});
