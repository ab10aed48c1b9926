import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

import { newsfoldSource } from './build/vitePlugin.ts';
import QuietReporter from './tests/setup/quietReporter.ts';

const cases = process.env.NEWSFOLD_CASES ?? '10000';

/*
 * Properties over many random cases, once with React for development and once with React for production. They take
 * minutes, so `npm test` runs a few hundred of the same cases and this configuration runs them all.
 */
const properties = (mode: 'development' | 'production') => ({
  extends: true as const,
  // React for production has no runtime for development's JSX.
  oxc: { jsx: { runtime: 'automatic' as const, development: false } },
  test: {
    name: `properties in ${mode}`,
    environment: 'node',
    include: ['tests/**/*.properties.test.{ts,tsx}'],
    env: { NODE_ENV: mode, NEWSFOLD_CASES: cases },
    testTimeout: Math.max(900_000, Number(cases) * 90),
  },
});

export default defineConfig({
  plugins: [newsfoldSource()],
  resolve: { conditions: ['newsfold-source'] },
  ssr: { resolve: { conditions: ['newsfold-source', ...defaultServerConditions] } },
  test: {
    reporters: [new QuietReporter()],
    projects: [properties('development'), properties('production')],
  },
});
