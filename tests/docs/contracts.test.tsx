import { readFileSync } from 'node:fs';

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import ts from 'typescript';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';

import {
  AdvisoryNotice,
  AiDisclosure,
  AiLabel,
  Article,
  ArticleTheme,
  Corrections,
  defaultTheme,
  digitalSourceTypes,
  Figure,
  Headline,
  PullQuote,
  ShareLinks,
  Standfirst,
  Subheading,
  Timestamp,
  TypeOfWork,
} from '../../src';
import { ContinueReadingRemote } from '../../src/components/ContinueReadingRemote';
import { DismissibleAdvisory } from '../../src/components/DismissibleAdvisory';
import { ShareButton } from '../../src/components/ShareButton';
import { Embed } from '../../src/html';
import { en } from '../../src/locales';
import { themeToStyle } from '../../src/styling/themeToStyle';
import { allStories } from '../setup/stories';
import { classMeanings, partMeanings, stateMeanings } from './contractMeanings';

/*
 * The tables of docs/contracts.md say what the components print: `npm run docs:accept` writes them anew, and this test
 * fails where they differ. What a part or a state means is in contractMeanings.ts.
 */
const page = 'docs/contracts.md';

const tokenSource = readFileSync('src/styling/tokens.ts', 'utf8');
const sources = Object.values(
  import.meta.glob<string>('../../src/**/*.tsx', { eager: true, query: '?raw', import: 'default' }),
);
/** The fixed id of each root, which styled-components prints as a class: see docs/decisions/0003-one-root-per-component.md. */
const rootIds = new Set(
  sources.flatMap((source) => [...source.matchAll(/componentId: '([\w-]+)'/g)].map(([, id]) => id)),
);

/** Where something was seen, or with which values. */
type Sightings = Map<string, Set<string>>;
const roots: Sightings = new Map();
const states: Sightings = new Map();
const parts: Sightings = new Map();
const classes: Sightings = new Map();

beforeAll(async () => {
  localStorage.clear();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  for (const { id, Component, isTestOnly } of allStories()) {
    if (!isTestOnly && id.endsWith(', light, en')) readPage(<Component />);
  }
  for (const element of everyValue()) readPage(element);
  await readWhatReadersOpen();
  vi.restoreAllMocks();
  cleanup();
}, 60_000);

afterEach(cleanup);

test('every part, state and class has a meaning, and each meaning is of something that is printed', () => {
  expect(keysOf(partMeanings).sort()).toEqual([...parts.keys()].sort());
  expect(keysOf(stateMeanings).sort()).toEqual([...states.keys()].sort());
  expect(keysOf(classMeanings).sort()).toEqual([...classes.keys()].sort());
});

