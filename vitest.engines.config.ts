import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

import QuietReporter from './tests/setup/quietReporter.ts';

const byHand = { include: ['tests/engines/byHand/*.engines.test.ts'] };
const driven = { include: ['tests/**/*.engines.test.ts'], exclude: byHand.include };

/* `npm run test:engines -- --project 'webkit*'` runs one browser engine alone. */
export default defineConfig({
  test: {
    reporters: [new QuietReporter()],
    projects: [
      // Playwright's browsers wait more than they work, so two of them share a small machine.
      ...['chromium', 'firefox'].map((engine) => project(engine, engine, driven, 0, 2)),
      // The window of WebKitGTK has to be on the screen, where two of them take each other's keys.
      project('webkit', 'webkit', driven, 1, 1),
      // A browser in which somebody types has the screen to itself, and the machine: speech is slow to start.
      ...['chromium', 'firefox', 'webkit'].map((engine) =>
        project(`${engine} by hand`, engine, byHand, 2, 1),
      ),
    ],
  },
});

function project(
  name: string,
  engine: string,
  files: { include: string[]; exclude?: string[] },
  groupOrder: number,
  maxWorkers: number,
): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      ...files,
      environment: 'node',
      globalSetup: ['tests/engines/server.ts'],
      env: { NEWSFOLD_ENGINE: engine },
      sequence: { groupOrder },
      maxWorkers,
      // A driver may lose its browser; what fails twice is ours.
      retry: 1,
      testTimeout: 60_000,
      hookTimeout: 60_000,
      expect: { poll: { timeout: 10_000 } },
    },
  };
}
