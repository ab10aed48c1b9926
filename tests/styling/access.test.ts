import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';
import { describe, expect, test } from 'vitest';

import { createStyleSheet } from '../../build/styleSheet';
import { defaultTheme } from '../../src';

const styleSheet = createStyleSheet();
/** Without what applies on paper, where nobody changes a size. */
const onScreen = withoutPrint(styleSheet);

describe('the style sheet', () => {
  test('nothing depends on how a device is held', () => {
    expect(styleSheet).not.toMatch(/orientation|aspect-ratio:\s*\d[^;]*\)\s*\{/);
  });

  test('text on a screen grows with the size that the reader has set', () => {
    const sizes = [...onScreen.matchAll(/(?<![-\w])font-size:([^;}]+)/g)].map(([, size = '']) => size);
    expect(sizes.length).toBeGreaterThan(20);
    expect(sizes.filter((size) => /\d(?:px|pt|v[whib]|vmin|vmax)\b/.test(size))).toEqual([]);
    // What grows with the column alone would not grow with the reader’s size.
    for (const size of Object.values(defaultTheme.size)) expect(size).toMatch(/\d(?:rem|em)|^var\(/);
  });

  test('nothing stays in place over the text while the page scrolls', () => {
    expect(styleSheet).not.toMatch(/position:\s*fixed/);
    // The title of a wide table stays in sight while the table scrolls sideways.
    const sticky = [...styleSheet.matchAll(/\{[^{}]*position:\s*sticky[^{}]*\}/g)].map(([rule]) => rule);
    for (const rule of sticky) expect(rule).not.toMatch(/inset-block|[{;]top:|bottom:|inset:/);
  });
});

describe('the sources', () => {
  const named = listAttributesAndEvents();

  test('are read by this test', () => {
    expect(named).toEqual(expect.arrayContaining(['onClick', 'load']));
  });

  test('nothing acts when a pointer goes down', () => {
    expect(named.filter((name) => /^(?:on)?(?:pointer|mouse|touch)(?:down|start)$/i.test(name))).toEqual([]);
  });

  test('nothing happens because something gets focus', () => {
    expect(named.filter((name) => /^(?:on)?(?:focus(?:in)?|blur)$|^autofocus$/i.test(name))).toEqual([]);
  });
});

function withoutPrint(css: string): string {
  const [first = '', ...rest] = css.split(/@media print\s*\{/);
  return first + rest.map((text) => text.slice(findEndOfBlock(text))).join('');
}

/** The index behind the brace that closes the block in which a text begins. */
function findEndOfBlock(text: string): number {
  let depth = 1;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '{') depth++;
    if (text[index] === '}' && --depth === 0) return index + 1;
  }
  throw new Error('A block of the style sheet has no end.');
}

/** The names of all attributes in JSX, of all properties like `onClick`, and of the events that are listened to. */
function listAttributesAndEvents(): string[] {
  const names: string[] = [];
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue;
    const path = join('src', file);
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  }
  return names;

  function visit(node: ts.Node): void {
    if (ts.isJsxAttribute(node)) names.push(node.name.getText());
    if (ts.isPropertyAssignment(node) && /^on[A-Z]/.test(node.name.getText())) {
      names.push(node.name.getText());
    }
    if (ts.isCallExpression(node) && /\baddEventListener$/.test(node.expression.getText())) {
      const [event] = node.arguments;
      if (event && ts.isStringLiteralLike(event)) names.push(event.text);
    }
    ts.forEachChild(node, visit);
  }
}
