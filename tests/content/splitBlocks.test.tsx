import { render } from '@testing-library/react';
import { Fragment, type ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';

import { ArticleBody, Subheading, type ContinueAfter } from '../../src';

/** The texts of the blocks before and after the cut; `undefined` if nothing is cut. */
function cut(continueAfter: ContinueAfter | undefined, children: ReactNode) {
  const { container } = render(<ArticleBody continueAfter={continueAfter}>{children}</ArticleBody>);
  const body = container.querySelector('[data-component=ArticleBody]');
  const details = container.querySelector('details');
  const texts = (blocks: Iterable<Element>) => Array.from(blocks, ({ textContent }) => textContent);
  return {
    shown: texts([...(body?.children ?? [])].filter((block) => block !== details)),
    kept: details ? texts(details.querySelectorAll('[data-part=group] > *')) : undefined,
  };
}

const [one, two, three, four] = ['one', 'two', 'three', 'four'].map((word) => <p key={word}>{word}</p>);

describe('a text is cut after a number of blocks', () => {
  test('paragraphs, lists and figures count as one each', () => {
    const list = (
      <ul>
        <li>
          aid
          <ul>
            <li>wheat</li>
          </ul>
        </li>
      </ul>
    );
    expect(cut(2, [one, list, two, three])).toEqual({ shown: ['one', 'aidwheat'], kept: ['two', 'three'] });
  });

  test('the contents of fragments and arrays count as blocks, and empty nodes do not', () => {
    expect(
      cut(
        2,
        <>
          {null}
          <>
            {one}
            {false}
          </>
          {[<Fragment key="a">{two}</Fragment>, undefined, three]}
          {'  '}
          {four}
        </>,
      ),
    ).toEqual({ shown: ['one', 'two'], kept: ['three', 'four'] });
  });

  test('plain text counts as a paragraph', () => {
    expect(cut(1, ['one', two])).toEqual({ shown: ['one'], kept: ['two'] });
  });

  test('blocks from different fragments with the same key are all shown', () => {
    expect(
      cut(1, [
        <Fragment key="a">
          <p key="1">one</p>
        </Fragment>,
        <Fragment key="b">
          <p key="1">two</p>
        </Fragment>,
      ]),
    ).toEqual({ shown: ['one'], kept: ['two'] });
  });

  test('a fraction counts as the whole blocks in it', () => {
    expect(cut(1.9, [one, two, three])).toEqual({ shown: ['one'], kept: ['two', 'three'] });
  });

  test('a thousand blocks after the cut are all there, in order, in groups of ten', () => {
    const { container } = render(
      <ArticleBody continueAfter={1}>
        {Array.from({ length: 1001 }, (_, index) => (
          <p key={index}>{index}</p>
        ))}
      </ArticleBody>,
    );
    const groups = [...container.querySelectorAll('[data-part=group]')];
    expect(groups).toHaveLength(100);
    expect(groups.every(({ children }) => children.length === 10)).toBe(true);
    expect(Array.from(container.querySelectorAll('p'), ({ textContent }) => Number(textContent))).toEqual(
      Array.from({ length: 1001 }, (_, index) => index),
    );
  });
});

describe('a subheading is never separated from its first paragraph', () => {
  const heading = <Subheading key="threat">Threat</Subheading>;

  test('the cut moves before it', () => {
    expect(cut(2, [one, heading, two])).toEqual({ shown: ['one'], kept: ['Threat', 'two'] });
  });

  test('also if it is a plain h3, and before several subheadings', () => {
    expect(cut(3, [one, heading, <h3 key="h3">Part</h3>, two])).toEqual({
      shown: ['one'],
      kept: ['Threat', 'Part', 'two'],
    });
  });

  test('a text that begins with a subheading is cut after the next block', () => {
    expect(cut(1, [heading, one, two])).toEqual({ shown: ['Threat', 'one'], kept: ['two'] });
  });

  test('a subheading may be the first block after the cut', () => {
    expect(cut(1, [one, heading, two])).toEqual({ shown: ['one'], kept: ['Threat', 'two'] });
  });
});

describe('nothing is cut', () => {
  test.each([
    ['where as many blocks as asked for stand in the text', 2],
    ['where fewer do', 5],
    ['where nothing is asked for', undefined],
    ['where the words do not reach the number', { words: 100 }],
  ])('%s', (_, continueAfter) => {
    expect(cut(continueAfter, [one, two])).toEqual({ shown: ['one', 'two'], kept: undefined });
  });

  test('if the text is one block or only subheadings', () => {
    expect(cut(1, one).kept).toBeUndefined();
    expect(cut(1, [<h2 key="a">a</h2>, <h2 key="b">b</h2>]).kept).toBeUndefined();
  });
});

describe('a text is cut after a number of words', () => {
  test('after the block in which the number is reached', () => {
    const block = (count: number, word: string) => <p key={word}>{`${word} `.repeat(count)}</p>;
    const { shown, kept } = cut({ words: 15 }, [block(10, 'a'), block(10, 'b'), block(10, 'c')]);
    expect(shown.map((text) => text[0])).toEqual(['a', 'b']);
    expect(kept?.map((text) => text[0])).toEqual(['c']);
  });

  test('counting words inside links and lists', () => {
    expect(
      cut({ words: 3 }, [
        <p key="a">
          one <a href="/two">two</a> three
        </p>,
        four,
      ]),
    ).toEqual({ shown: ['one two three'], kept: ['four'] });
  });
});

test.each([0, -1, Number.NaN, '2' as unknown as number, { words: 0 }, {} as { words: number }])(
  'for %j the text is not cut, and a warning says why',
  (continueAfter) => {
    vi.mocked(console.warn).mockImplementation(() => undefined);
    expect(cut(continueAfter, [one, two])).toEqual({ shown: ['one', 'two'], kept: undefined });
    for (const [said] of vi.mocked(console.warn).mock.calls) {
      expect(said).toContain('[newsfold] ArticleBody: continueAfter is');
    }
    vi.mocked(console.warn).mockClear();
  },
);

test('the warning about a bad number says what to pass instead', () => {
  vi.mocked(console.warn).mockImplementation(() => undefined);
  cut(-7, [one, two]);
  expect(vi.mocked(console.warn).mock.calls).toEqual([
    [
      '[newsfold] ArticleBody: continueAfter is -7, which is less than 1, so the text was not cut. Pass 1 or more.',
    ],
  ]);
  vi.mocked(console.warn).mockClear();
});
