import { act, render, screen } from '@testing-library/react';
import { createElement, Fragment, lazy, Suspense, type ReactNode } from 'react';
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

describe('elements that show nothing', () => {
  // As styled-components puts one beside each root in a server component.
  const styled = (node: ReactNode, key: string) => [
    <style key={`${key} style`}>{'.newsfold-figure { margin: 0; color: red }'}</style>,
    <Fragment key={key}>{node}</Fragment>,
  ];
  const figure = <figure>harbor</figure>;

  test.each([
    ['a style', <style key="x">{'.a { color: red }'}</style>],
    ['a script', <script key="x" type="application/json">{`{ "words": "in a script" }`}</script>],
    ['a style sheet', <link key="x" rel="stylesheet" href="/a.css" precedence="low" />],
    ['metadata', <meta key="x" itemProp="position" content="1" />],
    ['a template', <template key="x" />],
    ['a pixel for readers without scripts', <noscript key="x">no scripts</noscript>],
    ['nothing', null],
  ])('are not blocks: %s', (_, nothing) => {
    const blocks = ({ shown, kept }: ReturnType<typeof cut>) => ({
      shown: shown.filter((words) => words.length === 3),
      kept: kept?.filter((words) => words.length === 3),
    });
    const three = <p key="three">six</p>;
    expect(blocks(cut(1, [nothing, one, two, three]))).toEqual({ shown: ['one'], kept: ['two', 'six'] });
    expect(blocks(cut(2, [one, nothing, two, three]))).toEqual({ shown: ['one', 'two'], kept: ['six'] });
    expect(blocks(cut({ words: 2 }, [nothing, one, two, three]))).toEqual({
      shown: ['one', 'two'],
      kept: ['six'],
    });
    expect(cut(2, [one, two, nothing]).kept).toBeUndefined();
  });

  test('stand with the block that they belong to', () => {
    const { container } = render(
      <ArticleBody continueAfter={1}>
        {styled(one, 'a')}
        {styled(figure, 'b')}
        {two}
      </ArticleBody>,
    );
    expect([...container.querySelectorAll('[data-part=group] > *')].map(({ tagName }) => tagName)).toEqual([
      'STYLE',
      'FIGURE',
      'P',
    ]);
  });

  test('do not separate a subheading from its paragraph', () => {
    expect(cut(2, [one, styled(<h2>Threat</h2>, 'h'), styled(two, 'b'), three]).shown).toEqual(['one']);
    const { shown } = cut(1, [styled(<h2>Threat</h2>, 'h'), styled(one, 'b'), two]);
    expect(shown.filter((words) => !words.includes('{'))).toEqual(['Threat', 'one']);
  });

  test('nothing is cut if only subheadings would be behind the cut', () => {
    expect(cut(2, [one, two, <h2 key="h">Threat</h2>]).kept).toBeUndefined();
  });
});

describe('a text in one element', () => {
  test('is cut inside it', () => {
    const { container } = render(
      <ArticleBody continueAfter={1}>
        <div className="prose" id="text">
          {one}
          <section>{two}</section>
        </div>
      </ArticleBody>,
    );
    expect(container.querySelectorAll('.prose')).toHaveLength(1);
    expect(container.querySelector('.prose')).toHaveAttribute('id', 'text');
    expect(container.querySelector('.prose > p')).toHaveTextContent('one');
    expect(container.querySelector('.prose > details section')).toHaveTextContent('two');
  });

  test('of several layers, with a style beside it', () => {
    const { container } = render(
      <ArticleBody continueAfter={{ words: 1 }}>
        <style>{'.prose { color: red }'}</style>
        <main>
          <>
            <section>
              {one}
              {two}
            </section>
          </>
        </main>
      </ArticleBody>,
    );
    expect(container.querySelector('style')).toBeInTheDocument();
    expect(container.querySelector('main > section > p')).toHaveTextContent('one');
    expect(container.querySelector('main > section > details')).toHaveTextContent('two');
  });

  test('keeps its text if it is too short to be cut', () => {
    expect(cut(5, <div>{[one, two]}</div>)).toEqual({ shown: ['onetwo'], kept: undefined });
    expect(cut(1, <div>one</div>)).toEqual({ shown: ['one'], kept: undefined });
  });

  test('several elements around parts of a text count as one block each', () => {
    expect(cut(1, [<section key="a">{[one, two]}</section>, <section key="b">{three}</section>])).toEqual({
      shown: ['onetwo'],
      kept: ['three'],
    });
  });
});

