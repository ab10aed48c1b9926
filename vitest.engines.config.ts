import { defineConfig } from 'vitest/config';

import QuietReporter from './tests/setup/quietReporter.ts';

/* One project per browser engine: `npm run test:engines -- --project webkit` runs one alone. */
export default defineConfig({
  test: {
    reporters: [new QuietReporter()],
    fileParallelism: false,
    maxWorkers: 1,
    projects: ['chromium', 'firefox', 'webkit'].map((engine) => ({
      extends: true,
      test: {
        name: engine,
        environment: 'node',
        include: ['tests/**/*.engines.test.ts'],
        globalSetup: ['tests/engines/server.ts'],
        env: { NEWSFOLD_ENGINE: engine },
        // A driver may lose its browser; what fails twice is ours.
        retry: 1,
        testTimeout: 60_000,
        hookTimeout: 60_000,
        expect: { poll: { timeout: 10_000 } },
      },
    })),
  },
});
