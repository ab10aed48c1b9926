import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';

import { newsfoldSource } from './build/vitePlugin.ts';
import { renderOnServer } from './tests/hydration/renderOnServer.ts';
import { bundledDependencies, quietOptimizer } from './tests/setup/browserConfig.ts';
import { chromiumPath } from './tests/setup/chromium.ts';
import QuietReporter from './tests/setup/quietReporter.ts';

/*
 * Stories that a server prints in one time zone and a browser hydrates in another, in many languages and both schemes, as
 * `tests/hydration/matrix.ts` lists them. Takes a selection of the settings, or all if `NEWSFOLD_HYDRATION` is `all`.
 */
export default defineConfig({
  plugins: [newsfoldSource(), react(), quietOptimizer],
  optimizeDeps: { include: bundledDependencies },
  resolve: { conditions: ['newsfold-source', ...defaultClientConditions] },
  test: {
    reporters: [new QuietReporter()],
    include: ['tests/**/*.hydration.test.tsx'],
    provide: { everySetting: process.env.NEWSFOLD_HYDRATION === 'all' },
    testTimeout: 30_000,
    // The first setting waits for the server to read every story.
    hookTimeout: 120_000,
    browser: {
      enabled: true,
      connectTimeout: 180_000,
      headless: true,
      screenshotFailures: false,
      commands: { renderOnServer },
      provider: playwright({
        launchOptions: { executablePath: await chromiumPath(), args: ['--no-sandbox'] },
      }),
      instances: [{ browser: 'chromium', name: 'hydration' }],
    },
  },
});
