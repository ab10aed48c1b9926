import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';
import { describe, expect, test } from 'vitest';

import { defaultTheme, type Theme } from '../../src/index';
import { themeToStyle } from '../../src/styling/themeToStyle';

interface Template {
  file: string;
  css: string;
  hasInterpolation: boolean;
  componentId: string | undefined;
}

const source = join(import.meta.dirname, '../../src');

/** Every template in the source that becomes CSS. */
const templates: Template[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) => {
    const found: Template[] = [];
    const tree = ts.createSourceFile(
      file,
      readFileSync(join(source, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const visit = (node: ts.Node) => {
      if (ts.isTaggedTemplateExpression(node)) {
        const tag = node.tag.getText();
        found.push({
          file,
          css: node.template
            .getText()
            .slice(1, -1)
            .replaceAll(/\/\*[^]*?\*\//g, ''),
          hasInterpolation: !ts.isNoSubstitutionTemplateLiteral(node.template),
          componentId: /componentId: '([^']+)'/.exec(tag)?.[1],
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });

/** Each `var(--newsfold-x, fallback)` of a text, with the fallback whole, however many brackets it has. */
function variables(css: string): { name: string; fallback: string | undefined }[] {
  return [...css.matchAll(/var\(\s*(--newsfold-[\w-]+)\s*/g)].map((match) => {
    const start = match.index + match[0].length;
    let depth = 1;
    let end = start;
    for (; depth > 0 && end < css.length; end++) depth += css[end] === '(' ? 1 : css[end] === ')' ? -1 : 0;
    const rest = css.slice(start, end - 1);
    return { name: match[1] ?? '', fallback: rest.startsWith(',') ? oneLine(rest.slice(1)) : undefined };
  });
}

function oneLine(css: string): string {
  return css.replaceAll(/\s+/g, ' ').replaceAll('( ', '(').replaceAll(' )', ')').trim();
}

const tokens = new Map(
  Object.entries(themeToStyle(defaultTheme) ?? {}).map(([name, value]) => [name, oneLine(String(value))]),
);

/** The names of all its values, as `color.text`; a color for light and dark is one. */
function paths(theme: Theme): string[] {
  return Object.entries(theme).flatMap(([role, values]) =>
    typeof values === 'string' ? [role] : Object.keys(values as object).map((name) => `${role}.${name}`),
  );
}

test('the styled templates are found: one for each component file at the least', () => {
  const files = new Set(templates.map(({ file }) => file));
  const components = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /styled\.\w+/.test(readFileSafely(join(source, file))),
  );
  expect([...files].sort()).toEqual(components.sort());
  expect(components.length).toBeGreaterThanOrEqual(12);
});

function readFileSafely(path: string): string {
  return path.endsWith('.tsx') ? readFileSync(path, 'utf8') : '';
}

describe.each(templates)('the styles of $file', ({ css, hasInterpolation, componentId, file }) => {
  test('are one piece of literal text', () => {
    expect(hasInterpolation).toBe(false);
  });

  test('have a fixed id, the same in a server’s and a browser’s bundle', () => {
    expect(componentId).toMatch(/^newsfold-[a-z-]+$/);
    expect(templates.filter((other) => other.componentId === componentId).map((other) => other.file)).toEqual(
      [file],
    );
  });

  test('look right with no theme around: each variable falls back to the default theme’s own value', () => {
    for (const { name, fallback } of variables(css)) {
      expect(tokens.has(name), `${name} is a value of defaultTheme`).toBe(true);
      expect(fallback, name).toBe(tokens.get(name));
    }
  });

  test('name no physical side, so that a page from right to left mirrors', () => {
    const declarations = css
      .split(/[{};]/)
      .map((part) => part.trim())
      .filter((part) => /^[a-z-]+\s*:\s*[^:]/.test(part));
    const physical = declarations.filter((declaration) => {
      const [property = '', value = ''] = declaration.split(/:\s*/, 2);
      return (
        /(^|-)(left|right|top|bottom)(-|$)/.test(property) ||
        /^((min|max)-)?(width|height)$/.test(property) ||
        /^contain-intrinsic-(width|height)$/.test(property) ||
        /\b(left|right)\b/.test(value)
      );
    });
    expect(physical).toEqual([]);
  });

  test('take every color from the theme, but for the system’s own', () => {
    const bare = css
      .replaceAll(/var\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, 'var')
      .match(/#[\da-f]{3,8}\b(?=[^']*[;)])|\b(?:rgb|hsl|oklch|lab|color)a?\(/gi);
    expect(bare).toBeNull();
  });
});

test('every value of the default theme changes something', () => {
  const used = new Set(templates.flatMap(({ css }) => variables(css).map(({ name }) => name)));
  expect([...tokens.keys()].filter((name) => !used.has(name))).toEqual([]);
});

// The compiler checks that nothing is left out; that nothing is too much, it checks by the `satisfies` over there.
const whole: { [Role in keyof Theme]-?: Required<NonNullable<Theme[Role]>> } = defaultTheme;

test('each value of the default theme becomes one custom property', () => {
  expect(paths(whole).length).toBeGreaterThan(20);
  expect(tokens.size).toBe(paths(whole).length);
});

describe('contrast by the formula of WCAG 2.2', () => {
  function luminance(hex: string): number {
    const long = /^#[\da-f]{3}$/i.test(hex) ? hex.replaceAll(/[\da-f]/gi, '$&$&') : hex;
    const channels = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(long)?.slice(1);
    if (!channels) throw new Error(`${hex} is no color that this test reads`);
    const [red = 0, green = 0, blue = 0] = channels.map((pair) => {
      const share = parseInt(pair, 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function contrast(one: string, other: string): number {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  test('the formula is right where the answer is known', () => {
    expect(contrast('#000', '#fff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#123456', '#123456')).toBe(1);
  });

  const least = { text: 7, link: 7, muted: 4.5, accent: 4.5, commercial: 4.5, focus: 3 } as const;
  const pairs = (Object.keys(least) as (keyof typeof least)[]).flatMap((color) =>
    (['background', 'surface'] as const).flatMap((ground) =>
      (['light', 'dark'] as const).map((scheme) => ({ color, ground, scheme, ratio: least[color] })),
    ),
  );

  test.each(pairs)('$color on $ground in $scheme reaches $ratio:1', ({ color, ground, scheme, ratio }) => {
    expect(
      contrast(defaultTheme.color[color][scheme], defaultTheme.color[ground][scheme]),
    ).toBeGreaterThanOrEqual(ratio);
  });
});
