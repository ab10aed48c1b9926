import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, test } from 'vitest';

import { findPhysicalStyles } from '../../scripts/lint/findPhysicalStyles.mjs';

const root = join(import.meta.dirname, '../..');

/* The repository's own configuration, but for the rules that need types, which take long to load. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [tseslint.configs.disableTypeChecked],
  ruleFilter: ({ ruleId }) => !ruleId.startsWith('@typescript-eslint/'),
});

/** The rules that a text breaks as this file of the repository. */
async function lint(path: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, path) });
  return [...new Set(result?.messages.map(({ ruleId }) => ruleId))];
}

// The first text loads the configuration with all its plugins.
beforeAll(() => lint('src/index.ts', ''), 60_000);

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
const clientFiles = sources.filter((file) =>
  readFileSync(join(root, 'src', file), 'utf8')
    .trimStart()
    .startsWith("'use client'"),
);

describe('a file that renders on the server', () => {
  test.each([
    ['document', 'export const title = () => document.title;'],
    ['matchMedia()', "export const isPrint = () => matchMedia('print').matches;"],
    ['an observer', 'export const observe = () => new IntersectionObserver(() => undefined);'],
    ['document, through the global object', 'export const page = () => globalThis.document;'],
  ])('cannot use %s', async (_, code) => {
    expect(await lint('src/components/Byline.tsx', code)).toEqual(['no-restricted-globals']);
  });

  test.each([
    ['by its properties', '({ parentElement }: Element) => parentElement?.ownerDocument.defaultView'],
    ['by destructuring', '({ ownerDocument }: Element) => ownerDocument'],
    ['for its storage', '(view: Window) => view.sessionStorage'],
  ])('cannot reach the window from an element, %s', async (_, code) => {
    expect(await lint('src/components/Byline.tsx', `export const reach = ${code};`)).toEqual([
      'no-restricted-properties',
    ]);
  });

  test('may name the types of elements', async () => {
    expect(await lint('src/components/Byline.tsx', 'export type Root = HTMLDivElement | Document;')).toEqual(
      [],
    );
  });
});

test('each file that says ‘use client’ may use the browser, and there are such files', async () => {
  expect(clientFiles.length).toBeGreaterThan(0);
  for (const file of clientFiles) {
    const code = "'use client';\n\nexport const store = () => document.defaultView?.localStorage;\n";
    expect(await lint(`src/${file}`, code), file).toEqual([]);
  }
});

describe('keys', () => {
  test('must be there', async () => {
    const code = 'export const list = (names: string[]) => names.map((name) => <li>{name}</li>);';
    expect(await lint('src/components/Byline.tsx', code)).toEqual(['react/jsx-key']);
  });

  test('do not count', async () => {
    const code =
      'export const list = (names: string[]) => names.map((name, at) => <li key={at}>{name}</li>);';
    expect(await lint('src/components/Byline.tsx', code)).toEqual(['react/no-array-index-key']);
  });
});

test('a body of two lines has braces, a body of one line needs none', async () => {
  const call = 'warn("a")';
  const oneLine = `export const run = (odd: boolean, warn: (text: string) => void) => {\n  if (odd) ${call};\n};\n`;
  expect(await lint('src/components/Byline.tsx', oneLine)).toEqual([]);
  expect(await lint('src/components/Byline.tsx', oneLine.replace(call, `\n    ${call}`))).toEqual(['curly']);
});

describe('styles', () => {
  test.each([
    'margin-left: 1em',
    'border-top-left-radius: 2px',
    'inset: 0 auto 0 1rem',
    'padding: 0 1px 2px 3px',
    'text-align: right',
    'max-width: 40rem',
    'Float: left',
    'scroll-margin-top: var(--newsfold-space, 4px)',
    'border-radius: 4px 0',
  ])('%s names a side of the screen', async (declaration) => {
    expect(findPhysicalStyles(`a { ${declaration} }`)).toHaveLength(1);
    const code = `export const Root = styled.p.withConfig({ componentId: 'a' })\`\n  color: red;\n  ${declaration};\n\`;`;
    expect(await lint('src/html/components/Embed.tsx', code)).toEqual(['newsfold/logical-styles']);
  });

  test.each([
    'margin-inline: 0 1px',
    'padding: 0 1px 2px 1px',
    'margin: calc(1px + (2px * 3)) 0 0',
    'border-radius: 4px',
    '--newsfold-left: 1px',
    'transition: inset-inline-start 1s',
    'font-family: "Bottom left", serif',
    '/* left: 0; */ color: red',
    'color: var(--newsfold-right)',
  ])('%s mirrors, or has no side', (declaration) => {
    expect(findPhysicalStyles(`a:hover, a[data-side='left'] { ${declaration} }`)).toEqual([]);
  });

  test('an at-rule may ask for the width of the screen', () => {
    expect(findPhysicalStyles('@media (max-width: 30em) { a { color: red } }')).toEqual([]);
  });

  test('in a style attribute have logical sides too', async () => {
    const code = "export const Box = () => <p style={{ marginLeft: 4, textAlign: 'start' }}>Text</p>;";
    expect(await lint('stories/components/Byline.stories.tsx', code)).toContain('newsfold/logical-styles');
  });

  const sheets = readdirSync(join(root, '.storybook')).filter((file) => file.endsWith('.css'));

  test.each(sheets)('.storybook/%s has logical sides only', (file) => {
    expect(findPhysicalStyles(readFileSync(join(root, '.storybook', file), 'utf8'))).toEqual([]);
  });
});
