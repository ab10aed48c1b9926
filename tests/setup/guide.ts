import { readFile } from 'node:fs/promises';

import { createStyleSheet } from '../../build/styleSheet.ts';
import { compileTailwind3, compileTailwind4 } from './neighborSheets.ts';

/** A style sheet that docs/beside-tailwind.md shows, compiled for the classes of its test. */
export interface GuideSheet {
  heading: string;
  /** What compiles it: `tailwind-4`, `tailwind-3`, `bootstrap`, or nothing. */
  kind: string;
  source: string;
  css: string;
  /** The same without Newsfold's own. */
  cssAlone: string;
}

/** Classes that the tests of the guide use. */
export const guideClasses = [
  'text-7xl text-red-600 mb-8 font-black leading-none text-center tracking-wide uppercase italic underline',
  'bg-yellow-100 border-4 max-w-none prose dark:prose-invert hidden flex',
].flatMap((list) => list.split(' '));

/** Reads the style sheets of docs/beside-tailwind.md, and compiles each as its project would. */
export async function readGuide(): Promise<GuideSheet[]> {
  const page = await readFile('docs/beside-tailwind.md', 'utf8');
  const sections = page.split(/^## /m).slice(1);
  const sheets = sections.flatMap((section) => {
    const heading = section.slice(0, section.indexOf('\n'));
    return [...section.matchAll(/^```css ?([\w-]*)\n([^]*?)^```/gm)].map(([, kind = '', source = '']) => ({
      heading,
      kind,
      source,
    }));
  });
  return Promise.all(
    sheets.map(async (sheet) => {
      const source = sheet.source.replace(/@import 'newsfold.*/, '');
      return { ...sheet, css: await compileSheet(sheet), cssAlone: await compileSheet({ ...sheet, source }) };
    }),
  );
}

async function compileSheet({ kind, source }: Pick<GuideSheet, 'kind' | 'source'>): Promise<string> {
  switch (kind) {
    case 'tailwind-4': {
      const isWhole = source.includes('@import');
      return compileTailwind4(isWhole ? source : `@import 'tailwindcss';\n${source}`, [
        ...guideClasses,
        ...(isWhole ? [] : ['dark:text-red-600']),
      ]);
    }
    case 'tailwind-3':
      return compileTailwind3(
        source.replace("@import 'newsfold/styles.css';", createStyleSheet()),
        guideClasses,
      );
    default:
      return source;
  }
}
