import { fileURLToPath } from 'node:url';

import type { StorybookConfig } from '@storybook/react-vite';
import { defaultClientConditions } from 'vite';

import { newsfoldSource } from '../build/vitePlugin.ts';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  // The face of Storybook's own frame: see manager-head.html.
  staticDirs: [{ from: '../node_modules/@fontsource-variable/libre-franklin/files', to: '/fonts' }],
  // Apart from preview.tsx, which the tests load, because they need no pages of documentation.
  previewAnnotations: (entries = []) => [...entries, fileURLToPath(new URL('docs.tsx', import.meta.url))],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nothing leaves the machine of whoever looks.
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  features: {
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
    // The paper comes from the theme, and a manifest of the components would hold this machine's paths.
    backgrounds: false,
    componentsManifest: false,
    // "dek" finds the page that has it in a heading.
    experimentalSearchDocsHeadings: true,
  },
  // The frame gives the locale to stories whose component takes one, which it knows from the documentation of props.
  build: { test: { disableDocgen: false } },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [newsfoldSource(), ...(vite.plugins ?? [])],
    resolve: { ...vite.resolve, conditions: ['newsfold-source', ...defaultClientConditions] },
  }),
  typescript: {
    reactDocgen: 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      tsconfigPath: 'tsconfig.json',
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
      savePropValueAsString: true,
      // The root's own HTML attributes are many and documented elsewhere.
      propFilter: ({ declarations = [] }) =>
        declarations.some(({ fileName }) => !fileName.includes('node_modules')),
    },
  },
};

export default config;
