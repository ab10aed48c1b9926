import { render, screen } from '@testing-library/react';
import { act, type ReactElement, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, test, vi } from 'vitest';

import * as newsfold from '../../src';
import { DismissibleAdvisory } from '../../src/components/DismissibleAdvisory';
import * as html from '../../src/html';
import { en } from '../../src/locales';
import { warned } from '../setup/warned';

const {
  AdvisoryNotice,
  ArticleBody,
  Byline,
  ContinueReading,
  Corrections,
  Figure,
  Headline,
  NewsArticle,
  Standfirst,
  Timestamp,
} = newsfold;

/** A value of another type than the prop's, as plain JavaScript or JSON hands it over. */
const given = (value: unknown) => value as never;

afterEach(() => {
  vi.mocked(console.warn).mockClear();
  vi.mocked(console.error).mockClear();
});

describe('JSON that React would take for a node or a promise', () => {
  const deep = JSON.parse('['.repeat(10_000) + '"the innermost"' + ']'.repeat(10_000)) as unknown;

  it.each([
    ['a then', { then: null }],
    ['a then among texts', ['Ports ', { then: 1 }, 'reopen']],
    ['a $$typeof', { $$typeof: 'react.element', type: 'p' }],
    ['an object', { text: 'Ports' }],
  ])('leaves %s out of every field that takes a node, with a warning', (_, node) => {
    vi.mocked(console.warn).mockImplementation(() => undefined);
    const article = given({
      headline: 'Ports reopen',
      standfirst: node,
      body: [<p key="1">The first ferries left.</p>, node],
      image: { src: '/a.jpg', alt: '', width: 1, height: 1, caption: node },
      advisories: [{ kind: 'satire', text: node }],
      corrections: [{ replacement: 'Six ferries left.', incorrect: node }],
    });
    render(<NewsArticle article={article} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Ports reopen');
    expect(screen.getByText('The first ferries left.')).toBeInTheDocument();
    expect(screen.getByText('Six ferries left.')).toBeInTheDocument();
    const said = vi.mocked(console.warn).mock.calls.join('\n');
    for (const field of [
      'standfirst',
      'body',
      'the caption',
      'the text of an advisory',
      'the incorrect text',
    ]) {
      expect(said).toContain(field);
    }
  });

  it('renders what is inside thousands of nested arrays', () => {
    render(<NewsArticle article={given({ headline: 'Ports reopen', standfirst: deep, body: deep })} />);
    expect(screen.getAllByText('the innermost')).toHaveLength(2);
  });

  it('renders the rest of an array that contains itself', () => {
    const loop: unknown[] = ['Ports reopen'];
    loop.push(loop);
    warned(() => render(<Standfirst>{given(loop)}</Standfirst>), 'children holds');
    expect(screen.getByText('Ports reopen')).toBeInTheDocument();
  });

  it('renders the rest of a text that contains a promise', () => {
    vi.mocked(console.error).mockImplementation(() => undefined);
    const printed = renderToString(
      <ArticleBody>
        <p>The first ferries left.</p>
        {Promise.resolve('Later')}
      </ArticleBody>,
    );
    expect(printed).toContain('The first ferries left.');
  });

  it('keeps the elements of a list, with their keys', () => {
    const list = [<p key="a">One</p>, <p key="b">Two</p>];
    const { rerender } = render(<ArticleBody>{list}</ArticleBody>);
    const second = screen.getByText('Two');
    rerender(<ArticleBody>{list.slice(1)}</ArticleBody>);
    expect(screen.getByText('Two')).toBe(second);
  });
});

describe('attributes that React would fail on', () => {
  it.each([
    ['style', 'color: red'],
    ['title', Object.create(null)],
    ['size', Symbol('x')],
    ['onClick', 'alert(1)'],
    ['dangerouslySetInnerHTML', { __html: 'Not ours' }],
  ])('leaves out %s, with a warning', (name, value) => {
    warned(() => render(<Headline {...{ [name]: value as unknown }}>Ports reopen</Headline>), name);
    const headline = screen.getByRole('heading', { name: 'Ports reopen' });
    expect(headline).not.toHaveAttribute(name);
    expect(headline).toHaveTextContent(/^Ports reopen$/);
  });

  it('renders dangerouslySetInnerHTML if there are no children', () => {
    render(<ArticleBody data-testid="body" dangerouslySetInnerHTML={{ __html: '<p>Ours</p>' }} />);
    expect(screen.getByTestId('body').innerHTML).toBe('<p>Ours</p>');
  });

  it('keeps the valid values of a style', () => {
    warned(
      () => render(<Headline style={given({ color: 'red', margin: {} })}>Ports</Headline>),
      'style.margin',
    );
    expect(screen.getByRole('heading')).toHaveStyle({ color: 'rgb(255, 0, 0)' });
  });
});

describe('dates', () => {
  const temporal = (kind: string, text: string) => ({
    [Symbol.toStringTag]: `Temporal.${kind}` as const,
    toString: () => text,
    valueOf: () => {
      throw new TypeError('Use compare');
    },
  });

  test.each([
    ['Instant', '2021-10-09T11:00:00.5Z', 'October 9, 2021, 2:00 PM GMT+3', '2021-10-09T14:00:00+03:00'],
    [
      'ZonedDateTime',
      '2021-10-09T20:00:00+09:00[Asia/Tokyo]',
      'October 9, 2021, 2:00 PM GMT+3',
      '2021-10-09T14:00:00+03:00',
    ],
    ['PlainDate', '2021-10-09[u-ca=hebrew]', 'October 9, 2021', '2021-10-09'],
  ])('a Temporal.%s shows its date', (kind, text, words, exact) => {
    render(<Timestamp published={temporal(kind, text)} timeZone="Asia/Qatar" />);
    expect(screen.getByText(words)).toHaveAttribute('datetime', exact);
  });

  test('a Temporal.PlainDateTime without an offset is read as UTC, with a warning', () => {
    warned(
      () => render(<Timestamp published={temporal('PlainDateTime', '2021-10-09T11:00:00')} />),
      'has no offset',
    );
    expect(screen.getByText('October 9, 2021, 11:00 AM UTC')).toBeInTheDocument();
  });

  test('an article takes them too', () => {
    const article = { headline: 'Ports', published: temporal('Instant', '2021-10-09T11:00:00Z') };
    vi.mocked(console.warn).mockImplementation(() => undefined);
    expect(newsfold.newsArticleJsonLd(article).datePublished).toBe('2021-10-09T11:00:00+00:00');
    render(<NewsArticle article={article} />);
    expect(screen.getByText('October 9, 2021, 11:00 AM UTC')).toBeInTheDocument();
  });

  test('the JSON of a ZonedDateTime, with its zone in brackets, is a date', () => {
    render(<Timestamp published="2021-10-09T14:00:00+03:00[Asia/Qatar]" />);
    expect(screen.getByText('October 9, 2021, 11:00 AM UTC')).toBeInTheDocument();
  });

  test.each([
    ['a duration', temporal('Duration', 'P1D'), 'is not a date'],
    ['a symbol', Symbol('published'), 'Symbol(published) is not a date'],
    ['true', true, 'true is not a date'],
    ['a list', [2021], '[2021] is not a date'],
    ['an object that refuses to be described', { toString: 1, toJSON: () => 1n }, 'an object is not a date'],
  ])('%s is not a date: it is left out, with a warning', (_, published, words) => {
    const { container } = warned(() => render(<Timestamp published={given(published)} />), words);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('props of another type', () => {
  it('a revoked Proxy does not remove a notice', () => {
    vi.mocked(console.warn).mockImplementation(() => undefined);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    render(
      <DismissibleAdvisory id={given(proxy)} heading="Note" locale={given(proxy)}>
        Text
      </DismissibleAdvisory>,
    );
    expect(screen.getByText('Note')).toBeInTheDocument();
  });

  it.each([
    ['label', <ContinueReading key="1" label={given(5)} children="Text" />, '5'],
    [
      'headline',
      <ContinueReading key="1" headline={given({ text: 1 })} children="Text" />,
      en.messages.continueReading,
    ],
    ['caption', <Figure key="1" caption={given(7n)} children="Text" />, '7'],
    ['organization', <Byline key="1" authors={[{ name: 'Anna', organization: given({}) }]} />, 'Anna'],
    ['kind', <AdvisoryNotice key="1" kind={given({ toString: 1 })} heading="Note" children="Text" />, 'Note'],
    [
      'items',
      <Corrections key="1" items={[given({ replacement: 'Right', incorrect: Symbol('x') })]} />,
      'Right',
    ],
  ] satisfies [string, ReactElement, string][])(
    'an invalid %s does not stop the rest from being rendered',
    (_, element, words) => {
      vi.mocked(console.warn).mockImplementation(() => undefined);
      render(element);
      expect(screen.getAllByText(words)[0]).toBeInTheDocument();
    },
  );

  it('a renderHtml that throws leaves the words', () => {
    const renderHtml = (): ReactNode => {
      throw new Error('Unexpected token');
    };
    const article = { headline: 'Ports', body: { html: '<p>The first <b>ferries</b> left.</p>' } };
    vi.mocked(console.warn).mockImplementation(() => undefined);
    render(<NewsArticle article={article} renderHtml={renderHtml} />);
    expect(screen.getByText('The first ferries left.')).toBeInTheDocument();
    expect(vi.mocked(console.warn).mock.calls.join('\n')).toContain(
      'renderHtml threw Error: Unexpected token',
    );
  });

  it('an element in the place of a component is none', () => {
    vi.mocked(console.warn).mockImplementation(() => undefined);
    render(
      <NewsArticle
        article={{ headline: 'Ports' }}
        components={given({ Headline: <Headline>No</Headline> })}
      />,
    );
    expect(screen.getByRole('heading')).toHaveTextContent('Ports');
  });
});

describe('half a surrogate pair', () => {
  const half = 'cut off \ud83d';
  const article = {
    headline: half,
    kicker: half,
    standfirst: half,
    dateline: half,
    authors: [{ name: half, organization: half, href: `/${half}` }],
    image: { src: `/${half}.jpg`, alt: half, width: 1, height: 1, caption: half, credit: half },
    advisories: [{ heading: half, text: half, links: [{ text: half, href: `/${half}` }] }],
    corrections: [{ replacement: half, incorrect: half, href: `/${half}` }],
    body: { html: `<p title="${half}">${half} &#xd83d;&#xde00; and a whole 😀</p><h2>${half}</h2>` },
    continueAfter: 1,
  };
  const locale = { ...en, messages: { ...en.messages, dateline: `{place} ${half}` } };
  const pages: [string, ReactElement][] = [
    ['an article', <NewsArticle key="1" article={article} locale={locale} renderHtml={html.articleBlocks} />],
    [
      'an article without renderHtml',
      <NewsArticle key="1" article={article} locale={locale} jsonLd={false} />,
    ],
    [
      'attributes and texts',
      <Headline key="1" title={half} data-story={half} theme={{ font: { headline: half } }} kicker={half}>
        {[half, ' & ', half]}
      </Headline>,
    ],
  ];

  it.each(pages)('in %s reads as U+FFFD, and the server’s page hydrates', async (_, page) => {
    vi.mocked(console.warn).mockImplementation(() => undefined);
    const sent = new TextDecoder().decode(new TextEncoder().encode(renderToString(page)));
    expect(sent).toContain('cut off \ufffd');
    expect(sent).not.toMatch(/\\ud83d/);
    const root = document.createElement('div');
    root.innerHTML = sent;
    const onRecoverableError = vi.fn();
    await act(() => Promise.resolve(hydrateRoot(root, page, { onRecoverableError })));
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(vi.mocked(console.error).mock.calls).toEqual([]);
  });

  it('leaves whole pairs alone', () => {
    render(<Headline>Ports 😀 reopen</Headline>);
    expect(screen.getByRole('heading')).toHaveTextContent('Ports 😀 reopen');
  });
});
