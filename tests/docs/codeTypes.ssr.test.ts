import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

import ts from 'typescript';
import { expect, it } from 'vitest';

/* The code of the README and of docs/, as a reader pastes it into a file of a TypeScript project. */

/**
 * The code of the first ones is that of `examples/`, which the examples compile, or single lines; the last takes the types of a CMS from
 * files of the reader.
 */
const isLeftOut = (file: string) => /^docs\/(?:in-.*|beside-tailwind|from-your-cms)\.md$/.test(file);

/** Types come from the sources, because there need not be a build. */
const paths = {
  newsfold: ['./src/index.ts'],
  'newsfold/static': ['./src/index.ts'],
  'newsfold/html': ['./src/html/index.ts'],
  'newsfold/static/html': ['./src/html/index.ts'],
  'newsfold/locales': ['./src/locales/index.ts'],
  'newsfold/server': ['./src/server.tsx'],
  'newsfold/themes': ['./src/themes/index.ts'],
  'newsfold/tokens': ['./src/designTokens/index.ts'],
  'newsfold/advisories': ['./src/advisories/index.ts'],
  'newsfold/advisories/wording': ['./src/advisories/wording/index.ts'],
  'newsfold/*': ['./src/components/*.tsx'],
};

const files = ['README.md', ...list('docs'), ...list('docs/parts')].filter((file) => !isLeftOut(file));

it('the code in the README and in docs/ compiles', () => {
  const sources = new Map(
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^```tsx?\n(.*?)^```/gms)].map(([, code = ''], index) => [
        resolve(dirname(file), `${basename(file, '.md')}-${String(index + 1)}.tsx`),
        // A block without an import or an export would share its names with the others.
        `${code}\nexport {};`,
      ]),
    ),
  );
  expect(sources.size).toBeGreaterThan(70);
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile.bind(host);
  host.fileExists = (path) => sources.has(path) || ts.sys.fileExists(path);
  host.getSourceFile = (path, ...rest) => {
    const code = sources.get(path);
    return code === undefined
      ? readSource(path, ...rest)
      : ts.createSourceFile(path, code, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram(
    [...sources.keys()],
    { ...options, noEmit: true, noUncheckedSideEffectImports: false, paths },
    host,
  );
  const errors = [...sources.keys()].flatMap((path) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => `${basename(path)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
      .filter((message) => !namesOtherFile(message)),
  );
  expect(errors.join('\n')).toBe('');
}, 120_000);

/** Whether a module is missing that is a file of the reader's, or a package that is not installed here. */
function namesOtherFile(message: string): boolean {
  return /Cannot find module '(?:\.|next\/)/.test(message);
}

function list(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}
