import { readFileSync } from 'node:fs';

/**
 * The examples of a page of docs/ in TSX, each with the name of the component that it exports; or the code of a TSX file as
 * a page shows it, with the imports that a publisher writes.
 */
export function readExamples(file: string): { name: string; code: string }[] {
  const text = readFileSync(file, 'utf8');
  const codes = file.endsWith('.md')
    ? [...text.matchAll(/```tsx\n(.*?)```/gs)].map(([, code = '']) => code)
    : [text.replaceAll("'../../../src/html'", "'newsfold/html'").replaceAll("'../../../src'", "'newsfold'")];
  return codes.map((code) => ({ name: /export (?:default )?function (\w+)/.exec(code)?.[1] ?? '', code }));
}
