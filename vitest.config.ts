import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

import { newsfoldSource } from './build/vitePlugin.ts';
import { bundledDependencies, quietOptimizer } from './tests/setup/browserConfig.ts';
import { chromiumPath } from './tests/setup/chromium.ts';
import QuietReporter from './tests/setup/quietReporter.ts';

/* The ending of a test's name says where it runs. */
export default defineConfig({
  plugins: [newsfoldSource(), react()],
  // Named here, so that no test run stops halfway to bundle what it meets.
  optimizeDeps: {
    include: bundledDependencies,
  },
  resolve: { conditions: ['newsfold-source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['newsfold-source', ...defaultServerConditions] } },
  test: {
    reporters: [new QuietReporter()],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.*.test.{ts,tsx}'],
          setupFiles: ['tests/setup/unit.ts'],
          // A jsdom for each file took as long as the tests. tests/setup/unit.ts leaves nothing behind for the next file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'ssr', environment: 'node', include: ['tests/**/*.ssr.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: {
          name: 'rsc',
          environment: 'node',
          include: ['tests/**/*.rsc.test.{ts,tsx}'],
          globalSetup: ['tests/setup/articleHtml.ts'],
          execArgv: ['--conditions=react-server'],
        },
        resolve: { conditions: ['newsfold-source', 'react-server', 'node', 'import', 'default'] },
        ssr: { resolve: { conditions: ['newsfold-source', 'react-server', 'node', 'import', 'default'] } },
      },
      {
        extends: true,
        test: {
          name: 'package',
          environment: 'node',
          include: ['tests/**/*.package.test.ts'],
          globalSetup: ['tests/setup/pack.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        plugins: [quietOptimizer],
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          globalSetup: ['tests/setup/serverHtml.ts'],
          browser: {
            enabled: true,
            // A machine that does several things at once takes long to start a browser.
            connectTimeout: 180_000,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: await chromiumPath(), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
