/// <reference types="vite/client" />
import { cleanup, render } from '@testing-library/react';
import { storyNameFromExport } from 'storybook/internal/csf';
import { describe, expect, test, vi } from 'vitest';

import preview from '../../.storybook/preview';
import { allStories } from '../setup/stories';

/* What a visitor of the Storybook finds. That each story works is tested in stories.browser.test.tsx. */

interface Meta {
  title: string;
  tags?: string[];
}

interface StoryFile {
  name?: string;
  tags?: string[];
}

const files = Object.entries(
  import.meta.glob<Record<string, StoryFile> & { default: Meta }>('../../stories/**/*.stories.tsx', {
    eager: true,
  }),
).map(([path, { default: meta, ...stories }]) => ({
  path: path.replace(/^.*\/stories\//, ''),
  meta,
  stories: Object.entries(stories),
}));

const isHidden = ({ tags = [] }: StoryFile) => tags.includes('!dev') && tags.includes('!autodocs');

const properNames = new Set(['AI', 'Arabic', 'Commons', 'CSS', 'English', 'HTML', 'Word', 'WordPress']);

describe('the sidebar', () => {
  const { options } = preview.parameters as { options: { storySort: { order: (string | string[])[] } } };
  const { order } = options.storySort;

  test.each(files)('has a place for $path', ({ meta }) => {
    const [group = ''] = meta.title.split('/');
    expect(order).toContain(group);
  });

  test.each(files)('names the states of $path in words that people write', ({ stories }) => {
    // "With Kicker" is what Storybook makes of a name in code.
    const fromCode = stories
      .map(([name, story]) => story.name ?? storyNameFromExport(name))
      .filter((name) =>
        name
          .split(' ')
          .some((word, index) => index > 0 && /^[A-Z]/.test(word) && !properNames.has(word.replace(',', ''))),
      );
    expect(fromCode).toEqual([]);
  });

  test.each(files)('shows one to seven states of $path', ({ stories }) => {
    const shown = stories.filter(([, story]) => !isHidden(story)).map(([name]) => name);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length, shown.join(', ')).toBeLessThanOrEqual(7);
  });

  test.each(files)('hides what $path has for the tests alone', ({ stories }) => {
    const tests = stories.filter(([, { tags = [] }]) => tags.includes('test-only'));
    expect(tests.filter(([, story]) => !isHidden(story)).map(([name]) => name)).toEqual([]);
  });

  test.each([
    'hed',
    'deck',
    'dek',
    'strapline',
    'lede',
    'crosshead',
    'kicker',
    'rubric',
    'paywall',
    'errata',
  ])('is found by "%s"', (word) => {
    expect(
      files
        .map(({ meta }) => meta.title)
        .filter((title) =>
          title
            .replace(/^.*\//, '')
            .split(/[^a-z]+/i)
            .includes(word),
        ),
    ).toHaveLength(1);
  });
});

describe('a story in Arabic', () => {
  const stories = allStories().filter(({ id, isTestOnly }) => id.endsWith(', ar') && !isTestOnly);

  test.each(stories)('$id has no English sentence that runs from right to left', ({ Component }) => {
    // Some stories show bad input or a page that is still loading.
    vi.mocked(console.warn).mockImplementation(() => undefined);
    const { container } = render(<Component />);
    expect(findScrambled(container)).toEqual([]);
    cleanup();
    vi.mocked(console.warn).mockClear();
  });

  test('would be found if it had one', () => {
    const { container } = render(
      <div dir="rtl">
        <p>The ports of the gulf reopened.</p>
        <p dir="ltr">The ports of the gulf reopened.</p>
        <p>قال ناطق باسم Doha Ports إن الموانئ</p>
      </div>,
    );
    expect(findScrambled(container)).toEqual(['The ports of the gulf reopened.']);
  });
});

/** Texts of more than three words in Latin script where the page runs from right to left. Names are shorter. */
function findScrambled(container: HTMLElement): string[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || element.closest('script, style, pre, code, bdi')) continue;
    if (element.closest('[dir]')?.getAttribute('dir') !== 'rtl') continue;
    const text = node.textContent ?? '';
    if (/(?:[A-Za-z’',-]+ ){3}[A-Za-z]+/.test(text) && !/\p{Script=Arabic}/u.test(text)) found.push(text);
  }
  return found;
}
