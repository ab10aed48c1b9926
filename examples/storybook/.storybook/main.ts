import type { StorybookConfig } from '@storybook/react-vite';

export default {
  framework: '@storybook/react-vite',
  stories: ['../src/*.stories.tsx'],
  addons: ['@storybook/addon-docs'],
  core: { disableTelemetry: true },
  typescript: {
    reactDocgen: 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
      // Newsfold's props and your own, but not the many attributes that React has for every element.
      propFilter: ({ declarations = [] }) =>
        declarations.some(({ fileName }) => /^(?!.*node_modules)|node_modules\/newsfold\//.test(fileName)),
    },
  },
} satisfies StorybookConfig;
