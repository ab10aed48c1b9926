import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { createElement, isValidElement, type ComponentType, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { createStyleSheet } from '../../build/styleSheet';
import type { mdxComponents } from '../../src';
import { examples, readFaces, readme, runExample } from './readmeExamples';

it('the README has examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(8);
});

it.each(examples.map((code) => [/export (?:function|const) (\w+)/.exec(code)?.[1], code]))(
  'the README example %s runs as written',
  (_, code) => {
    const made = Object.entries(runExample(code));
    expect(made.length).toBeGreaterThan(0);
    for (const [name, exported] of made) {
      expect(htmlOf(exported, given[name])).toMatch(/data-component="\w+"/);
    }
  },
);

it('the README shows a text that comes as HTML with its structured data, cut where it says', () => {
  const code = examples.find((example) => example.includes('FromCms')) ?? '';
  const page = htmlOf(runExample(code).FromCms);
  expect(page).toContain('<script type="application/ld+json"');
  expect(page).toMatch(/Officials met on Saturday\.<\/p><details[^]*<h2[^>]*id="terrorist-threat"/);
});

it('the README lists every component', () => {
  const listed = [...readme.matchAll(/^\| `(\w+)` /gm)].map(([, name = '']) => name);
  const components = readdirSync('docs/parts').map((file) => file.replace('.md', ''));
  // Ways of bringing in a text, which the section about CMSs has.
  const ways = ['ArticleHtml', 'Mdx', 'PortableText'];
  expect(components.filter((name) => !listed.includes(name))).toEqual(ways);
});

describe('the fonts in the README', () => {
  const code = examples.find((example) => example.includes('@fontsource')) ?? '';
  const packages = [...code.matchAll(/import '(@fontsource[^']+)'/g)].map(([, name = '']) => name);

  it('are named as their packages name them', () => {
    expect(packages).toHaveLength(3);
    const named = [...code.matchAll(/"'([^']+)', /g)].map(([, face]) => face);
    expect(named).toEqual(packages.map((name) => readFaces(name)[0]));
  });

  it('are installed by the line above', () => {
    const installed = /npm install ((?:@fontsource\S+ ?)+)/.exec(readme)?.[1]?.trim().split(' ');
    expect(installed).toEqual(packages.map((name) => name.split('/').slice(0, 2).join('/')));
  });

  it('reach the article as custom properties', () => {
    expect(htmlOf(runExample(code).set)).toContain(
      '--newsfold-font-headline:&#x27;Newsreader Variable&#x27;',
    );
    const next = examples.find((example) => example.includes('next/font')) ?? '';
    const page = htmlOf(runExample(next).Faces);
    expect(page).toContain('--newsfold-font-body:var(--body), Georgia, serif');
    expect(page).toMatch(/class="[^"]*font-of--headline font-of--body/);
  });
});

describe('the sizes in the README', () => {
  const measured = JSON.parse(readFileSync('etc/sizes.json', 'utf8')) as Record<string, number>;
  const rows = [...readme.matchAll(/^\| `([^`]+)`[^|]* \| ([\d.]+) kB +\|$/gm)].map(
    ([, name = '', kilobytes = '']) => [name, Number(kilobytes)] as const,
  );

  it('are of parts, a language and the style sheet', () => {
    expect(rows.length).toBeGreaterThanOrEqual(6);
  });

  it.each(rows)('%s weighs about %d kB', (name, kilobytes) => {
    const bytes = weigh(name);
    expect(bytes).toBeGreaterThan(0);
    // Written by hand, so only a figure that misleads fails: correct it in README.md.
    expect(Math.abs(kilobytes * 1000 - bytes) / bytes).toBeLessThan(0.15);
  });

  function weigh(name: string): number {
    if (name === 'newsfold/styles.css') return gzipSync(createStyleSheet(), { level: 9 }).length;
    // The limit that tests/locales holds each language to.
    if (name === 'newsfold/locales') return 2500;
    return measured[`static: ${name}`] ?? Number.NaN;
  }
});

describe('the speed in the README', () => {
  interface Part {
    rows: Record<string, string[]>;
  }
  const { render, page } = JSON.parse(readFileSync('bench/results.json', 'utf8')) as Record<
    'render' | 'page',
    Part
  >;

  it.each([
    ['plain React, dates by Intl', 'plain, words by Intl'],
    ['`newsfold/static`', 'newsfold/static'],
    ['Source', '@guardian/source'],
    ['NewsKit, with its cache', 'newskit, useThemeCache'],
    ['NewsKit', 'newskit'],
  ])('of %s is what npm run bench measured', (label, name) => {
    const row = readme.split('\n').find((line) => line.startsWith(`| ${label} `)) ?? '';
    const [, , time = '', bytes = ''] = row.split('|').map((cell) => cell.trim());
    // Within the range of its rounds, and for what doesn't vary, near it.
    const [, least, most] = /\((.+)–(.+)\)/.exec(render.rows[name]?.[0] ?? '') ?? [];
    expect(Number(time)).toBeGreaterThanOrEqual(Number(least));
    expect(Number(time)).toBeLessThanOrEqual(Number(most));
    const measured = Number(page.rows[name]?.[5]) / 1000;
    expect(Math.abs(Number.parseFloat(bytes) - measured) / measured, bytes).toBeLessThan(0.15);
  });
});

/** What an example is given that is a function of a text. */
const given: Record<string, unknown[]> = {
  mdxText: [
    ({ components: { h1: Heading } }: { components: typeof mdxComponents }) => (
      <Heading>Terrorist threat</Heading>
    ),
  ],
  sanityText: [
    [{ _type: 'block', _key: 'a', style: 'h2', children: [{ _type: 'span', _key: 'b', text: 'Threat' }] }],
  ],
};

function htmlOf(exported: unknown, args: unknown[] = []): string {
  if (isValidElement(exported)) return renderToString(exported);
  const made = (exported as (...given: unknown[]) => ReactNode)(...(args.length > 0 ? args : [{}]));
  if (typeof made === 'string') return made;
  return renderToString(args.length > 0 ? made : createElement(exported as ComponentType));
}
