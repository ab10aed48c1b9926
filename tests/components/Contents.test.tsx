import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import {
  ArticleBody,
  articleParts,
  Contents,
  NewsArticle,
  Subheading,
  tableOfContents,
  type ArticleContent,
  type TableOfContentsEntry,
} from '../../src';
import { articleBlocks } from '../../src/html';
import { ar } from '../../src/locales';
import { talks } from '../setup/newsArticle.fixture';
import { warned } from '../setup/warned';

const text = [
  <p key="lead">The night trains are late.</p>,
  <Subheading key="why">Why they are late</Subheading>,
  <Subheading key="rails" level={3}>
    Old rails
  </Subheading>,
  <Subheading key="staff" level={3}>
    Too few drivers
  </Subheading>,
  <Subheading key="next">متى تتحسن؟</Subheading>,
];
const headings = tableOfContents(text);

const getLinks = () => screen.getAllByRole('link').map(({ textContent }) => textContent);

describe('the contents of an article', () => {
  test('are links to the headings of the text, in a landmark that is named by its heading', () => {
    render(
      <>
        <Contents text={text} />
        <ArticleBody>{text}</ArticleBody>
      </>,
    );
    const landmark = screen.getByRole('navigation', { name: 'In this article' });
    expect(within(landmark).getByRole('heading', { name: 'In this article', level: 2 })).toBeVisible();
    expect(getLinks()).toEqual(['Why they are late', 'Old rails', 'Too few drivers', 'متى تتحسن؟']);
    for (const link of within(landmark).getAllByRole<HTMLAnchorElement>('link')) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      expect(target).toHaveTextContent(link.textContent);
    }
  });

  test('have a list for each level', () => {
    render(<Contents headings={headings} />);
    const [why] = screen.getAllByRole('listitem').filter((item) => within(item).queryByRole('list'));
    expect(why).toHaveTextContent(/^Why they are late/);
    const [, deeper] = screen.getAllByRole('list');
    expect([...(deeper?.querySelectorAll('a') ?? [])].map((link) => link.textContent)).toEqual([
      'Old rails',
      'Too few drivers',
    ]);
    expect(screen.getAllByRole('list')).toHaveLength(2);
  });

  test.each<[levels: number[], depths: number[]]>([
    [
      [2, 4, 3, 2],
      [1, 2, 2, 1],
    ],
    [
      [3, 2, 3],
      [1, 1, 2],
    ],
    [
      [2, 3, 4, 5, 6],
      [1, 2, 3, 4, 5],
    ],
    [
      [-1, 99, 3],
      [1, 2, 2],
    ],
  ])('of the levels %j are nested %j deep', (levels, depths) => {
    render(
      <Contents headings={levels.map((level, index) => ({ id: String(index), text: 'A heading', level }))} />,
    );
    const found = screen.getAllByRole('link').map((link) => {
      let depth = 0;
      for (let list = link.closest('ol'); list; list = list.parentElement?.closest('ol') ?? null) depth += 1;
      return depth;
    });
    expect(found).toEqual(depths);
  });

  test('have words in the language of the article, or the publisher’s own', () => {
    const { rerender } = render(<Contents headings={headings} locale={ar} />);
    expect(screen.getByRole('navigation', { name: ar.messages.parts.contents })).toBeVisible();
    rerender(<Contents headings={headings} heading={<em>Sections</em>} level={3} />);
    expect(screen.getByRole('navigation', { name: 'Sections' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Sections', level: 3 })).toBeVisible();
    rerender(<Contents headings={headings} aria-label="Sections of the story" />);
    expect(screen.getByRole('navigation', { name: 'Sections of the story' })).toBeVisible();
  });

  test('leave out what no link can reach, with a warning', () => {
    warned(
      () => render(<Contents text={[<h2 key="bare">A bare heading</h2>, ...text]} />),
      'the <h2> "A bare heading" has no id',
    );
    expect(getLinks()).not.toContain('A bare heading');
  });

  test('lead to the first of two headings with the same id, with a warning', () => {
    const twice = [...text, <Subheading key="again">Why they are late</Subheading>];
    warned(() => render(<Contents text={twice} />), 'has the same id as an earlier one');
    expect(getLinks()).toHaveLength(4);
  });

  test('leave out what has no id or no text, with a warning', () => {
    const odd = [{ id: ' ', text: 'No id' }, { id: 'no-text' }, ...headings] as TableOfContentsEntry[];
    warned(() => render(<Contents headings={odd} />), '2 of 6 headings have no id or no text');
    expect(getLinks()).toHaveLength(4);
  });

  test('are no landmark if there are fewer than two, and a warning only if a list was to be shown', () => {
    const { container, rerender } = render(<Contents text={text.slice(0, 2)} />);
    expect(container).toBeEmptyDOMElement();
    rerender(<Contents text={text[0]} />);
    expect(container).toBeEmptyDOMElement();
    warned(() => {
      rerender(<Contents headings={[]} />);
    }, 'there are no headings');
    expect(container).toBeEmptyDOMElement();
  });

  test('are named apart if an article has two of them', () => {
    render(
      <>
        <Contents headings={headings} heading="At the top" />
        <Contents headings={headings} heading="At the foot" id="foot" />
      </>,
    );
    expect(screen.getByRole('navigation', { name: 'At the top' })).toBeVisible();
    expect(screen.getByRole('navigation', { name: 'At the foot' })).toBeVisible();
  });
});

describe('a NewsArticle with contents', () => {
  const story: ArticleContent = { ...talks, body: text };
  const html =
    '<p>The ferry sails.</p><h2>Window</h2><p>One.</p><h3>الميناء</h3><p>Two.</p><h2 id="a b">Window</h2><p>Three.</p>';

  test('has them between the key points and the text', () => {
    const { container } = render(
      <NewsArticle
        article={{ ...story, keyPoints: ['The talks go on.'] }}
        components={articleParts}
        jsonLd={false}
      />,
    );
    const parts = [...container.querySelectorAll('[data-component]')].map((part) =>
      part.getAttribute('data-component'),
    );
    const place = parts.indexOf('Contents');
    expect(parts.slice(place - 1, place + 2)).toEqual(['KeyPoints', 'Contents', 'ArticleBody']);
    expect(getLinks()).toEqual(expect.arrayContaining(headings.map((entry) => entry.text)));
  });

  test.each([
    ['nodes', story],
    ['HTML from a CMS', { ...story, body: { html } }],
  ])('links to the headings that %s have on the page', (_, article) => {
    render(
      <NewsArticle article={article} components={{ Contents }} renderHtml={articleBlocks} jsonLd={false} />,
    );
    const links = within(screen.getByRole('navigation')).getAllByRole<HTMLAnchorElement>('link');
    const targets = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
    const inText = [...document.querySelectorAll('[data-component="ArticleBody"] :is(h2, h3)')];
    expect(inText.length).toBeGreaterThan(2);
    expect(targets).toEqual(inText);
    expect(links.map((link) => link.textContent)).toEqual(inText.map((target) => target.textContent));
  });

  test('lists the headings that the article names instead of those in the text', () => {
    const contents = [
      { id: 'map', text: 'The map', level: 2 },
      { id: 'table', text: 'The table', level: 2 },
    ];
    render(<NewsArticle article={{ ...story, contents }} components={{ Contents }} jsonLd={false} />);
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#map', '#table']);
  });

  test.each<[string, Partial<ArticleContent>]>([
    ['has a single heading', { body: text.slice(0, 2) }],
    ['has no text', { body: undefined }],
    ['names none', { contents: [] }],
    ['names a single one', { contents: headings.slice(0, 1) }],
  ])('has none, and no warning, if it %s', (_, fields) => {
    render(<NewsArticle article={{ ...story, ...fields }} components={{ Contents }} jsonLd={false} />);
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  test('counts neither an insert nor its headings', () => {
    const ad = <h2 id="ad">An advertisement</h2>;
    render(
      <NewsArticle
        article={story}
        components={{ Contents }}
        inserts={[{ after: 1, content: ad }]}
        jsonLd={false}
      />,
    );
    expect(screen.queryByRole('link', { name: 'An advertisement' })).toBeNull();
  });

  test('renders its HTML once', () => {
    let calls = 0;
    const renderHtml = (source: string) => {
      calls += 1;
      return articleBlocks(source);
    };
    const article = { ...story, body: { html } };
    render(
      <NewsArticle article={article} components={{ Contents }} renderHtml={renderHtml} jsonLd={false} />,
    );
    expect(calls).toBe(1);
  });

  test('warns if it names headings and the page was not given the component', () => {
    const article = { ...talks, contents: headings };
    warned(() => render(<NewsArticle article={article} jsonLd={false} />), 'components has no Contents');
  });

  test('warns about contents that are no list', () => {
    const article = { ...talks, contents: 'The map' as unknown as TableOfContentsEntry[] };
    warned(
      () => render(<NewsArticle article={article} components={{ Contents }} jsonLd={false} />),
      'headings is "The map"',
    );
  });
});
