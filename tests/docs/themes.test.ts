import { readFileSync } from 'node:fs';

import { describe, expect, it, test } from 'vitest';

import { defaultTheme, type Theme } from '../../src';
import * as entry from '../../src/themes';
import { defineTheme } from '../../src/themes';
import { contrastRules } from '../../src/themes/contrastRules';
import { findLowContrast, measureColors, schemes } from '../../src/themes/findLowContrast';
import { warned } from '../setup/warned';

const { defineTheme: _, ...themes } = entry;
const all = Object.entries<Theme>(themes);
const page = 'docs/themes.md';

test('there are six themes', () => {
  expect(Object.keys(themes).sort()).toEqual([
    'broadcaster',
    'broadsheet',
    'financial',
    'highContrast',
    'magazine',
    'tabloid',
  ]);
});

test('broadsheet is the default, with its forms', () => {
  expect(themes.broadsheet).toMatchObject(defaultTheme);
});

describe.each(all)('%s', (name, theme) => {
  it('has only tokens that exist, and enough contrast everywhere', () => {
    // `defineTheme` warns in development, and a warning fails a test.
    expect(defineTheme(theme)).toEqual(theme);
    expect(findLowContrast({ ...defaultTheme.color, ...theme.color }, theme.form)).toEqual([]);
  });

  it('can be sent from a server as JSON', () => {
    expect(JSON.parse(JSON.stringify(theme))).toEqual(theme);
  });

  it('says how Arabic is set wherever it changes a face', () => {
    for (const face of ['headline', 'body', 'furniture'] as const) {
      const stack = theme.font?.[face];
      if (stack !== undefined) {
        expect(stack + (theme.arabic?.[`${face}Font`] ?? '')).toMatch(/Noto \w+ Arabic/);
      }
    }
  });

  it('says how far lines of Arabic are apart wherever it changes that for Latin', () => {
    const arabic = new Set(Object.keys(theme.arabic ?? {}));
    const leadings = Object.keys(defaultTheme.arabic).filter((token) => token.endsWith('Leading'));
    for (const token of Object.keys(theme.leading ?? {})) {
      if (!leadings.includes(`${token}Leading`)) continue;
      expect(arabic, token).toContain(`${token}Leading`);
    }
    if (theme.weight?.headline !== undefined) expect(arabic).toContain('headlineWeight');
  });

  it('differs from every other in form, so that they are told apart without color', () => {
    const shape = (any: Theme) => JSON.stringify({ ...any, color: undefined });
    for (const [other, otherTheme] of all) {
      if (other !== name) expect(shape(otherTheme)).not.toBe(shape(theme));
    }
  });
});

test('high contrast has 10:1 for all text', () => {
  const { color, form } = themes.highContrast;
  for (const { ratio, minRatio } of measureColors({ ...defaultTheme.color, ...color }, form)) {
    if (minRatio > 3) expect(ratio).toBeGreaterThanOrEqual(10);
  }
});

test('a theme of which a color is spoiled is found out', () => {
  warned(() => defineTheme(themes.tabloid, { color: { muted: '#999' } }), 'color.muted (#999)');
});

test('the table of docs/themes.md has the contrasts of every theme', async () => {
  const written = readFileSync(page, 'utf8');
  const filled = written.replace(
    /(<!-- generated: contrasts -->)[^]*?(<!-- end -->)/,
    (__, start: string, end: string) => `${start}\n\n${toTable()}\n\n${end}`,
  );
  expect(written).toContain('<!-- generated: contrasts -->');
  // `npm run docs:accept` writes the page instead.
  await expect(filled).toMatchFileSnapshot(`../../${page}`);
});

/** The lowest contrast of each group of colors, in each scheme. */
function toTable(): string {
  const rows = all.flatMap(([name, { color, form }]) =>
    schemes.map((scheme) => {
      const measured = measureColors({ ...defaultTheme.color, ...color }, form).filter(
        (pair) => pair.scheme === scheme,
      );
      const lowest = (least: number) =>
        `${Math.min(...measured.filter(({ minRatio }) => minRatio === least).map(({ ratio }) => ratio)).toFixed(1)}:1`;
      return [`\`${name}\``, scheme, lowest(7), lowest(4.5), lowest(3)];
    }),
  );
  const table = [['theme', 'scheme', 'running text (7:1)', 'small text (4.5:1)', 'focus (3:1)'], ...rows];
  const widths =
    table[0]?.map((___, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = table;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join(
    '\n',
  );
}

test('every rule of contrast is about colors that exist', () => {
  const names = Object.keys(defaultTheme.color);
  for (const { foreground, backgrounds } of contrastRules) {
    expect(names).toEqual(expect.arrayContaining([foreground, ...backgrounds]));
  }
});
