import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { createElement, isValidElement, type ComponentType, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import ts from 'typescript';
import { expect, it } from 'vitest';

import * as newsfold from '../src';
import * as locales from '../src/locales';

const require = createRequire(import.meta.url);
const readme = readFileSync('README.md', 'utf8');
const examples = [...readme.matchAll(/```tsx\n(.*?)```/gs)].map(([, code]) => code ?? '');

it('the README has examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(4);
});

it.each(examples.map((code) => [/export (?:function|const) (\w+)/.exec(code)?.[1], code]))(
  'the README example %s runs as written',
  (_, code) => {
    for (const exported of Object.values(run(code))) expect(htmlOf(exported)).toMatch(/data-component="\w+"/);
  },
);

function run(code: string): Record<string, unknown> {
  const js = ts.transpile(code, {
    jsx: ts.JsxEmit.ReactJSX,
    module: ts.ModuleKind.CommonJS,
    target: ts.ScriptTarget.ES2022,
  });
  const module = { exports: {} as Record<string, unknown> };
  const modules: Record<string, unknown> = { newsfold, 'newsfold/locales': locales };
  const load = (name: string): unknown => modules[name] ?? (require(name) as unknown);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the README's own code, run as a reader would run it
  (new Function('module', 'exports', 'require', js) as (...given: unknown[]) => void)(
    module,
    module.exports,
    load,
  );
  return module.exports;
}

function htmlOf(exported: unknown): string {
  if (isValidElement(exported)) return renderToString(exported);
  const made = (exported as () => ReactNode)();
  return typeof made === 'string' ? made : renderToString(createElement(exported as ComponentType));
}