test('every part that the source names was printed, so no part is missing because no story shows it', () => {
  const named = sources.flatMap((source) =>
    [...source.matchAll(/(?<![[\w'-])'?data-part'?[=:] ?["']([\w-]+)["']/g)].map(([, name]) => name ?? ''),
  );
  const printed = new Set([...parts.keys()].map((key) => key.replace(/^\w+ /, '')));
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !printed.has(name))).toEqual([]);
});

test('the README lists every component of the main entry and of the client entries', () => {
  const readme = readFileSync('README.md', 'utf8');
  const ofHtml = ['Embed', 'WideTable'];
  const components = [...roots.keys()].filter((name) => !ofHtml.includes(name));
  expect(components.filter((name) => !readme.includes(`\n| \`${name}\` `))).toEqual([]);
});

test('the tables of docs/contracts.md are what the components print', async () => {
  const written = readFileSync(page, 'utf8');
  const tables: Record<string, string> = { ...toTables(), tokens: toTokenTable() };
  const filled = written.replaceAll(
    /(<!-- generated: (\w+) -->)[^]*?(<!-- end -->)/g,
    (_, start: string, name: string, end: string) => {
      const table = tables[name];
      if (table === undefined) throw new Error(`${page} has no table "${name}"`);
      return `${start}\n\n${table}\n\n${end}`;
    },
  );
  for (const name of Object.keys(tables)) expect(written).toContain(`<!-- generated: ${name} -->`);
  // `npm run docs:accept` writes the page instead.
  await expect(filled).toMatchFileSnapshot(`../../${page}`);
});

/** The values that no story shows, so that a table of values is whole. */
function everyValue(): ReactElement[] {
  return [
    ...(['text', 'wide', 'full', 'half'] as const).map((width) => (
      <Figure key={width} width={width}>
        <img alt="" />
      </Figure>
    )),
    ...(['wide', 'aside'] as const).map((placement) => (
      <PullQuote key={placement} placement={placement}>
        “A new page”
      </PullQuote>
    )),
    ...keysOf(en.messages.advisory).map((kind) => (
      <AdvisoryNotice key={kind} kind={kind} published="2020-01-01" now="2024-01-01">
        Ports reopened on Friday.
      </AdvisoryNotice>
    )),
    ...keysOf(en.messages.typeOfWork).map((kind) => <TypeOfWork key={kind} kind={kind} />),
    ...keysOf(digitalSourceTypes).map((type) => <AiDisclosure key={type} digitalSourceType={type} />),
    ...keysOf(digitalSourceTypes).map((type) => <AiLabel key={`label ${type}`} digitalSourceType={type} />),
    ...(['light', 'dark', 'auto', 'inherit'] as const).flatMap((scheme) => [
      <Article key={`article ${scheme}`} colorScheme={scheme} />,
      <ArticleTheme key={`theme ${scheme}`} colorScheme={scheme} />,
    ]),
    <Article key="column" column="start" head="wide" />,
    <Article key="centered" column="centered" head="text" />,
    ...([1, 2, 3, 4, 5, 6] as const).map((level) => (
      <Headline key={level} level={level}>
        Ports reopen
      </Headline>
    )),
    ...([2, 3, 4, 5, 6] as const).map((level) => (
      <Subheading key={`subheading ${String(level)}`} level={level}>
        What comes next
      </Subheading>
    )),
    ...([2, 3, 4, 5, 6] as const).map((level) => (
      <Corrections
        key={`corrections ${String(level)}`}
        level={level}
        items={[{ date: '2021-10-12', replacement: 'The ship is the Anna.' }]}
      />
    )),
    <Standfirst key="standfirst">
      <p>Ships are moving.</p>
    </Standfirst>,
    <Timestamp key="timestamp" published="2021-10-09T14:00:00Z" updated="2021-10-10T14:00:00Z" />,
  ];
}

/** What comes only when a reader presses something. */
async function readWhatReadersOpen() {
  render(<DismissibleAdvisory heading="Polls close at 8 pm" />);
  fireEvent.click(screen.getByRole('button'));
  readPrinted();
  cleanup();

  // jsdom has no clipboard, as a page without HTTPS.
  render(
    <ShareLinks url="https://example.com/ports" services={['email']}>
      <ShareButton url="https://example.com/ports" />
    </ShareLinks>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
  await screen.findByRole('textbox');
  readPrinted();
  cleanup();

  render(<Embed provider="YouTube" src="https://www.youtube-nocookie.com/embed/a" />);
  for (const details of document.body.querySelectorAll('details')) details.open = true;
  readPrinted();
  cleanup();

  const load = vi.fn<() => Promise<string>>().mockRejectedValue(new Error('The server is out of reach.'));
  render(<ContinueReadingRemote href="/ports" load={load} paywalled />);
  fireEvent.click(screen.getByRole('link'));
  readPrinted();
  await screen.findByRole('alert');
  readPrinted();
  load.mockResolvedValue('The rest.');
  fireEvent.click(screen.getByRole('button'));
  readPrinted();
  await screen.findByText('The rest.');
  readPrinted();
  cleanup();
}

function readPage(element: ReactElement) {
  act(() => void render(element));
  readPrinted();
  cleanup();
}

function readPrinted() {
  for (const element of document.body.querySelectorAll('*')) {
    const name = element.closest('[data-component]')?.getAttribute('data-component');
    if (name == null) continue;
    const part = element.getAttribute('data-part');
    const isRoot = element.hasAttribute('data-component');
    if (isRoot) note(roots, name, toTag(element));
    if (part !== null) note(parts, `${name} ${part}`, toTag(element));
    for (const className of element.classList) {
      if (!className.startsWith('newsfold-') || rootIds.has(className)) continue;
      note(classes, className, isRoot ? code(name) : `${code(part ?? element.localName)} in ${code(name)}`);
    }
    if (!isRoot && part === null) continue;
    for (const attribute of element.getAttributeNames().filter(isState)) {
      const key = isRoot ? `${name} ${attribute}` : `${name} ${part ?? ''} ${attribute}`;
      note(states, key, element.getAttribute(attribute) ?? '');
    }
  }
}

function isState(attribute: string): boolean {
  return (
    ['open', 'aria-busy'].includes(attribute) ||
    (attribute.startsWith('data-') && !['data-component', 'data-part'].includes(attribute))
  );
}

function note(sightings: Sightings, key: string, value: string) {
  sightings.set(key, (sightings.get(key) ?? new Set()).add(value));
}

function toTag(element: Element): string {
  const role = element.getAttribute('role');
  return `<${element.localName}${role === null ? '' : ` role="${role}"`}>`;
}

function toTables() {
  return {
    roots: toTable(
      ['component', 'root'],
      [...roots].map(([name, tags]) => [code(name), codes(tags)]),
    ),
    states: toTable(
      ['component', 'attribute', 'values', 'meaning'],
      [...states].map(([key, values]) => {
        const [name = '', ...rest] = key.split(' ');
        const attribute = rest.pop() ?? '';
        const where = rest.length > 0 ? `${code(name)}, part ${code(rest[0] ?? '')}` : code(name);
        return [where, code(attribute), toValues(values), stateMeanings[key] ?? ''];
      }),
    ),
    parts: toTable(
      ['component', 'part', 'element', 'what it is'],
      [...parts].map(([key, tags]) => {
        const [name = '', part = ''] = key.split(' ');
        return [code(name), code(part), codes(tags), partMeanings[key] ?? ''];
      }),
    ),
    classes: toTable(
      ['class', 'on', 'meaning'],
      [...classes].map(([name, places]) => [
        code(name),
        [...places].sort().join(', '),
        classMeanings[name] ?? '',
      ]),
    ),
  };
}

/** Every token of the list, in its order, with what its docstring says. */
function toTokenTable(): string {
  const values = new Map(Object.entries(themeToStyle(defaultTheme) ?? {}));
  const tokens = readTokens();
  const rows = tokens.map(({ path, docs, isGroup }) => {
    if (isGroup) return [code(path), '', '', docs];
    const property = `--newsfold-${path.replaceAll('.', '-').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const value: unknown = values.get(property);
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new Error(`${path} has no custom property ${property}`);
    }
    return [code(path), code(property), code(String(value)), docs];
  });
  expect(tokens.filter(({ isGroup }) => !isGroup)).toHaveLength(values.size);
  return layOut([['token', 'custom property', 'default', 'what it is for'], ...rows]);
}

/** The tokens of src/styling/tokens.ts, and its groups that have a docstring of their own. */
function readTokens() {
  const tree = ts.createSourceFile('tokens.ts', tokenSource, ts.ScriptTarget.Latest, true);
  const tokens: { path: string; docs: string; isGroup: boolean }[] = [];
  const visit = (node: ts.Node, parents: string[]) => {
    if (!ts.isPropertyAssignment(node)) {
      ts.forEachChild(node, (child) => {
        visit(child, parents);
      });
      return;
    }
    const path = [...parents, node.name.getText(tree)];
    const docs = ts
      .getJSDocCommentsAndTags(node)
      .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');
    const isColorPair = path.length === 2;
    const isGroup = !isColorPair && ts.isObjectLiteralExpression(node.initializer);
    if (!isGroup || docs.length > 0) {
      tokens.push({ path: path.join('.'), docs: docs.join(' ').replaceAll(/\s+/g, ' '), isGroup });
    }
    if (isGroup) visit(node.initializer, path);
  };
  visit(tree, []);
  return tokens;
}

function toTable(head: string[], body: string[][]): string {
  return layOut([head, ...body.sort((a, b) => (toKey(a) < toKey(b) ? -1 : 1))]);
}

/** Lays out a table as Prettier does. The first row is its head. */
function layOut(rows: string[][]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | '));
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join(' | '));
  return lines.map((line) => `| ${line} |`).join('\n');
}

function toKey(row: string[]): string {
  return row.join(' ').replaceAll('`', '');
}

/** A state without a value is there or not. */
function toValues(values: Set<string>): string {
  const isPresence = [...values].every((value) => value === '' || value === 'true');
  return isPresence ? 'present or absent' : codes(values);
}

function codes(values: Set<string>): string {
  return [...values].sort().map(code).join(', ');
}

function code(text: string): string {
  return `\`${text}\``;
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
