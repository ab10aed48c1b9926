import * as testingLibrary from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { examples, runExample, testExamples } from './readmeExamples';

const found: [name: string, run: () => void][] = [];
const vitest = { expect, test: (name: string, run: () => void) => found.push([name, run]) };

for (const code of testExamples) {
  const [smallest = ''] = examples;
  runExample(code, {
    vitest,
    './Story': runExample(smallest),
    '@testing-library/react': testingLibrary,
    // The setup of our own tests has loaded it.
    '@testing-library/jest-dom/vitest': {},
  });
}

test('the README shows how to test a page', () => {
  expect(found.length).toBeGreaterThanOrEqual(2);
});

test.each(found)(
  'a test that the README shows passes on its smallest example: %s',
  (_, run) => {
    run();
  },
  20_000,
);

test.each(found)(
  'a test that the README shows can fail: %s',
  (_, run) => {
    const query = vi.spyOn(Element.prototype, 'querySelector').mockReturnValue(document.createElement('p'));
    expect(run).toThrow();
    query.mockRestore();
  },
  20_000,
);
