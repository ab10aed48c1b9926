import { readFileSync } from 'node:fs';

import { describe, expect, it, test } from 'vitest';

import type { Locale } from '../../src/index';
import * as locales from '../../src/locales/index';
import { reviewed } from '../locales/reviewed';

const page = 'docs/languages.md';
const all: [string, Locale][] = Object.entries(locales);

test('the table of docs/languages.md has every language', async () => {
  const written = readFileSync(page, 'utf8');
  const filled = written.replace(
    /(<!-- generated: languages -->)[^]*?(<!-- end -->)/,
    (_, start: string, end: string) => `${start}\n\n${toTable()}\n\n${end}`,
  );
  expect(written).toContain('<!-- generated: languages -->');
  // `npm run docs:accept` writes the page instead.
  await expect(filled).toMatchFileSnapshot(`../../${page}`);
});

describe('the list of witnesses', () => {
  const [head, ...rows] = readFileSync('tests/locales/witnesses.tsv', 'utf8').trimEnd().split('\n');

  it('names a message that exists, and says how many sources use its words', () => {
    expect(head).toBe('locale\tmessage\tclass\twitnesses');
    for (const row of rows) {
      const [locale = '', message = '', count = '', witnesses = ''] = row.split('\t');
      expect(Object.keys(locales), row).toContain(locale);
      expect(readMessage(Reflect.get(locales, locale) as Locale, message), row).toBeDefined();
      expect(count, row).toMatch(/^[12]$/);
      const sources = new Set(witnesses.split(', '));
      if (count === '2') expect(sources.size, row).toBeGreaterThan(1);
      else expect(witnesses, row).not.toBe('');
    }
  });
});

function readMessage({ messages }: Locale, path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => Reflect.get(Object(node) as object, key), messages);
}

function toTable(): string {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const rows = all.map(([name, { tag, dir }]) => {
    const { calendar, numberingSystem } = new Intl.DateTimeFormat(tag).resolvedOptions();
    return [
      `\`${name}\``,
      names.of(tag) ?? tag,
      dir,
      digits[numberingSystem] ?? numberingSystem,
      calendars[calendar] ?? calendar,
      reviewed.includes(name) ? 'reviewed' : 'not reviewed',
    ];
  });
  const table = [['locale', 'language', 'direction', 'digits', 'calendar', 'by a native speaker'], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = table;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)].join('\n');
}

const digits: Partial<Record<string, string>> = {
  latn: '0123',
  arab: '٠١٢٣',
  arabext: '۰۱۲۳',
  beng: '০১২৩',
  deva: '०१२३',
  mymr: '၀၁၂၃',
};

const calendars: Partial<Record<string, string>> = {
  gregory: 'Gregorian',
  persian: 'Persian',
  buddhist: 'Buddhist',
};
