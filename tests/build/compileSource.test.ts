import { runInNewContext } from 'node:vm';

import { describe, expect, test } from 'vitest';

import { compileSource, findStyledRoots, getRuntimeImports } from '../../build/compileSource';
import { insertTokenDefaults } from '../../build/insertTokenDefaults';

const compile = (code: string, styles: 'engine' | 'static' = 'engine') =>
  compileSource(code, 'src/components/Thing.tsx', { styles })?.code ?? code;

const root = "styled.p.withConfig({ componentId: 'newsfold-thing' })`\n  margin: 0;\n`";

describe('the static build', () => {
  test.each([
    ['as it is usually written', `import { styled } from 'styled-components';\nconst Root = ${root};`],
    ['in double quotes', `import { styled } from "styled-components";\nconst Root = ${root};`],
    ['over several lines', `import {\n  styled,\n} from 'styled-components';\nconst Root = ${root};`],
    [
      'under another name',
      `import { styled as s } from 'styled-components';\nconst Root = ${root.replace('styled', 's')};`,
    ],
    ['by default', `import styled from 'styled-components';\nconst Root = ${root};`],
    [
      'with the tag called',
      `import { styled } from 'styled-components';\nconst Root = ${root.replace('.p', "('p')")};`,
    ],
    [
      'broken by a formatter',
      `import { styled } from 'styled-components';\nconst Root = styled.p\n  .withConfig({\n    componentId: 'newsfold-thing',\n  })\`margin: 0;\`;`,
    ],
  ])('puts a class in the place of a root imported %s', (_, code) => {
    const compiled = compile(code, 'static');
    expect(compiled).toContain("const Root = 'newsfold-thing'");
    expect(compiled).not.toContain('styled-components');
  });

  test('keeps the other imports from styled-components', () => {
    const code = `import { styled, ServerStyleSheet } from 'styled-components';\nconst Root = ${root};`;
    expect(compile(code, 'static')).toContain("import { ServerStyleSheet } from 'styled-components';");
  });

  test('ignores a template that only looks like a root', () => {
    const code = `import { styled } from 'styled-components';\nconst other = css\`margin: 0;\`;\n// ${root.replaceAll('\n', ' ')}`;
    expect(compile(code, 'static')).toContain('css`margin: 0;`');
    expect(findStyledRoots(code, 'x.tsx')).toEqual([]);
  });
});

describe('the build with styled-components', () => {
  const withCss = (css: string) =>
    compile(`import { styled } from 'styled-components';\nconst Root = ${root.replace('margin: 0;', css)};`);

  test('writes the default of each token, and removes spaces and comments', () => {
    const code = withCss(
      '/* Calm. */\n  color: var(--newsfold-color-text);\n  inline-size: var( --newsfold-measure );',
    );
    expect(code).toContain(
      '`color:var(--newsfold-color-text,light-dark(#1b1b1b,#e9e8e4));inline-size:var(--newsfold-measure,31em);@media print{',
    );
  });

  test('prints each color that a root reads in ink, and leaves alone a root without colors', () => {
    const code = withCss('color: var(--newsfold-color-muted); background: var(--newsfold-color-surface);');
    expect(code).toContain(
      '@media print{color:#000!important;background:#fff!important;color-scheme:light!important;' +
        '--newsfold-color-muted:#444!important;--newsfold-color-surface:#fff!important}',
    );
    expect(withCss('border-radius: var(--newsfold-radius-button);')).not.toContain('@media print');
  });

  test('sets each size that a root reads in points on paper, and the measure to its width', () => {
    const code = withCss('max-inline-size: var(--newsfold-measure); font-size: var(--newsfold-size-body);');
    expect(code).toContain(
      '@media print{--newsfold-measure:100%!important;--newsfold-size-body:10.5pt!important}',
    );
  });

  test('keeps a fallback that the template has', () => {
    expect(insertTokenDefaults('line-height: var(--newsfold-leading-body, 1.9)')).toBe(
      'line-height: var(--newsfold-leading-body, 1.9)',
    );
  });

  test('throws for a token that does not exist', () => {
    expect(() => withCss('color: var(--newsfold-color-tex);')).toThrow(/no token for --newsfold-color-tex/);
  });

  test('keeps the meaning of escapes in a template', () => {
    expect(withCss(String.raw`content: '\\2014';`)).toContain(String.raw`content:'\\2014';`);
  });

  test('throws for an interpolation and for a root without a fixed id, and says where', () => {
    const head = "import { styled } from 'styled-components';\n";
    expect(() => compile(`${head}const Root = ${root.replace('0', '${0}')};`)).toThrow(
      /Thing\.tsx:2: .*interpolation/,
    );
    expect(() => compile(`${head}const Root = styled.p\`margin: 0;\`;`)).toThrow(
      /Thing\.tsx:2: .*no fixed id/,
    );
  });
});

describe('warnings', () => {
  test('run in development only', () => {
    expect(compile("if (odd) warn('Thing', 'is odd');")).toBe(
      "if (odd) try { process.env.NODE_ENV !== 'production' && warn('Thing', 'is odd'); } catch {}",
    );
    expect(compile('warnAboutGaps(data);')).toBe(
      "try { process.env.NODE_ENV !== 'production' && warnAboutGaps(data); } catch {}",
    );
  });

  test('need no process, which a page without a bundler does not have', () => {
    const code = compile("if (odd) warn('Thing', 'is odd'); else warnAboutGaps(odd);");
    const run = (process?: { env: { NODE_ENV: string } }) => {
      const said: string[] = [];
      const note = (name: string) => said.push(name);
      runInNewContext(code, { odd: true, warn: note, warnAboutGaps: note, ...(process && { process }) });
      return said;
    };
    expect(run({ env: { NODE_ENV: 'development' } })).toEqual(['Thing']);
    expect(run({ env: { NODE_ENV: 'production' } })).toEqual([]);
    expect(run()).toEqual([]);
  });

  test('are recognized by the call: other names, methods and values are unchanged', () => {
    for (const code of [
      'console.warn(line);',
      'warned(line);',
      'return_(warnEmpty(1));',
      'const x = warn;',
    ]) {
      expect(compile(code)).toBe(code);
    }
  });
});

test('imports of types load nothing', () => {
  const code = `import type { A } from './a';
    import { type B, type C } from './b';
    import { type D, e } from './c';
    import './d';
    export type { F } from './e';
    export { g } from './f';
    export * from './g';`;
  expect(getRuntimeImports(code, 'x.ts')).toEqual(['./c', './d', './f', './g']);
});
