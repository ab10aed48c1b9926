import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import * as portableText from '@portabletext/react';
import ts from 'typescript';

import * as newsfold from '../../src';
import * as html from '../../src/html';
import * as locales from '../../src/locales';
import * as server from '../../src/server';
import * as themes from '../../src/themes';

const require = createRequire(import.meta.url);

export const readme = readFileSync('README.md', 'utf8');

const codes = [...readme.matchAll(/```tsx\n(.*?)```/gs)].map(([, code]) => code ?? '');
const isTest = (code: string) => code.includes("from 'vitest'");

export const examples = codes.filter((code) => !isTest(code));
export const testExamples = codes.filter(isTest);

/** What an example exports, run as a reader would run it. */
export function runExample(code: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  const js = ts.transpile(code, {
    jsx: ts.JsxEmit.ReactJSX,
    module: ts.ModuleKind.CommonJS,
    target: ts.ScriptTarget.ES2022,
  });
  const module = { exports: {} as Record<string, unknown> };
  const modules: Record<string, unknown> = {
    newsfold,
    'newsfold/html': html,
    'newsfold/server': server,
    'newsfold/locales': locales,
    'newsfold/themes': themes,
    // Made from the same sources by the build; the examples and the tests of the packed package run it.
    'newsfold/static': newsfold,
    'newsfold/static/html': html,
    'newsfold/styles.css': {},
    '@portabletext/react': portableText,
    // As Next declares them: a function for each face, which returns the class that declares the variable.
    'next/font/google': { Newsreader: loadFont, Source_Serif_4: loadFont },
    ...more,
  };
  const load = (name: string): unknown => {
    if (name.startsWith('@fontsource')) return readFaces(name);
    return modules[name] ?? (require(name) as unknown);
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the README's own code, run as a reader would run it
  (new Function('module', 'exports', 'require', js) as (...given: unknown[]) => void)(
    module,
    module.exports,
    load,
  );
  return module.exports;
}

const loadFont = ({ variable }: { variable: string }) => ({ variable: `font-of${variable}` });

/** The names that the style sheet of a Fontsource package gives its faces. */
export function readFaces(name: string): string[] {
  const path = `node_modules/${name.endsWith('.css') ? name : `${name}/index.css`}`;
  if (!existsSync(path)) throw new Error(`There is no ${path}`);
  return [...readFileSync(path, 'utf8').matchAll(/font-family: '([^']+)'/g)].map(([, face = '']) => face);
}
