import { Readability } from '@mozilla/readability';
import { render, screen } from '@testing-library/react';
import { Fragment, isValidElement, useState, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';

import {
  ArticleBody,
  NewsArticle,
  newsArticleJsonLd,
  Subheading,
  type ArticleBodyProps,
  type ArticleContent,
  type ArticleInserts,
  type NewsArticleProps,
} from '../../src';
import { articleBlocks, ArticleHtml } from '../../src/html';
import { talks } from '../setup/newsArticle.fixture';
import { warned } from '../setup/warned';

const words = ['one', 'two', 'three', 'four', 'five', 'six'];
const paragraphs = words.map((word) => <p key={word}>{word}</p>);
const [one, two, three, four] = paragraphs;
const ad = (name: string) => <b>[{name}]</b>;
const given = (value: unknown) => value as never;

const reservedHeight = () => document.querySelector('aside > svg')?.getAttribute('height') ?? undefined;

/** The texts of blocks and inserts in the order of the page; `|` is the cut, `$` the beginning of the paid text. */
function readOrder(container: Element): string {
  const body = container.querySelector('[data-component=ArticleBody]');
  const parts: string[] = [];
  const read = (element: Element) => {
    for (const child of element.children) {
      if (child.localName === 'summary') parts.push('|');
      else if (child.matches('details, [data-part=group]')) read(child);
      else if (child.matches('.newsfold-paywalled')) {
        parts.push('$');
        read(child);
      } else parts.push(child.textContent);
    }
  };
  if (body) read(body);
  return parts.join(' ');
}

function show(inserts: unknown, children: ReactNode = paragraphs, props: ArticleBodyProps = {}): string {
  const { container } = render(
    <ArticleBody {...props} inserts={given(inserts)}>
      {children}
    </ArticleBody>,
  );
  return readOrder(container);
}

describe('a publisher inserts an ad', () => {
  test('after a number of blocks', () => {
    expect(show([{ after: 2, content: ad('ad') }])).toBe('one two [ad] three four five six');
  });

  test('before the text and after its last block', () => {
    expect(
      show([
        { after: 6, content: ad('newsletter') },
        { after: 0, content: ad('promo') },
      ]),
    ).toBe('[promo] one two three four five six [newsletter]');
  });

  test('as text, and after a number that JSON has as text', () => {
    expect(show(JSON.parse('[{ "after": "1", "content": "Subscribe" }]'))).toBe(
      'one Subscribe two three four five six',
    );
  });

  test('wherever a function of the block and its index says', () => {
    const seen: unknown[] = [];
    const inserts: ArticleInserts = (block, index, blocks) => {
      seen.push([isValidElement(block) && block.key, index, blocks.length]);
      return (index + 1) % 2 === 0 && index < blocks.length - 1 ? ad(String(index)) : null;
    };
    expect(show(inserts)).toBe('one two [1] three four [3] five six');
    expect(seen).toEqual(words.map((word, index) => [word, index, 6]));
  });

  test('after a block of a kind, with a height and a label', () => {
    const figure = <figure key="map">map</figure>;
    const { container } = render(
      <ArticleBody
        inserts={(block) =>
          isValidElement(block) && block.type === 'figure'
            ? { content: ad('ad'), minHeight: 250, label: 'Advertisement' }
            : undefined
        }
      >
        {[one, figure, two]}
      </ArticleBody>,
    );
    expect(readOrder(container)).toBe('one map Advertisement[ad] two');
    expect(reservedHeight()).toBe('250');
  });

  test('among blocks in fragments, arrays and plain text, where empty nodes are no blocks', () => {
    const children = (
      <>
        {null}
        {one}
        {[<Fragment key="a">{two}</Fragment>, false]}
        three
        {'  '}
        {four}
      </>
    );
    expect(
      show(
        [
          { after: 2, content: ad('a') },
          { after: 3, content: ad('b') },
        ],
        children,
      ),
    ).toBe('one two [a] three [b] four');
  });

  test('in a body that is HTML', () => {
    const { container } = render(
      <ArticleHtml
        html="<p>one</p><h2>Aid</h2><p>two</p><p>three</p>"
        inserts={[{ after: 2, content: ad('ad') }]}
        continueAfter={3}
      />,
    );
    expect(readOrder(container)).toBe('one [ad] Aid two | three');
  });

  test.each([null, undefined, false, '', [[null, ' ']]])(
    'that is not there yet: with %j as its content, nothing is shown and no height reserved',
    (content) => {
      show([{ after: 1, content, minHeight: 250, label: 'Advertisement' }]);
      expect(document.querySelector('aside')).toBeNull();
    },
  );

  test.each([undefined, null, false, []])('or nothing, with %j', (inserts) => {
    expect(show(inserts)).toBe('one two three four five six');
  });

  test('into a text that is empty, which stays empty', () => {
    const { container } = render(
      <ArticleBody inserts={[{ after: 0, content: 'An ad' }]}>{[' ', null]}</ArticleBody>,
    );
    expect(container.textContent.trim()).toBe('');
  });
});

describe('an insert counts what a reader sees', () => {
  const style = <style key="style">{'.a { color: red }'}</style>;
  const rule = <hr />;

  test('and not the styles of server components', () => {
    show([{ after: 1, content: ad('ad') }], [style, one, style, two]);
    expect(document.querySelector('aside')?.previousElementSibling).toHaveTextContent('one');
  });

  test('where the same element is used twice', () => {
    show(
      [{ after: 4, content: ad('ad') }],
      [one, rule, two, rule, three].map((node, key) => <Fragment key={key}>{node}</Fragment>),
    );
    expect(document.querySelectorAll('hr')[1]?.nextElementSibling).toHaveTextContent('[ad]');
  });

  test('in a text with one element around it', () => {
    show([{ after: 1, content: ad('ad') }], <div className="prose">{[one, two, three]}</div>, {
      continueAfter: 2,
    });
    const prose = document.querySelector('.prose');
    expect([...(prose?.children ?? [])].map(({ textContent }) => textContent).slice(0, 3)).toEqual([
      'one',
      '[ad]',
      'two',
    ]);
    expect(prose?.querySelector('details')).toHaveTextContent('three');
  });
});

describe('an insert never separates a subheading from its text', () => {
  const heading = <Subheading key="h">Aid</Subheading>;

  test.each([
    ['before one', [one, two, heading, three], 3, 'one two [ad] Aid three'],
    ['before one that is plain', [one, <h3 key="h">Aid</h3>, two], 2, 'one [ad] Aid two'],
    ['before several', [one, heading, <h3 key="i">Kabul</h3>, two], 3, 'one [ad] Aid Kabul two'],
    ['behind the text of the first', [heading, one, two], 1, 'Aid one [ad] two'],
    ['before the first, if it is for the beginning', [heading, one], 0, '[ad] Aid one'],
    ['before the last, which has no text', [one, two, heading], 3, 'one two [ad] Aid'],
  ])('%s', (_, children, after, expected) => {
    expect(show([{ after, content: ad('ad') }], children)).toBe(expected);
    expect(show((_block: unknown, index: number) => index === after - 1 && ad('ad'), children)).toBe(
      after === 0 ? 'Aid one' : expected,
    );
  });
});

describe('the cut', () => {
  const everywhere: ArticleInserts = (_, index) => ad(String(index + 1));

  test.each([
    [1, 'one [1] | two [2] three [3] four [4] five [5] six [6]'],
    [3, 'one [1] two [2] three [3] | four [4] five [5] six [6]'],
    [{ words: 4 }, 'one [1] two [2] three [3] four [4] | five [5] six [6]'],
    [6, 'one [1] two [2] three [3] four [4] five [5] six [6]'],
  ])('after %j counts blocks and words of the text alone', (continueAfter, expected) => {
    expect(show(everywhere, paragraphs, { continueAfter })).toBe(expected);
  });

  test('comes after the first block and not after what is inserted before it', () => {
    expect(show([{ after: 0, content: ad('ad') }], paragraphs, { continueAfter: 1 })).toBe(
      '[ad] one | two three four five six',
    );
    expect(
      show([{ after: 0, content: ad('ad') }], [<h2 key="h">Aid</h2>, one, two], { continueAfter: 1 }),
    ).toBe('[ad] Aid one | two');
  });

  test('and the end of the free text, which are counted in the same way', () => {
    const article: ArticleContent = {
      ...talks,
      dateline: undefined,
      body: paragraphs,
      continueAfter: 2,
      paywall: { content: 'in-page', after: 3 },
    };
    const { container } = render(
      <NewsArticle
        article={article}
        inserts={[2, 3, 4, 5].map((after) => ({ after, content: ad(String(after)) }))}
      />,
    );
    expect(readOrder(container)).toBe('one two [2] | three [3] $ four [4] five [5] six');
  });
});

describe('NewsArticle', () => {
  const show = (props: Partial<NewsArticleProps>, article: Partial<ArticleContent> = {}) => {
    const { container } = render(<NewsArticle article={{ ...talks, ...article }} {...props} />);
    return readOrder(container);
  };

  test('inserts between blocks of nodes and of HTML, with the dateline in the first paragraph', () => {
    const inserts = [{ after: 1, content: ad('ad') }];
    const expected = 'Doha, Qatar — one [ad] two';
    expect(show({ inserts }, { body: [one, two], continueAfter: undefined })).toBe(expected);
    expect(
      show(
        { inserts, renderHtml: articleBlocks },
        { body: { html: '<p>one</p><p>two</p>' }, continueAfter: undefined },
      ),
    ).toBe(expected);
  });

  test('inserts into the text of a component that replaces ArticleBody', () => {
    show({
      inserts: [{ after: 1, content: ad('ad') }],
      components: { ArticleBody: ({ children }) => <div data-testid="text">{children}</div> },
    });
    expect(screen.getByTestId('text')).toHaveTextContent('[ad]');
  });

  test('tells search engines nothing of it: neither its words nor how many they are', () => {
    show({
      inserts: [{ after: 1, content: <p>Twelve months for the price of ten</p>, label: 'Advertisement' }],
    });
    const script = document.querySelector('script[type="application/ld+json"]');
    expect(JSON.parse(script?.textContent ?? '')).toEqual(
      JSON.parse(JSON.stringify(newsArticleJsonLd(talks))),
    );
    expect(script?.textContent).not.toMatch(/Twelve|Advertisement/);
  });
});

describe('reader mode', () => {
  const text = (number: number) =>
    `The delegation number ${String(number)} met in Doha on Saturday, and said that the talks, which had begun in the morning, would go on for some days, with aid, prisoners and the border among the things that were to be discussed.`;
  const promo = (
    <>
      <h3>More on the talks</h3>
      <p>
        Subscribe to our newsletter, which comes every morning, with the news of the night, the weather, and a
        story that you should not miss, chosen by our editors, who read them all.
      </p>
    </>
  );
  // Firefox's reader mode is Readability.
  const read = (count: number, continueAfter: number | undefined) => {
    const body = Array.from({ length: count }, (_, index) => <p key={index}>{text(index)}</p>);
    const html = renderToString(
      <NewsArticle
        article={{ ...talks, body, continueAfter }}
        inserts={(_, index) => (index % 2 === 0 ? { content: promo, label: 'Advertisement' } : null)}
      />,
    );
    const page = new DOMParser().parseFromString(`<title>Talks</title><main>${html}</main>`, 'text/html');
    return new Readability(page).parse()?.textContent ?? '';
  };

  test.each([
    [2, undefined],
    [12, undefined],
    [100, undefined],
    [12, 3],
    [60, 3],
  ])('shows every paragraph of %i, cut after %s, and no insert', (count, continueAfter) => {
    const shown = read(count, continueAfter);
    expect(shown).toContain(text(count - 1));
    expect(shown.split('The delegation number').length - 1).toBe(count);
    expect(shown).not.toMatch(/newsletter|More on the talks|Advertisement/);
  });
});

describe('for people who do not see the page', () => {
  test('inserts are not landmarks, and a label is read before the content', () => {
    const { container } = render(
      <ArticleBody inserts={[{ after: 1, content: <a href="/offer">Our offer</a>, label: 'Advertisement' }]}>
        {paragraphs}
      </ArticleBody>,
    );
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(container.querySelector('aside')).toHaveTextContent(/^AdvertisementOur offer$/);
  });
});

describe('React keeps the blocks', () => {
  test('of a text whose inserts come and go, and what a reader has typed in them', () => {
    const Typed = () => {
      const [text, setText] = useState('');
      return <input value={text} onChange={({ target }) => setText(target.value)} />;
    };
    const page = (inserts: ArticleInserts, continueAfter?: number) => (
      <ArticleBody inserts={inserts} continueAfter={continueAfter}>
        <p>one</p>
        <Typed />
        text
        <p>two</p>
      </ArticleBody>
    );
    for (const continueAfter of [undefined, 1]) {
      const { container, rerender, unmount } = render(page([], continueAfter));
      const input = container.querySelector('input');
      rerender(
        page(
          [
            { after: 1, content: ad('ad') },
            { after: 0, content: ad('promo') },
          ],
          continueAfter,
        ),
      );
      expect(container.textContent).toContain('[ad]');
      expect(container.querySelector('input')).toBe(input);
      rerender(
        page(
          [
            { after: 1, content: null },
            { after: 2, content: ad('ad') },
          ],
          continueAfter,
        ),
      );
      expect(container.querySelector('input')).toBe(input);
      unmount();
    }
  });

  test('an insert keeps its place in the DOM when the text before it grows', () => {
    const page = (count: number) => (
      <ArticleBody inserts={[{ after: 2, content: ad('ad') }]}>{paragraphs.slice(-count)}</ArticleBody>
    );
    const { container, rerender } = render(page(3));
    const insert = container.querySelector('aside');
    rerender(page(4));
    expect(container.querySelector('aside')).toBe(insert);
  });
});

describe('bad input', () => {
  test.each([
    ['a negative number', -1],
    ['no number', NaN],
    ['text', 'third'],
    ['empty text', ''],
    ['nothing', undefined],
    ['an object', { words: 3 }],
    ['infinity', Infinity],
  ])('an insert after %s is left out, with a warning', (_, after) => {
    const order = warned(
      () =>
        show([
          { after, content: ad('lost') },
          { after: 1, content: ad('kept') },
        ]),
      'ArticleBody: an insert',
      'after',
    );
    expect(order).toBe('one [kept] two three four five six');
  });

  test('part of a block does not count', () => {
    expect(show([{ after: 1.9, content: ad('ad') }])).toBe('one [ad] two three four five six');
  });

  test('an insert beyond the end of a short text is left out, with a warning', () => {
    const order = warned(
      () =>
        show([
          { after: 7, content: ad('7') },
          { after: 99, content: ad('99') },
          { after: 6, content: ad('6') },
        ]),
      'more blocks than the text has',
    );
    expect(order).toBe('one two three four five six [6]');
  });

  test('two inserts at the same place follow each other, with a warning', () => {
    const order = warned(
      () =>
        show([
          { after: 1, content: ad('a') },
          { after: 1, content: ad('b') },
        ]),
      'two inserts',
      'block 1',
    );
    expect(order).toBe('one [a] [b] two three four five six');
  });

  test.each([
    ['an object', { after: 1, content: 'An ad' }],
    ['text', 'An ad'],
    ['true', true],
    ['a number', 3],
  ])('%s in place of a list inserts nothing, with a warning', (_, inserts) => {
    expect(warned(() => show(inserts), 'inserts is', 'neither an array nor a function')).toBe(
      'one two three four five six',
    );
  });

  test('elements and texts in place of inserts are left out, with a warning', () => {
    vi.mocked(console.warn).mockImplementation(() => undefined);
    expect(show([<b key="1">An ad</b>, 'An ad', null, 3])).toBe('one two three four five six');
    vi.mocked(console.warn).mockClear();
  });

  test('content that React cannot render is left out, with a warning', () => {
    const order = warned(
      () => show([{ after: 1, content: { html: '<b>An ad</b>' } }]),
      'the content of an insert holds {"html":"<b>An ad</b>"}',
    );
    expect(order).toBe('one two three four five six');
  });

  test('a function that throws for a block inserts nothing there, with a warning', () => {
    const order = warned(
      () =>
        show((_: unknown, index: number) => {
          if (index === 1) throw new RangeError('No ad for this block');
          return ad(String(index));
        }),
      'inserts threw RangeError: No ad for this block',
    );
    expect(order).toBe('one [0] two three [2] four [3] five [4] six [5]');
  });

  test.each([
    ['a number, as `index % 3 && ad` does', () => 0, 'inserts returned 0'],
    ['a promise', () => Promise.resolve('An ad'), 'inserts returned a promise'],
    ['a date', () => new Date(0), 'the content of an insert holds'],
    ['a function', () => () => 'An ad', 'the content of an insert holds a function'],
  ])('a function that returns %s inserts nothing, with a warning', (_, inserts, warning) => {
    expect(warned(() => show(inserts), warning)).toBe('one two three four five six');
  });

  test.each([
    ['negative', -250],
    ['NaN', NaN],
    ['an object', {}],
    ['true', true],
    ['a CSS length', '15rem'],
  ])('a height that is %s reserves none, with a warning', (_, minHeight) => {
    warned(() => show([{ after: 1, content: ad('ad'), minHeight }]), 'minHeight of an insert');
    expect(document.querySelector('aside')).toHaveTextContent('[ad]');
    expect(reservedHeight()).toBeUndefined();
  });

  test.each([250, '250'])('a height of %j is reserved', (minHeight) => {
    show([{ after: 1, content: ad('ad'), minHeight }]);
    expect(reservedHeight()).toBe('250');
  });

  test.each([0, '', null])('a height of %j is none', (minHeight) => {
    show([{ after: 1, content: ad('ad'), minHeight }]);
    expect(document.querySelector('aside')).toHaveTextContent('[ad]');
    expect(reservedHeight()).toBeUndefined();
  });
});
