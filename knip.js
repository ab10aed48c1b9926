import { existsSync } from 'node:fs';

import { listEntries } from './scripts/listEntries.mjs';

/* What package.json publishes, as source files. */
const published = [...new Set(listEntries().map(({ types }) => types))].map((types) => {
  const path = types.replace('./dist/', 'src/').replace('.d.ts', '');
  return existsSync(`${path}.tsx`) ? `${path}.tsx!` : `${path}.ts!`;
});

export default {
  entry: [
    ...published,
    // `newsfold/server` under the condition react-server.
    'src/server.react-server.tsx!',
    'tests/**/*.test.{ts,tsx}',
    'tests/package/types.tsx',
    'tests/setup/*.{ts,tsx,mjs}',
    'tests/docs/fromYourCms/*.{ts,tsx}',
    'tests/engines/**/*.{ts,tsx}',
    'scripts/oracle/record.mjs',
    // Named in .storybook/main.ts.
    '.storybook/docs.tsx',
  ],
  project: [
    'src/**/*.{ts,tsx}!',
    'tests/**/*.{ts,tsx,mjs}',
    'stories/**/*.{ts,tsx}',
    '.storybook/**/*.{ts,tsx}',
    'build/**/*.ts',
    'scripts/**/*.mjs',
  ],
  // Tests read the style sheets of these.
  ignoreDependencies: ['@fontsource-variable/.+', 'bootstrap', 'daisyui', 'reset-css'],
  ignoreExportsUsedInFile: true,
  ignore: ['tests/setup/consumer/**'],
  ignoreBinaries: ['dbus-run-session', 'WebKitWebDriver'],
};
