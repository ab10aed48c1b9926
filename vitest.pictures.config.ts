import { defineConfig } from 'vitest/config';

import QuietReporter from './tests/setup/quietReporter.ts';

/* Pictures of the stories, compared with those in `tests/pictures/baseline`. `--mode accept` writes what changed. */
export default defineConfig({
  test: {
    reporters: [new QuietReporter()],
    name: 'pictures',
    environment: 'node',
    include: ['tests/**/*.pictures.test.ts'],
    globalSetup: ['tests/pictures/storybook.ts'],
    // One tab for each processor of a small machine.
    maxConcurrency: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
