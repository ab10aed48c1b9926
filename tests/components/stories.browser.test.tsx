import axe from 'axe-core';
import { act, StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { page as browser } from 'vitest/browser';

import { hydrateStory, showServerHtml, withoutClientOnly } from '../setup/hydrateStory';
import { allStories } from '../setup/stories';

const serverHtml = JSON.parse(inject('serverHtml')) as Record<string, string>;
let root: Root | undefined;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

it('marks each story of bad input as one for tests alone', () => {
  // A browser that does not know a language, or a column without a picture, is nobody's mistake.
  const isAboutBadInput = (warns: RegExp | undefined) =>
    warns && !/Intl knows here|has no image/.test(warns.source);
  expect(allStories().filter(({ warns, isTestOnly }) => isAboutBadInput(warns) && !isTestOnly)).toEqual([]);
});

describe.each(allStories())('$id', ({ id, Component, play, warns }) => {
  it('is hydrated without a change to what the server printed, and without a word', () => {
    const page = printed(id);
    const before = page.innerHTML;
    expect(before).not.toBe('');
    const { recovered, ...hydrated } = hydrateStory(
      page,
      <StrictMode>
        <Component />
      </StrictMode>,
    );
    root = hydrated.root;
    expect(recovered).toEqual([]);
    expect(withoutClientOnly(page)).toBe(before);
    expect(vi.mocked(console.error).mock.calls).toEqual([]);
    const warnings = vi.mocked(console.warn).mock.calls.map(([line]) => String(line));
    for (const line of warnings) expect(line).toMatch(warns ?? /no warning was announced/);
  });

  if (play) {
    it('does what its reader does', async () => {
      vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
      const page = document.createElement('main');
      document.body.append(page);
      await play(page);
      expect(vi.mocked(console.error).mock.calls).toEqual([]);
    });
  }

  it('has nothing that axe objects to', async () => {
    const page = printed(id);
    const { violations } = await axe.run(page, {
      resultTypes: ['violations'],
      // A story is a part of a page. The size of targets is new in WCAG 2.2, so axe leaves it out unless asked.
      rules: { region: { enabled: false }, 'target-size': { enabled: true } },
    });
    expect(
      violations.map(({ id: rule, nodes }) => [
        rule,
        nodes.map(({ html, failureSummary }) => [html, failureSummary]),
      ]),
    ).toEqual([]);
  });

  it('fits a screen of 320 pixels, which is 400 % zoom, also in wide text spacing', async () => {
    await browser.viewport(320, 640);
    const page = printed(id);
    expect(overflow(page)).toEqual([]);
    // WCAG 1.4.12
    page.insertAdjacentHTML(
      'beforeend',
      '<style>main * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } main p { margin-block-end: 2em !important }</style>',
    );
    expect(overflow(page)).toEqual([]);
  });
});

/** What sticks out of the screen, and no box of its own scrolls. */
function overflow(page: HTMLElement): string[] {
  const { clientWidth } = document.documentElement;
  return [...page.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const hidden = getComputedStyle(element).clipPath !== 'none' || width === 0;
      return (
        !hidden && !element.closest('pre, table, [role="region"]') && (left < -1 || right > clientWidth + 1)
      );
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

function printed(id: string): HTMLElement {
  const html = serverHtml[id];
  if (html === undefined) throw new Error(`The server printed nothing for ${id}`);
  return showServerHtml(html);
}
