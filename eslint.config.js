import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import react from 'eslint-plugin-react';
import reactHooks from 'eslint-plugin-react-hooks';
import redos from 'eslint-plugin-redos';
import storybook from 'eslint-plugin-storybook';
import globals from 'globals';
import tseslint from 'typescript-eslint';

import { logicalStyles } from './scripts/lint/logicalStyles.mjs';

/* The layers of src/, from the ground up: each may import from those before it, and from itself. */
const layers = [
  ['internal'],
  ['vocabulary', 'styling'],
  ['i18n'],
  ['locales'],
  ['content'],
  ['components'],
  ['article', 'html', 'adapters'],
];

const zone = (folder, below) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [folder, ...below].map((name) => `./${name}`),
  message:
    below.length === 0 ? 'This layer imports no other.' : `This layer imports only from ${below.join(', ')}.`,
});

const zones = [
  ...layers.flatMap((folders, level) => folders.map((folder) => zone(folder, layers.slice(0, level).flat()))),
  zone('advisories', ['internal']),
  zone('themes', ['internal', 'styling']),
  zone('designTokens', ['internal', 'styling']),
];

/* The files that run in a browser too: their first statement is 'use client'. All others render on a server alone. */
const clientFiles = readdirSync(join(import.meta.dirname, 'src'), { recursive: true })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      /^(?:\s|\/\/.*|\/\*[^]*?\*\/)*(["'])use client\1/.test(
        readFileSync(join(import.meta.dirname, file), 'utf8'),
      ),
  );

/* What only a browser has, by name: `document`, `matchMedia`, `IntersectionObserver`. */
const browserGlobals = Object.keys(globals.browser).filter(
  (name) => !(name in globals.node) && !(name in globals.builtin),
);

export default defineConfig(
  globalIgnores(['**/dist', 'storybook-static', 'site', 'coverage', '**/.next', '**/next-env.d.ts']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  jsxA11y.flatConfigs.strict,
  reactHooks.configs.flat.recommended,
  storybook.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      curly: ['error', 'multi-line'],
      '@typescript-eslint/no-explicit-any': 'error',
      // A number reads the same in every template: no String() around it.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A function that returns nothing may hand its work on: `return this.list(node)` in each branch reads as one table.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreVoidReturningFunctions: true }],
      // The properties of a hast element are a plain record. Deleting a key from one is how to leave an attribute out.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    // Only the rules about keys, where lists reach readers: the compiler and the hooks plugin see the rest.
    files: ['src/**', 'stories/**', '.storybook/**', 'examples/**'],
    plugins: { react },
    rules: {
      'react/jsx-key': ['error', { checkFragmentShorthand: true }],
      'react/no-array-index-key': 'error',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TaggedTemplateExpression > TemplateLiteral[expressions.length>0]',
          message:
            'A styled template is one piece: theme through custom properties, state through data-* attributes. See docs/decisions/0002-static-css.md.',
        },
        {
          selector: "ImportDeclaration[source.value='styled-components'] > ImportDefaultSpecifier",
          message: "Import { styled } by name: the default import has no tags under Node's own ESM.",
        },
        {
          selector:
            'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: 'The clock is never read in render: server and reader would differ. Take `now` as a prop.',
        },
      ],
    },
  },
  {
    files: ['src/**', 'stories/**', '.storybook/**', 'examples/**'],
    plugins: { newsfold: { rules: { 'logical-styles': logicalStyles } } },
    rules: { 'newsfold/logical-styles': 'error' },
  },
  {
    // A regular expression over text from outside must take linear time. The automaton gives an exact answer, the same on
    // every machine; it knows no lookaround or backreference before a repetition, so write those as a loop.
    files: ['src/**', 'stories/**', '.storybook/**', 'build/**'],
    plugins: { redos },
    rules: {
      'redos/no-vulnerable': [
        'error',
        { checker: 'automaton', permittableComplexities: [], ignoreErrors: false, timeout: 30_000 },
      ],
    },
  },
  {
    files: ['src/**'],
    ignores: clientFiles,
    rules: {
      'no-restricted-globals': [
        'error',
        {
          globals: [...browserGlobals, 'navigator', 'localStorage', 'sessionStorage'],
          checkGlobalObject: true,
        },
      ],
      // The same by a detour: an element's document has a window, which has storage.
      'no-restricted-properties': [
        'error',
        ...['ownerDocument', 'defaultView', 'contentWindow', 'localStorage', 'sessionStorage'].map(
          (property) => ({ property, message: "Only a file that says 'use client' may ask the browser." }),
        ),
      ],
    },
  },
  {
    files: ['src/**', 'build/**', 'stories/**', 'tests/**', '.storybook/**', '*.config.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({ conditionNames: ['newsfold-source', 'types', 'import', 'default'] }),
      ],
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
    },
  },
  {
    files: ['src/**', 'build/**', 'stories/**', 'tests/**', '.storybook/**', '*.config.ts'],
    // Shown in the documentation as a publisher would write them.
    ignores: ['tests/docs/fromYourCms/**', 'tests/setup/consumer/**'],
    rules: {
      'import-x/order': [
        'error',
        {
          groups: ['builtin', 'external', 'internal', ['parent', 'sibling', 'index']],
          pathGroups: [{ pattern: '#*', group: 'internal' }],
          'newlines-between': 'always',
          alphabetize: { order: 'asc', caseInsensitive: true },
          named: { enabled: true, types: 'types-last' },
        },
      ],
    },
  },
  {
    // An example's types are those of the packed package, which its own build and tests/package check.
    files: ['examples/**', 'tests/setup/consumer/**'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
  },
);
