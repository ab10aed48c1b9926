import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

import type { ReactNode } from 'react';
import { renderToPipeableStream } from 'react-server-dom-webpack/server.node';
import { build, defaultServerConditions } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { newsfoldSource } from '../../build/vitePlugin.ts';
import { Figure, PullQuote, Subheading, type ContinueAfter } from '../../src';

/*
 * A client component around an ArticleBody, for `onOpenChange` or a state, gets its text from a server component. There
 * each root of Newsfold's has a <style> beside it, and a long text comes in pieces.
 */
let folder: string;
beforeAll(async () => {
  const cache = resolve('node_modules/.cache');
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'newsfold-client-'));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [newsfoldSource()],
    ssr: { resolve: { conditions: ['newsfold-source', ...defaultServerConditions] } },
    build: { ssr: 'src/components/ArticleBody.tsx', write: false },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('Vite built nothing');
  await writeFile(join(folder, 'ArticleBody.mjs'), output.output[0].code);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

/** The elements before the cut and behind it, without those that show nothing. */
async function cut(continueAfter: ContinueAfter, children: ReactNode) {
  const child = spawn(
    process.execPath,
    ['tests/setup/flightToCut.mjs', join(folder, 'ArticleBody.mjs'), JSON.stringify(continueAfter)],
    { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test' } },
  );
  renderToPipeableStream(children, {}).pipe(child.stdin);
  const html = (await text(child.stdout)).replaceAll(/<style.*?<\/style>|<summary.*?<\/summary>/gs, '');
  const [shown = '', kept] = html.split(/<details[^>]*>/);
  const list = (part: string) =>
    [...part.matchAll(/<(p|figure|h2)\b/g)].map(([, name = '']) => name).join(' ');
  return { html, shown: list(shown), kept: kept === undefined ? undefined : list(kept) };
}

const p = (name: number | string) => <p key={name}>Paragraph {name}</p>;
const figure = (
  <Figure key="figure" caption="The harbor">
    <img src="/harbor.jpg" alt="" />
  </Figure>
);
const quote = <PullQuote key="quote">We sail</PullQuote>;
const heading = <Subheading key="heading">Why now</Subheading>;

describe('a text from a server component in a client component is cut', () => {
  test.each<[string, ContinueAfter, ReactNode[], string, string]>([
    ['after a figure', 1, [figure, p(1), p(2)], 'figure', 'p p'],
    ['after a figure and a paragraph', 2, [figure, p(1), p(2)], 'figure p', 'p'],
    ['after a quotation', 2, [p(1), quote, p(2), p(3)], 'p figure', 'p p'],
    ['before a subheading', 2, [p(1), heading, p(2)], 'p', 'h2 p'],
    ['after the block that a subheading begins', 1, [heading, p(1), p(2)], 'h2 p', 'p'],
    [
      'by its words, and not by those of a style sheet',
      { words: 5 },
      [p(1), quote, p(2), p(3)],
      'p figure p',
      'p',
    ],
  ])('%s', async (_, continueAfter, children, shown, kept) => {
    expect(await cut(continueAfter, children)).toMatchObject({ shown, kept });
  });

  test('if it is long, and comes in pieces', async () => {
    const words = 'word '.repeat(100);
    const paragraphs = Array.from({ length: 30 }, (_, index) => (
      <p key={index}>{`${String(index)} ${words}`}</p>
    ));
    const children = [...paragraphs.slice(0, 20), heading, ...paragraphs.slice(20)];
    const byBlocks = await cut(21, children);
    expect(byBlocks.shown).toBe(Array(20).fill('p').join(' '));
    expect(byBlocks.kept).toBe(`h2 ${Array(10).fill('p').join(' ')}`);
    const byWords = await cut({ words: 1500 }, children);
    expect(byWords.shown).toBe(Array(15).fill('p').join(' '));
    for (const index of paragraphs.keys()) expect(byWords.html).toContain(`<p>${String(index)} word`);
  });

  test('if a component of the server has to wait for a part of it', async () => {
    const Later = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return <>{[p('late'), p('later')]}</>;
    };
    expect(await cut(2, [p(1), <Later key="late" />, p(2)])).toMatchObject({ shown: 'p p', kept: 'p p' });
  });
});
