import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

import * as react from 'react';
import { renderToPipeableStream } from 'react-server-dom-webpack/server.node';
import { describe, expect, inject, it } from 'vitest';

import * as newsfold from '../../src';
import { EveryComponent } from '../setup/EveryComponent';

/** What must react to a person in a way that HTML cannot. */
const client = [
  'ContinueReadingCollapse',
  'ContinueReadingRemote',
  'ContinueReadingRouterLinks',
  'DismissibleAdvisory',
  'ShareButton',
  'LiveTimestamp',
];

describe('in a React server component', () => {
  it('there is no context, state or effect to lean on', () => {
    expect(Object.keys(react)).not.toEqual(expect.arrayContaining(['createContext']));
    expect(Object.keys(react)).not.toEqual(expect.arrayContaining(['useState']));
  });

  it('every component renders, with the HTML that renderToString prints', async () => {
    const html = await htmlOf(<EveryComponent />);
    expect(hintsInOrder(withoutStyles(html))).toBe(hintsInOrder(inject('articleHtml')));
    const components = Object.keys(newsfold).filter((name) => /^[A-Z]/.test(name));
    for (const name of components) expect(html).toContain(`data-component="${name}"`);
  });

  it("only what must react to a person carries 'use client', and the styles of what does", () => {
    const marked = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter(
        (file) => /\.tsx?$/.test(file) && /^['"]use client['"]/.test(readFileSync(`src/${file}`, 'utf8')),
      )
      .map((file) => file.replace(/^.*\/|\.tsx$/g, ''));
    expect(marked.sort()).toEqual([...client, 'server.react-server'].sort());
  });

  it('each instance prints its style, so docs/in-next.md says when to use newsfold/static', async () => {
    const headings = Array.from({ length: 17 }, (_, index) => (
      <newsfold.Subheading key={index}>{`Berth ${String(index)}`}</newsfold.Subheading>
    ));
    const styles = (await htmlOf(<>{headings}</>)).match(/<style[^>]*>.*?<\/style>/gs) ?? [];
    expect(styles).toHaveLength(17);
    expect(new Set(styles).size).toBe(1);
    expect(styles[0]?.length).toBeGreaterThan(1400);
  });

  it('no style stands inside a heading or a paragraph, where it would be read as text', async () => {
    const html = await htmlOf(<EveryComponent />);
    expect(html).not.toMatch(/<(h[1-6]|p|summary|figcaption)\b[^>]*>(?:(?!<\/\1>).)*<style/s);
    expect(html).toMatch(/<style/);
  });
});

function withoutStyles(html: string): string {
  return html.replace(/<style\b[^>]*>.*?<\/style>/gs, '');
}

// A long tree is sent in rows, and React hints at the pictures of a row when that row comes.
function hintsInOrder(html: string): string {
  const hints = html.match(/<link rel="preload"[^>]*>/g) ?? [];
  return [...hints.sort(), html.replace(/<link rel="preload"[^>]*>/g, '')].join('');
}

async function htmlOf(element: react.ReactNode): Promise<string> {
  const reader = spawn(process.execPath, ['tests/setup/flightToHtml.mjs'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test' },
  });
  renderToPipeableStream(element, {}).pipe(reader.stdin);
  return text(reader.stdout);
}
