import type { Plugin } from 'vite';

// Vite announces the bundling of dependencies on every first run; what it warns of still comes through.
export const quietOptimizer: Plugin = {
  name: 'newsfold:quiet-optimizer',
  configResolved({ logger }) {
    const info = logger.info.bind(logger);
    logger.info = (message, options) => {
      if (!/(Re-optimizing|scanning|bundling) dependencies/.test(message)) info(message, options);
    };
  },
};

/** What tests in a browser import, so that no run of them stops halfway to bundle what it meets. */
export const bundledDependencies = [
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
];
