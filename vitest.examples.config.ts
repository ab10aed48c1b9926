import { defineConfig } from 'vitest/config';

import QuietReporter from './tests/setup/quietReporter.ts';

/* The package as publishers use it: packed, installed into each of `examples/`, built and read in a browser. */
export default defineConfig({
  test: {
    reporters: [new QuietReporter()],
    name: 'examples',
    environment: 'node',
    include: ['tests/**/*.examples.test.ts'],
    globalSetup: ['tests/setup/pack.ts', 'tests/setup/unpackChromium.ts'],
    // Each builds and serves a site, and leaves the processor idle while it installs and waits for pages.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
