import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import axe from 'axe-core';
import ts from 'typescript';
import { describe, expect, it, test } from 'vitest';

import { criteria, type Criterion, type Result } from './accessibility/criteria';

/*
 * docs/accessibility.md is written from accessibility/criteria.ts by `npm run docs:accept`. Each criterion names the tests
 * that hold it, and this test fails if one of them is gone, or the page is out of date.
 */
const page = 'docs/accessibility.md';

const results: Record<Result, string> = {
  held: 'Tests hold it for everything that Newsfold renders.',
  'partly held': 'Tests hold a part of it. The note says what is left.',
  'not tested': 'Nothing checks it. A person has to.',
  yours: 'It depends on your page, your words or your pictures.',
  'not applicable': 'Newsfold has nothing that it is about.',
};

describe('the list of criteria', () => {
  it('has all 55 of level A and AA in WCAG 2.2, each once and in order', () => {
    const numbers = criteria.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(55);
    expect(numbers).toEqual([...numbers].sort((a, b) => toRank(a) - toRank(b)));
    const countOf = (level: string) => criteria.filter((criterion) => criterion.level === level).length;
    expect([countOf('A'), countOf('AA')]).toEqual([31, 24]);
  });

  it('has every criterion of these levels for which axe has a rule', () => {
    const known = new Set(criteria.map(({ number }) => number.replaceAll('.', '')));
    const tagged = axe
      .getRules()
      .filter(({ tags }) => tags.some((tag) => /^wcag2\d?a{1,2}$/.test(tag)))
      .flatMap(({ tags }) => tags.flatMap((tag) => /^wcag(\d{3,})$/.exec(tag)?.[1] ?? []))
      // Of level AAA, and named by a rule that is about 2.1.1 too.
      .filter((number) => number !== '213');
    expect(tagged.length).toBeGreaterThan(50);
    expect(tagged.filter((number) => !known.has(number))).toEqual([]);
  });

  it.each(criteria.filter(({ result }) => result.includes('held')))(
    'names a test for $number, whose result is "$result"',
    ({ tests = [] }) => expect(tests).not.toEqual([]),
  );

  it.each(criteria.filter(({ result }) => result === 'not tested' || result === 'not applicable'))(
    'names no test for $number, whose result is "$result"',
    ({ tests = [] }) => expect(tests).toEqual([]),
  );
});

const named = [...new Set(criteria.flatMap(({ tests = [] }) => tests))];

test.each(named)('there is a test that runs: %s', (evidence) => {
  const [, file = '', title = ''] = /^([^:]+): (.+)$/s.exec(evidence) ?? [];
  expect(findTests(join('tests', file))).toContain(title);
});

test('a test that is skipped, or planned, or commented out is none', () => {
  const source = `
    describe('a', () => { it('runs', () => {}); it.skip('is skipped', () => {}); });
    // it('is commented out', () => {});
    test.todo('is planned');
    describe.skip('b', () => { it('is in a skipped group', () => {}); });
    it.each([1])('runs for %s', () => {});`;
  expect(readTitles(source)).toEqual(['a', 'runs', 'runs for %s']);
});

test('docs/accessibility.md has the results', async () => {
  const written = readFileSync(page, 'utf8');
  const tables: Record<string, string> = {
    results: toResultTable(),
    criteria: toCriteriaTables(),
    tests: toTestList(),
    rules: await toRuleList(),
  };
  const filled = written.replaceAll(
    /(<!-- generated: (\w+) -->)[^]*?(<!-- end -->)/g,
    (_, start: string, name: string, end: string) => `${start}\n\n${tables[name] ?? ''}\n\n${end}`,
  );
  for (const name of Object.keys(tables)) expect(written).toContain(`<!-- generated: ${name} -->`);
  // `npm run docs:accept` writes the page instead.
  await expect(filled).toMatchFileSnapshot(`../../${page}`);
});

function toRank(number: string): number {
  const [principle = 0, guideline = 0, criterion = 0] = number.split('.').map(Number);
  return principle * 10_000 + guideline * 100 + criterion;
}

const readFiles = new Map<string, string[]>();

function findTests(file: string): string[] {
  const titles = readFiles.get(file) ?? readTitles(readFileSync(file, 'utf8'));
  readFiles.set(file, titles);
  return titles;
}

/** The titles of the tests of a file, and of their groups, without those that don't run. */
function readTitles(source: string): string[] {
  const titles: string[] = [];
  visit(ts.createSourceFile('a.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return titles;

  function visit(node: ts.Node): void {
    if (ts.isCallExpression(node)) {
      const called = node.expression.getText();
      const [title] = node.arguments;
      if (title && ts.isStringLiteralLike(title) && /^(?:it|test|describe)\b/.test(called)) {
        if (/^\w+\.(?:skip|todo)\b/.test(called)) return;
        titles.push(title.text);
      }
    }
    ts.forEachChild(node, visit);
  }
}

/** The rules that axe runs over each story, for the criterion; it leaves some out, which this asks it. */
async function listRules(): Promise<Map<string, string[]>> {
  document.body.innerHTML = '<main><h1>Words</h1></main>';
  const run = await axe.run(document.body, {
    rules: { region: { enabled: false }, 'target-size': { enabled: true } },
  });
  const rules = [run.passes, run.inapplicable, run.incomplete, run.violations].flat();
  return new Map(
    criteria.map(({ number }) => [
      number,
      rules.filter(({ tags }) => tags.includes(`wcag${number.replaceAll('.', '')}`)).map(({ id }) => id),
    ]),
  );
}

function toResultTable(): string {
  const rows = (Object.entries(results) as [Result, string][]).map(([result, meaning]) => {
    const count = criteria.filter((criterion) => criterion.result === result).length;
    return [result, String(count), meaning];
  });
  return toTable(['result', 'criteria', 'meaning'], rows);
}

const principles = ['Perceivable', 'Operable', 'Understandable', 'Robust'];

function toCriteriaTables(): string {
  return principles
    .map((name, index) => {
      const rows = criteria
        .filter(({ number }) => number.startsWith(`${index + 1}.`))
        .map(({ number, name: title, level, result, note }) => [`${number} ${title}`, level, result, note]);
      return `### ${index + 1}. ${name}\n\n${toTable(['criterion', 'level', 'result', 'in Newsfold'], rows)}`;
    })
    .join('\n\n');
}

function toTestList(): string {
  return criteria
    .filter(({ tests = [] }) => tests.length > 0)
    .map(({ number, name, tests = [] }) => `**${number} ${name}**\n\n${tests.map(toTestLine).join('\n')}`)
    .join('\n\n');
}

function toTestLine(evidence: string): string {
  const [, file = '', title = ''] = /^([^:]+): (.+)$/s.exec(evidence) ?? [];
  return `- ${title.replaceAll(/%\w|\$\w+/g, '…')} (\`${join('tests', file)}\`)`;
}

async function toRuleList(): Promise<string> {
  const rules = await listRules();
  const rows = criteria
    .map(({ number, name }: Criterion) => [
      `${number} ${name}`,
      (rules.get(number) ?? []).map((rule) => `\`${rule}\``).join(', '),
    ])
    .filter(([, list]) => list !== '');
  return toTable(['criterion', 'rules'], rows);
}

/** A table in Markdown, with its columns as wide as Prettier makes them. */
function toTable(head: string[], rows: string[][]): string {
  const widths = head.map((title, column) =>
    Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? title).length)),
  );
  const toLine = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [toLine(head), toLine(widths.map((width) => '-'.repeat(width))), ...rows.map(toLine)].join('\n');
}
