import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import * as portableText from '@portabletext/react';
import { createElement, isValidElement, type ComponentType, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import ts from 'typescript';
import { expect, it } from 'vitest';

import * as newsfold from '../../src';
import * as html from '../../src/html';
import * as locales from '../../src/locales';
import * as server from '../../src/server';
import * as themes from '../../src/themes';

const require = createRequire(import.meta.url);
const readme = readFileSync('README.md', 'utf8');
const examples = [...readme.matchAll(/```tsx\n(.*?)```/gs)].map(([, code]) => code ?? '');

it('the README has examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(4);
});

it.each(examples.map((code) => [/export (?:function|const) (\w+)/.exec(code)?.[1], code]))(
  'the README example %s runs as written',
  (_, code) => {
    const made = Object.entries(run(code));
    expect(made.length).toBeGreaterThan(0);
    for (const [name, exported] of made) {
      expect(htmlOf(exported, given[name])).toMatch(/data-component="\w+"/);
    }
  },
);

it('the README shows a text that comes as HTML with its structured data, cut where it says', () => {
  const code = examples.find((example) => example.includes('FromCms')) ?? '';
  const page = htmlOf(run(code).FromCms);
  expect(page).toContain('<script type="application/ld+json"');
  expect(page).toMatch(/Officials met on Saturday\.<\/p><details[^]*<h2[^>]*id="terrorist-threat"/);
});

/** What an example is given that is a function of a text. */
const given: Record<string, unknown[]> = {
  mdxText: [
    ({ components: { h1: Heading } }: { components: typeof newsfold.mdxComponents }) => (
      <Heading>Terrorist threat</Heading>
    ),
  ],
  sanityText: [
    [{ _type: 'block', _key: 'a', style: 'h2', children: [{ _type: 'span', _key: 'b', text: 'Threat' }] }],
  ],
};

function run(code: string): Record<string, unknown> {
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
    'newsfold/styles.css': {},
    '@portabletext/react': portableText,
  };
  const load = (name: string): unknown => modules[name] ?? (require(name) as unknown);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the README's own code, run as a reader would run it
  (new Function('module', 'exports', 'require', js) as (...given: unknown[]) => void)(
    module,
    module.exports,
    load,
  );
  return module.exports;
}

function htmlOf(exported: unknown, args: unknown[] = []): string {
  if (isValidElement(exported)) return renderToString(exported);
  const made = (exported as (...given: unknown[]) => ReactNode)(...args);
  if (typeof made === 'string') return made;
  return renderToString(args.length > 0 ? made : createElement(exported as ComponentType));
}