describe('a text whose blocks cannot be counted is whole, and a warning says why', () => {
  // Each warning is printed once, so each text needs a component of its own.
  const makeStory = (displayName: string) => Object.assign(() => <>{[one, two, three]}</>, { displayName });
  const [Story, Part, Inner] = [makeStory('Story'), makeStory('Part'), makeStory('Inner')];
  const Later = lazy(() => Promise.resolve({ default: Story }));
  test.each<[string, ContinueAfter, ReactNode, RegExp]>([
    ['a component', 1, <Story key="story" />, /the component Story/],
    ['a lazy component', 1, <Later key="story" />, /a component/],
    ['components, by words', { words: 2 }, [<Part key="a" />, <Part key="b" />], /the component Part/],
    ['an island', 1, createElement('astro-slot', { key: 'a' }, 'onetwothree'), /the HTML of a <astro-slot>/],
    [
      'HTML',
      1,
      <div key="a" dangerouslySetInnerHTML={{ __html: '<p>onetwo</p>three' }} />,
      /the HTML of a <div>/,
    ],
    ['a component in an element', 1, <div key="a">{<Inner />}</div>, /the component Inner/],
    ['a boundary', 1, <Suspense key="a">{[one, two, three]}</Suspense>, /a promise or a Suspense/],
    ['an iterator', 1, <>{[one, two, three].values()}</>, /a promise or an iterator/],
  ])('%s', async (_, continueAfter, children, words) => {
    vi.mocked(console.error).mockImplementation(() => undefined);
    const said = vi.mocked(console.warn).mockImplementation(() => undefined);
    const { container } = await act(() =>
      render(<ArticleBody continueAfter={continueAfter}>{children}</ArticleBody>),
    );
    expect(container.textContent).toMatch(/^(onetwothree)+$/);
    expect(container.querySelector('details')).toBeNull();
    expect(said.mock.calls).toEqual([
      [
        expect.stringMatching(
          /^\[newsfold\] ArticleBody: continueAfter sees no blocks in .* so the text was not cut\. Pass/,
        ),
      ],
    ]);
    expect(said.mock.calls[0]?.[0]).toMatch(words);
    said.mockClear();
    vi.mocked(console.error).mockClear();
  });

  test('a short text is no reason for a warning', () => {
    cut(3, one);
    cut(3, [one, <Story key="story" />]);
    cut({ words: 100 }, [one, <Story key="story" />]);
    cut(3, <div>{one}</div>);
    cut(3, 'one');
    expect(console.warn).not.toHaveBeenCalled();
  });
});

describe('whatever React renders is shown whole', () => {
  test('iterables in a fragment count by their items', () => {
    expect(cut(1, <>{new Set([one, two])}</>)).toEqual({ shown: ['one'], kept: ['two'] });
    expect(cut(1, <>{{ [Symbol.iterator]: () => [one, two].values() }}</>)).toEqual({
      shown: ['one'],
      kept: ['two'],
    });
  });

  test('a list that a server component has sent in pieces counts by its blocks', async () => {
    const piece = (node: ReactNode) =>
      lazy(() => Promise.resolve({ default: node as never })) as unknown as ReactNode;
    const text = [one, piece(<h2>Threat</h2>), piece([two, three])];
    const { container } = render(
      <Suspense fallback="loading">
        <ArticleBody continueAfter={2}>{text}</ArticleBody>
      </Suspense>,
    );
    await screen.findByText('three');
    expect(container.querySelector('details')?.previousElementSibling).toHaveTextContent('one');
    expect(
      [...container.querySelectorAll('[data-part=group] > *')].map((block) => block.textContent),
    ).toEqual(['Threat', 'two', 'three']);
  });

  test('a promise beside paragraphs counts as one block', async () => {
    const { container } = await act(() =>
      render(
        <ArticleBody continueAfter={2}>
          {one}
          {Promise.resolve(two)}
          {three}
        </ArticleBody>,
      ),
    );
    expect(container.querySelector('details')).toHaveTextContent('three');
    expect(container.querySelector('[data-component=ArticleBody]')?.firstElementChild).toHaveTextContent(
      'one',
    );
    expect(container.querySelectorAll('p')).toHaveLength(3);
    expect(container.querySelector('details')).not.toHaveTextContent('two');
  });

  test('text and the links beside it are one paragraph, as in a sentence', () => {
    const text = (
      <>
        Hello {'Amina'}, <a href="/">here</a> are {12n} ships.
        {'  '}
        {two}
        <img alt="" src="/a.png" />
        {7}
      </>
    );
    expect(cut(1, text)).toEqual({
      shown: ['Hello Amina, here are 12 ships.'],
      kept: ['two', '7'],
    });
  });
});

describe('a cut that appears or disappears', () => {
  // The state of an element of the page that React knows nothing about shows whether it was replaced.
  const text = [one, false, two, null, three, four];
  const body = (continueAfter: ContinueAfter | undefined, children: ReactNode = text) => (
    <ArticleBody continueAfter={continueAfter}>{children}</ArticleBody>
  );
  test.each<[string, ContinueAfter | undefined, ContinueAfter | undefined]>([
    ['appears', undefined, 2],
    ['appears, where the text was too short', { words: 100 }, { words: 2 }],
    ['disappears', 2, undefined],
    ['moves', 2, 3],
  ])('leaves the blocks before it as they are: it %s', (_, before, after) => {
    const { container, rerender } = render(body(before));
    const [first, second] = container.querySelectorAll('p');
    rerender(body(after));
    expect(container.querySelectorAll('p')[0]).toBe(first);
    expect(container.querySelectorAll('p')[1]).toBe(second);
    expect(container.querySelectorAll('p')).toHaveLength(4);
  });

  test('also where blocks have no keys', () => {
    const jsx = (continueAfter: ContinueAfter | undefined, hasNote: boolean) => (
      <ArticleBody continueAfter={continueAfter}>
        {hasNote && <p>note</p>}
        <p>one</p>
        <p>two</p>
      </ArticleBody>
    );
    const { container, rerender } = render(jsx(undefined, false));
    const [first] = container.querySelectorAll('p');
    rerender(jsx(1, false));
    expect(container.querySelector('p')).toBe(first);
    rerender(jsx(2, true));
    expect(container.querySelectorAll('p')[1]).toBe(first);
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
