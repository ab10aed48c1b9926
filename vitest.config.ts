import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

import { newsfoldSource } from './build/vitePlugin.ts';
import { chromiumPath } from './tests/setup/chromium.ts';
import QuietReporter from './tests/setup/quietReporter.ts';

// Vite announces the bundling of dependencies on every first run; what it warns of still comes through.
const quietOptimizer: Plugin = {
  name: 'newsfold:quiet-optimizer',
  configResolved({ logger }) {
    const info = logger.info.bind(logger);
    logger.info = (message, options) => {
      if (!/(Re-optimizing|scanning|bundling) dependencies/.test(message)) info(message, options);
    };
  },
};

/* The ending of a test's name says where it runs. */
export default defineConfig({
  plugins: [newsfoldSource(), react()],
  // Named here, so that no test run stops halfway to bundle what it meets.
  optimizeDeps: {
    include: [
      '@mdx-js/mdx',
      '@mui/material/CssBaseline',
      '@mui/material/styles',
      '@portabletext/react',
      '@storybook/react',
      '@testing-library/react',
      'axe-core',
      'hast-util-sanitize',
      'next-themes',
      'parse5',
      'react',
      'react-dom/client',
      'react-dom/server',
      'react/jsx-dev-runtime',
      'react/jsx-runtime',
      'storybook/test',
      'styled-components',
    ],
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
