import { Readability } from '@mozilla/readability';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { styled } from 'styled-components';
import { describe, expect, it, test, vi } from 'vitest';

import {
  articleParts,
  digitalSourceTypes,
  Headline,
  NewsArticle,
  newsArticleJsonLd,
  Timestamp,
  TypeOfWork,
  type AiDisclosureProps,
  type ArticleContent,
  type CorrectionsProps,
  type NewsArticleComponents,
  type NewsArticleProps,
} from '../../src';
import { articleBlocks } from '../../src/html';
import { ar, en } from '../../src/locales';
import { seedAdvisoryHref, seedText } from '../../stories/seedArticle';
import { talks } from '../setup/newsArticle.fixture';
import { warned } from '../setup/warned';

const data = () => {
  const script = document.querySelector('script[type="application/ld+json"]');
  return JSON.parse(script?.textContent ?? 'null') as Record<string, unknown> | null;
};
const paidParts = () => document.querySelectorAll('.newsfold-paywalled');
const getWarnings = () =>
  vi
    .mocked(console.warn)
    .mock.calls.map(([line]) => String(line))
    .join('\n');
const ignoreWarnings = () => vi.mocked(console.warn).mockImplementation(() => undefined);
const expectOrder = (...elements: (Element | null)[]) => {
  elements.reduce((before, after) => {
    expect(before?.compareDocumentPosition(after as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    return after;
  });
};

describe('a story from a single object', () => {
  it('shows everything under its role and name, in the order of the page', () => {
    render(<NewsArticle article={talks} locale={en} data-testid="story" />);
    const article = screen.getByRole('article');
    expect(article).toHaveAttribute('lang', 'en');
    expect(article).toHaveAttribute('data-testid', 'story');
    const note = screen.getByRole('note', { name: 'This post may refer to COVID-19' });
    expect(note).toHaveTextContent('Centers for Disease Control and Prevention.');
    expect(within(note).getByRole('link', { name: 'CDC' })).toHaveAttribute('href', 'https://www.cdc.gov/');
    const headline = screen.getByRole('heading', { level: 1 });
    expect(headline).toHaveAccessibleName('US, Taliban hold first talks since Afghanistan withdrawal');
    const standfirst = screen.getByText(/^The discussions in Qatar’s capital/);
    const figure = screen.getByRole('figure');
    expect(figure).toHaveTextContent('The talks in Doha Stringer/Reuters');
    const image = within(figure).getByRole('img', { name: 'Delegates at a long table' });
    expect(image).toHaveAttribute('width', '1600');
    expect(image).toHaveAttribute('height', '900');
    const author = screen.getByRole('link', { name: 'Natasha Ghoneim' });
    const published = screen.getByText('October 9, 2021, 2:05 PM GMT+3');
    expect(published).toHaveAttribute('datetime', '2021-10-09T14:05:00+03:00');
    expect(screen.getByText('October 9, 2021, 6:30 PM GMT+3')).toHaveAttribute(
      'datetime',
      '2021-10-09T18:30:00+03:00',
    );
    const first = screen.getByText(/^Senior Taliban officials|Senior Taliban officials/);
    expect(first.tagName).toBe('P');
    expect(first).toHaveTextContent(/^Doha, Qatar — Senior Taliban officials/);
    expectOrder(note, headline, standfirst, figure, author, published, first);
  });

  it('stops after three paragraphs, and a click opens the rest', async () => {
    render(<NewsArticle article={talks} continueReading={{ label: 'Click to continue reading' }} />);
    const control = screen.getByText('Click to continue reading');
    expect(control.closest('summary')).toHaveAccessibleName(
      /US, Taliban hold first talks since Afghanistan withdrawal$/,
    );
    const hidden = screen.getByText('Terrorist threat');
    expect(hidden.closest('details')).not.toHaveAttribute('open');
    expect(screen.getByText(/^Mullah Amir Khan Muttaqi/).closest('details')).toBeNull();
    await userEvent.click(control);
    expect(hidden.closest('details')).toHaveAttribute('open');
    expect(screen.getByRole('heading', { level: 2, name: 'Terrorist threat' })).toBeVisible();
    // Readers do not pay for what is only folded away.
    expect(paidParts()).toHaveLength(0);
  });

  it('says the same to search engines', () => {
    render(<NewsArticle article={talks} locale={en} nonce="r4nd0m" />);
    expect(data()).toMatchObject({
      '@type': 'NewsArticle',
      headline: talks.headline,
      datePublished: '2021-10-09T14:05:00+03:00',
      dateModified: '2021-10-09T18:30:00+03:00',
      author: [{ '@type': 'Person', name: 'Natasha Ghoneim' }],
      inLanguage: 'en',
      isAccessibleForFree: true,
    });
    expect(document.querySelector('script')).toHaveProperty('nonce', 'r4nd0m');
    expect(screen.getByRole('article')).not.toHaveAttribute('nonce');
  });

  it('leaves structured data out if the page has its own', () => {
    render(<NewsArticle article={talks} jsonLd={false} />);
    expect(data()).toBeNull();
  });

  it('is hydrated without changes', () => {
    const container = document.body.appendChild(document.createElement('div'));
    const story = <NewsArticle article={talks} locale={en} />;
    container.innerHTML = renderToString(story);
    const sent = screen.getByRole('article');
    render(story, { container, hydrate: true });
    expect(screen.getByRole('article')).toBe(sent);
  });

  it('takes a theme and a color scheme as Article does, and children at its end', () => {
    render(
      <NewsArticle article={talks} theme={{ color: { text: '#222' } }} colorScheme="dark" className="ours">
        <a href="/more">More on Afghanistan</a>
      </NewsArticle>,
    );
    const article = screen.getByRole('article');
    expect(article).toHaveClass('ours');
    expect(article).toHaveAttribute('data-color-scheme', 'dark');
    expect(article.style.getPropertyValue('--newsfold-color-text')).toBe('#222');
    expect(article.lastElementChild).toBe(screen.getByRole('link', { name: 'More on Afghanistan' }));
  });
});

test('an Arabic story is Arabic throughout', () => {
  render(
    <NewsArticle
      locale={ar}
      article={{
        headline: 'أول محادثات بين واشنطن وطالبان منذ الانسحاب',
        authors: [{ name: 'ناتاشا غنيم', href: 'https://example.com/n' }],
        published: '2021-10-09T14:05:00+03:00',
        timeZone: 'Asia/Qatar',
        dateline: 'الدوحة',
        image: { src: 'https://example.com/d.jpg', alt: 'محادثات', width: 1200, height: 800 },
        publisher: { name: 'الجزيرة' },
        advisories: [{ kind: 'health', text: 'معلومات عن كوفيد' }],
        body: [<p key="1">ناقش مسؤولون كبار.</p>, <p key="2">وستلتقي لاحقا.</p>],
        continueAfter: 1,
        corrections: [{ date: '2021-10-11', replacement: 'ورد اسم الوزير خطأ.', kind: 'clarification' }],
      }}
    />,
  );
  const article = screen.getByRole('article');
  expect(article).toHaveAttribute('dir', 'rtl');
  expect(article).toHaveAttribute('lang', 'ar');
  expect(screen.getByRole('note', { name: 'معلومات صحية' })).toBeVisible();
  expect(screen.getByText('متابعة القراءة')).toBeVisible();
  expect(screen.getByText(/^بقلم/)).toBeVisible();
  expect(screen.getByText(/ناقش مسؤولون/)).toHaveTextContent(/^الدوحة – ناقش/);
  expect(screen.getByRole('region', { name: 'توضيحات' })).toHaveTextContent(/(2021|٢٠٢١).*ورد اسم الوزير/);
  expect(article.textContent.replace(/\{.*\}/, '')).not.toMatch(/[A-Za-z]{4,}/);
  expect(data()).toMatchObject({ inLanguage: 'ar', dateline: 'الدوحة' });
});

describe('components', () => {
  it('can be replaced one by one, and get the props of the originals', () => {
    const parts: NewsArticleComponents = {
      Headline: (props) => <Headline {...props} size="xl" />,
      Image: ({ src, alt }) => <img src={`/cdn${String(src)}`} alt={alt} />,
      Standfirst: styled.p``,
      Byline: ({ authors }) => <p>Words: {authors.map(({ name }) => name).join()}</p>,
    };
    render(<NewsArticle article={talks} components={parts} />);
    expect(screen.getByRole('heading', { level: 1 }).parentElement).toHaveAttribute('data-size', 'xl');
    expect(screen.getByRole('img', { name: 'Delegates at a long table' })).toHaveAttribute(
      'src',
      '/cdn/images/doha.jpg',
    );
    expect(screen.getByText('Words: Natasha Ghoneim')).toBeVisible();
    expect(screen.getByText(/^The discussions in Qatar/).tagName).toBe('P');
    expect(screen.getByText('October 9, 2021, 2:05 PM GMT+3')).toBeVisible();
  });

  it('receive every field of an author, none lost on the way', () => {
    type Author = NonNullable<ArticleContent['authors']>[number];
    // `Required`, so that the compiler asks for a field that is added to `Author`.
    const author: Required<Author> = {
      name: 'Layla Haddad',
      href: '/author/layla-haddad',
      role: 'author',
      organization: 'Reuters',
      image: '/portraits/layla-haddad.jpg',
      description: 'Diplomatic editor',
      bio: 'She has covered the Gulf since 2009.',
      links: [{ text: 'Mastodon', href: 'https://social.example/@layla' }],
      expertise: ['Afghanistan'],
      type: 'person',
    };
    let received: readonly object[] = [];
    const Byline: NewsArticleComponents['Byline'] = ({ authors }) => {
      received = authors;
      return null;
    };
    render(<NewsArticle article={{ ...talks, authors: [author] }} components={{ Byline }} />);
    expect(received).toEqual([author]);
  });

  it('are left out if they are null, and kept if they are undefined', () => {
    render(
      <NewsArticle
        article={talks}
        components={{ Figure: null, AdvisoryNotice: null, Headline: undefined }}
      />,
    );
    expect(screen.queryByRole('figure')).toBeNull();
    expect(screen.queryByRole('note')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  });

  it('leave no empty element behind if they are null', () => {
    ignoreWarnings();
    const article: ArticleContent = {
      ...talks,
      digitalSourceType: 'trainedAlgorithmicMedia',
      corrections: [{ replacement: 'One.', place: 'text' }, { replacement: 'Two.' }],
    };
    const names = ['AdvisoryNotice', 'AiDisclosure', 'ArticleBody', 'Corrections', 'NewsArticleJsonLd'];
    const left = ['Byline', 'Figure', 'Headline', 'Standfirst', 'Timestamp', 'TypeOfWork'];
    const components = Object.fromEntries([...names, ...left].map((name) => [name, null]));
    const { rerender } = render(<NewsArticle article={article} components={components} />);
    expect(screen.getByRole('article')).toBeEmptyDOMElement();
    rerender(<NewsArticle article={article} components={{ ...components, AiDisclosure: undefined }} />);
    expect(screen.getByRole('article').children).toHaveLength(1);
    expect(screen.getByRole('note', { name: /generated by artificial/ })).toBeVisible();
    vi.mocked(console.warn).mockClear();
  });

  it('that hide what structured data says cause a warning', () => {
    ignoreWarnings();
    render(<NewsArticle article={talks} components={{ Byline: null, Timestamp: null }} />);
    expect(getWarnings()).toContain('components leaves out Byline, Timestamp');
    vi.mocked(console.warn).mockClear();
    render(<NewsArticle article={talks} components={{ Headline: null }} jsonLd={false} />);
    render(<NewsArticle article={talks} components={{ Headline: null, NewsArticleJsonLd: null }} />);
    expect(getWarnings()).toBe('');
  });

  it('are kept, with a warning, if the replacement is not a component or has an unknown name', () => {
    ignoreWarnings();
    const parts = { Headline: 'h1', Kicker: () => null } as unknown as NewsArticleComponents;
    render(<NewsArticle article={talks} components={parts} />);
    expect(screen.getByRole('heading', { level: 1 }).parentElement).toHaveAttribute(
      'data-component',
      'Headline',
    );
    expect(getWarnings()).toContain('components.Headline is not a component');
    expect(getWarnings()).toContain('components has no place for "Kicker"');
    vi.mocked(console.warn).mockClear();
  });
});

describe('the head of the article', () => {
  it('names the article by its headline, unless the publisher names it', () => {
    const { rerender } = render(<NewsArticle article={talks} />);
    expect(screen.getByRole('article', { name: talks.headline })).toBeVisible();
    rerender(<NewsArticle article={talks} componentProps={{ Headline: { id: 'talks' } }} />);
    expect(screen.getByRole('article', { name: talks.headline })).toHaveAttribute('aria-labelledby', 'talks');
    rerender(<NewsArticle article={talks} aria-label="The story of the day" />);
    expect(screen.getByRole('article', { name: 'The story of the day' })).toBeVisible();
    rerender(<NewsArticle article={talks} components={{ Headline: null }} jsonLd={false} />);
    expect(screen.getByRole('article')).not.toHaveAttribute('aria-labelledby');
  });

  it('gives two articles on a page names of their own', () => {
    render(
      <>
        <NewsArticle article={{ headline: 'Ports reopen' }} jsonLd={false} />
        <NewsArticle article={{ headline: 'Ports close' }} jsonLd={false} />
      </>,
    );
    expect(screen.getByRole('article', { name: 'Ports reopen' })).toBeVisible();
    expect(screen.getByRole('article', { name: 'Ports close' })).toBeVisible();
  });

  it('links the kicker to the page of its subject, with nothing else in structured data', () => {
    const article = { ...talks, kicker: { text: 'Afghanistan', href: '/where/afghanistan' } };
    const { rerender } = render(<NewsArticle article={article} />);
    expect(screen.getByRole('link', { name: 'Afghanistan' })).toHaveAttribute('href', '/where/afghanistan');
    const linked = data();
    rerender(<NewsArticle article={talks} />);
    expect(screen.queryByRole('link', { name: 'Afghanistan' })).toBeNull();
    expect(data()).toEqual(linked);
  });

  it('has the label and the kicker in the headline, and the dates in the byline, where these are ours', () => {
    const article: ArticleContent = { ...talks, kind: 'opinion' };
    const holds = (holder: string, part: string) =>
      document.querySelector(`[data-component="${holder}"] [data-component="${part}"]`) !== null;
    const { rerender } = render(<NewsArticle article={article} />);
    expect([holds('Headline', 'TypeOfWork'), holds('Byline', 'Timestamp')]).toEqual([true, true]);
    // Components that do not know of them must not make them disappear.
    const components: NewsArticleComponents = {
      Headline: ({ children }) => <h1>{children}</h1>,
      Byline: ({ authors }) => <p>{authors[0]?.name}</p>,
    };
    rerender(<NewsArticle article={article} components={components} />);
    expectOrder(
      screen.getByText('Opinion'),
      screen.getByRole('heading', { level: 1 }),
      screen.getByText('Natasha Ghoneim'),
      screen.getByText('October 9, 2021, 2:05 PM GMT+3'),
    );
  });

  it('still has its dates if no author has a name', () => {
    warned(
      () => render(<NewsArticle article={{ ...talks, authors: [{ name: '' }] }} jsonLd={false} />),
      'no name',
    );
    expect(screen.getByText('October 9, 2021, 2:05 PM GMT+3')).toBeVisible();
  });

  it('takes the order that the publisher gives, with the parts that it does not name at the end', () => {
    render(
      <NewsArticle article={talks} order={['Timestamp', 'Headline', 'Byline', 'Standfirst', 'Headline']} />,
    );
    expectOrder(
      screen.getByText('October 9, 2021, 2:05 PM GMT+3'),
      screen.getByRole('heading', { level: 1 }),
      screen.getByRole('link', { name: 'Natasha Ghoneim' }),
      screen.getByText(/^The discussions in Qatar/),
      screen.getByRole('figure'),
    );
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('ignores what is no part of it, and warns', () => {
    const order = ['Figure', 'Sharing'] as unknown as NewsArticleProps['order'];
    warned(() => render(<NewsArticle article={talks} order={order} />), 'order has no part "Sharing"');
    expectOrder(screen.getByRole('figure'), screen.getByRole('heading', { level: 1 }));
  });

  it('takes an order of the parts below the text, too, without repeating those above', () => {
    render(
      <NewsArticle
        article={{ ...talks, corrections: [{ replacement: 'The talks began on Saturday.' }] }}
        order={['Headline', 'ArticleBody', 'Byline', 'Corrections', 'Timestamp']}
      />,
    );
    expectOrder(
      screen.getByRole('heading', { level: 1 }),
      screen.getByText(/^The discussions in Qatar/),
      screen.getByText(/Senior Taliban officials/),
      screen.getByRole('link', { name: 'Natasha Ghoneim' }),
      screen.getByRole('region', { name: 'Corrections' }),
      screen.getByText('October 9, 2021, 2:05 PM GMT+3'),
    );
    expect(screen.getAllByRole('link', { name: 'Natasha Ghoneim' })).toHaveLength(1);
  });

  it('moves the parts below the text alone if the order begins with the text', () => {
    render(<NewsArticle article={talks} order={['ArticleBody', 'Byline']} />);
    expectOrder(
      screen.getByRole('heading', { level: 1 }),
      screen.getByRole('figure'),
      screen.getByText('October 9, 2021, 2:05 PM GMT+3'),
      screen.getByText(/Senior Taliban officials/),
      screen.getByRole('link', { name: 'Natasha Ghoneim' }),
    );
  });

  it('keeps notices for before the text above it, with a warning', () => {
    warned(
      () =>
        render(
          <NewsArticle
            article={{ ...talks, digitalSourceType: 'trainedAlgorithmicMedia' }}
            order={['ArticleBody', 'AdvisoryNotice']}
          />,
        ),
      'order has AdvisoryNotice after ArticleBody',
    );
    expectOrder(
      screen.getByRole('note', { name: /artificial intelligence/ }),
      screen.getByText(/Senior Taliban officials/),
    );
  });

  it('shows a part that it was given, and warns about a field whose part it was not given', () => {
    const article = { ...talks, keyPoints: ['The talks go on.'] };
    const { rerender } = render(<NewsArticle article={article} components={articleParts} />);
    expect(screen.getByText('The talks go on.')).toBeVisible();
    rerender(<NewsArticle article={article} components={{ KeyPoints: null }} />);
    expect(screen.queryByText('The talks go on.')).toBeNull();
    warned(() => {
      rerender(<NewsArticle article={article} />);
    }, 'components has no KeyPoints');
    expect(screen.queryByText('The talks go on.')).toBeNull();
  });

  it('tells the reading time after the dates, from the whole text', () => {
    const { rerender } = render(<NewsArticle article={{ ...talks, wordCount: 1200 }} readingTime />);
    expect(screen.getByText('5 minute read').closest('p')).toHaveTextContent(/GMT\+3 5 minute read$/);
    rerender(<NewsArticle article={talks} readingTime />);
    expect(screen.getByText('1 minute read')).toBeVisible();
    rerender(<NewsArticle article={{ ...talks, paywall: { content: 'server-only' } }} readingTime />);
    expect(screen.queryByText(/minute read/)).toBeNull();
    rerender(<NewsArticle article={{ headline: 'Ports', wordCount: 500 }} readingTime jsonLd={false} />);
    expect(screen.getByText('2 minute read')).toBeVisible();
  });
});

describe('the props of its components', () => {
  it('can be set by name, over those that the article gives', () => {
    render(
      <NewsArticle
        article={{ ...talks, updated: undefined }}
        componentProps={{
          Headline: { size: 'xl', level: 2 },
          Byline: { labels: false },
          Timestamp: { format: 'date', labels: false },
          Image: { sizes: '100vw' },
          Figure: { className: 'lead' },
        }}
      />,
    );
    expect(screen.getByRole('heading', { level: 2, name: talks.headline }).parentElement).toHaveAttribute(
      'data-size',
      'xl',
    );
    expect(screen.getByRole('link', { name: 'Natasha Ghoneim' }).closest('p')).toHaveTextContent(
      /^Natasha Ghoneim$/,
    );
    expect(screen.getByText('October 9, 2021').closest('p')).toHaveTextContent(/^October 9, 2021$/);
    expect(screen.getByRole('figure')).toHaveClass('lead');
    expect(within(screen.getByRole('figure')).getByRole('img')).toHaveAttribute('sizes', '100vw');
  });

  it('cannot replace the words of the article', () => {
    const props = { Headline: { children: 'Other words' } } as unknown as NewsArticleProps['componentProps'];
    render(<NewsArticle article={talks} componentProps={props} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleName(talks.headline);
  });

  it('of an unknown component are ignored, with a warning', () => {
    const props = { Kicker: { id: 'k' } } as unknown as NewsArticleProps['componentProps'];
    warned(
      () => render(<NewsArticle article={talks} componentProps={props} />),
      'componentProps has no place for "Kicker"',
    );
  });
});

test('the type of work has a label if the kicker that says it is not shown', () => {
  const article = { headline: 'Ports reopen', kicker: 'Satire', kind: 'satire' as const };
  const { rerender } = render(<NewsArticle article={article} jsonLd={false} />);
  expect(screen.getAllByText('Satire')).toHaveLength(1);
  rerender(<NewsArticle article={article} jsonLd={false} components={{ Headline: null }} />);
  expect(screen.getByText('Satire')).toHaveAttribute('data-component', 'TypeOfWork');
});

describe('paid text', () => {
  const offer = <p>Subscribe to read on</p>;

  it('in the page has the class that structured data names, and the subscription offer has not', () => {
    render(
      <NewsArticle
        article={{ ...talks, continueAfter: undefined, paywall: { content: 'in-page', after: 3 } }}
        subscriptionOffer={offer}
      />,
    );
    expect(paidParts()).toHaveLength(1);
    expect(paidParts()[0]).toContainElement(screen.getByText('Terrorist threat'));
    expect(paidParts()[0]).not.toContainElement(screen.getByText(/^Mullah Amir Khan Muttaqi/));
    expect(paidParts()[0]).not.toContainElement(screen.getByText('Subscribe to read on'));
    const [part] = [data()?.hasPart] as [{ cssSelector: string }];
    expect(document.querySelectorAll(part.cssSelector)).toHaveLength(1);
  });

  it('is the whole text if the paywall does not say where it begins, or begins after the end', () => {
    render(<NewsArticle article={{ ...talks, continueAfter: undefined, paywall: { content: 'in-page' } }} />);
    expect(paidParts()[0]).toContainElement(screen.getByText(/Senior Taliban officials/));
    document.body.innerHTML = '';
    render(<NewsArticle article={{ ...talks, paywall: { content: 'in-page', after: 99 } }} />);
    expect(paidParts()).toHaveLength(1);
    expect(paidParts()[0]).toHaveTextContent('Senior Taliban officials');
  });

  it('stays in one piece behind "Continue reading"', () => {
    render(
      <NewsArticle article={{ ...talks, continueAfter: 2, paywall: { content: 'in-page', after: 3 } }} />,
    );
    expect(paidParts()).toHaveLength(1);
    expect(paidParts()[0]?.closest('details')).not.toBeNull();
    expect(screen.getByText(/^Mullah Amir/).closest('.newsfold-paywalled')).toBeNull();
  });

  it('that stays on the server leaves the class out', () => {
    render(
      <NewsArticle article={{ ...talks, paywall: { content: 'server-only' } }} subscriptionOffer={offer} />,
    );
    expect(paidParts()).toHaveLength(0);
    expect(screen.getByText('Subscribe to read on')).toBeVisible();
    expect(data()).toMatchObject({ isAccessibleForFree: false });
    expect(data()).not.toHaveProperty('hasPart');
  });

  it('is the only reason to show the subscription offer', () => {
    render(<NewsArticle article={talks} subscriptionOffer={offer} />);
    expect(screen.queryByText('Subscribe to read on')).toBeNull();
  });
});

describe('the type of work', () => {
  const opinion = { ...talks, kind: 'opinion' } as const;
  const label = () => document.querySelector('[data-component="TypeOfWork"]');

  it('has a label above the headline of anything but news, and a type for search engines', () => {
    render(<NewsArticle article={opinion} />);
    const shown = screen.getByText('Opinion');
    expect(shown).toHaveAttribute('data-kind', 'opinion');
    expectOrder(screen.getByRole('note'), shown, screen.getByRole('heading', { level: 1 }));
    expect(data()).toHaveProperty('@type', 'OpinionNewsArticle');
  });

  it.each([['news'], [undefined], ['']])('has no label if it is %j', (kind) => {
    render(<NewsArticle article={{ ...talks, kind } as ArticleContent} jsonLd={false} />);
    expect(label()).toBeNull();
  });

  it('has no label if it is not text, and warns', () => {
    const article = { ...talks, kind: 7 } as unknown as ArticleContent;
    warned(() => render(<NewsArticle article={article} jsonLd={false} />), 'kind is 7, which is not text');
    expect(label()).toBeNull();
  });

  it('is not repeated if the kicker is the same word', () => {
    render(<NewsArticle article={{ ...opinion, kicker: 'OPINION' }} />);
    expect(screen.getAllByText(/^opinion$/i)).toEqual([screen.getByText('OPINION')]);
    expect(screen.getByText('OPINION')).toHaveAttribute('data-part', 'kicker');
  });

  it('has a label in the language of the article, or in the words of the newsroom', () => {
    const { rerender } = render(<NewsArticle article={{ ...opinion, kicker: 'Opinion' }} locale={ar} />);
    expect(label()).toHaveTextContent(ar.messages.typeOfWork.opinion);
    const parts: NewsArticleComponents = {
      TypeOfWork: (props) => <TypeOfWork {...props} href="/about/labels">From our readers</TypeOfWork>, // prettier-ignore
    };
    rerender(<NewsArticle article={opinion} components={parts} />);
    expect(screen.getByRole('link', { name: 'From our readers' })).toHaveAttribute('href', '/about/labels');
  });

  it('is shown as the CMS wrote it if it is unknown, so that nobody takes it for news', () => {
    ignoreWarnings();
    render(<NewsArticle article={{ ...talks, kind: 'Editorial' } as unknown as ArticleContent} />);
    expect(screen.getByText('Editorial')).toBeVisible();
    expect(getWarnings()).toContain('there is no kind "Editorial"');
    vi.mocked(console.warn).mockClear();
  });

  it.each(['satire', 'advertiser'] as const)(
    'that only search engines learn of (%s) causes a warning, unless the kicker says it',
    (kind) => {
      const parts = { TypeOfWork: null };
      render(
        <NewsArticle article={{ ...talks, kind, kicker: 'Paid for by Doha Ports' }} components={parts} />,
      );
      warned(
        () => render(<NewsArticle article={{ ...talks, kind, kicker: ' ' }} components={parts} />),
        `kind is "${kind}"`,
        'components leaves out TypeOfWork',
      );
      expect(label()).toBeNull();
    },
  );
});

describe('the age of the article', () => {
  const old = { ...talks, advisories: [{ kind: 'age' as const }] };
  const notice = () => screen.queryByRole('note');

  it('is counted from its own date to now', () => {
    render(<NewsArticle article={old} now="2024-10-10T00:00:00Z" />);
    expect(notice()).toHaveAccessibleName('This article is more than 3 years old');
    expect(notice()).toHaveTextContent(/^This article is more than 3 years old$/);
  });

  it('may have a text below it, in every language', () => {
    const advisories = [{ kind: 'age' as const, text: 'الأرقام هي أرقام ذلك العام.' }];
    render(<NewsArticle article={{ ...talks, advisories }} now="2022-12-01" locale={ar} />);
    expect(notice()).toHaveAccessibleName(/أكثر من/);
    expect(notice()).toHaveTextContent('الأرقام هي أرقام ذلك العام.');
  });

  it('is shown after a year, or after the months that the newsroom sets', () => {
    const { rerender } = render(<NewsArticle article={old} now="2022-03-10" />);
    expect(notice()).toBeNull();
    rerender(
      <NewsArticle article={{ ...talks, advisories: [{ kind: 'age', olderThan: 3 }] }} now="2022-03-10" />,
    );
    expect(notice()).toHaveAccessibleName('This article is more than 5 months old');
  });

  it('is not shown without now, with a warning, because the clock is never read', () => {
    warned(() => render(<NewsArticle article={old} />), 'the kind is "age"', 'Pass published and now');
    expect(notice()).toBeNull();
  });

  it.each([
    ['24', '"24"'],
    [{}, '{}'],
    [Symbol('x'), 'Symbol(x)'],
  ])('uses twelve months if olderThan is not a number (%s), and warns', (olderThan, shown) => {
    const fromCms = [{ kind: 'age', olderThan }] as unknown as ArticleContent['advisories'];
    warned(
      () => render(<NewsArticle article={{ ...talks, advisories: fromCms }} now="2022-03-10" />),
      `olderThan of an advisory is ${shown}, which is not a number`,
    );
    expect(notice()).toBeNull();
  });

  it('is not shown if now is not a date, and warns', () => {
    const fromCms = { now: {} } as { now: string };
    ignoreWarnings();
    render(<NewsArticle article={old} {...fromCms} />);
    expect(getWarnings()).toContain('now is {}, which is not a date');
    vi.mocked(console.warn).mockClear();
  });

  it('is none of the attributes of the article', () => {
    render(<NewsArticle article={talks} now={new Date(0)} />);
    expect(screen.getByRole('article')).not.toHaveAttribute('now');
  });
});

test('relative times count to the given now', () => {
  const parts: NewsArticleComponents = { Timestamp: (props) => <Timestamp {...props} format="relative" /> };
  render(<NewsArticle article={talks} components={parts} now="2021-10-09T20:05:00+03:00" />);
  expect(screen.getByText('6 hours ago')).toHaveAttribute('datetime', '2021-10-09T14:05:00+03:00');
  expect(screen.getByText('1 hour ago')).toHaveAttribute('datetime', '2021-10-09T18:30:00+03:00');
});

describe('a text that AI helped to write', () => {
  const written = { ...talks, digitalSourceType: 'compositeWithTrainedAlgorithmicMedia' } as const;
  const partly = 'Parts of this text were generated or altered by artificial intelligence';

  it('is disclosed between the dates and the text, after the other notices there, and to search engines by the same code', () => {
    render(
      <NewsArticle
        article={{
          ...written,
          humanReviewed: true,
          editorialResponsibility: 'Al Jazeera',
          advisories: [{ kind: 'update', text: 'The talks have ended.' }],
        }}
      />,
    );
    const notice = screen.getByRole('note', { name: partly });
    expect(notice).toHaveTextContent(
      'It was reviewed by a person before publication. Al Jazeera holds editorial responsibility for its publication.',
    );
    expect(notice).toHaveAttribute('data-digital-source-type', 'compositeWithTrainedAlgorithmicMedia');
    expectOrder(
      screen.getByRole('heading', { level: 1 }),
      screen.getByText(/^Published/),
      screen.getByRole('note', { name: 'Update' }),
      notice,
      screen.getByText(/Senior Taliban officials/),
    );
    expect(data()).toMatchObject({
      digitalSourceType: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
    });
  });

  it.each([
    ['translation', undefined, 'This text was translated by artificial intelligence'],
    ['translation', 'humanEdits', 'This text was translated by artificial intelligence'],
    ['summary', 'trainedAlgorithmicMedia', 'This summary was generated by artificial intelligence'],
    ['writing', undefined, 'This text was generated by artificial intelligence'],
  ] as const)('is disclosed for a %s, whatever the source type (%s)', (aiTask, digitalSourceType, words) => {
    render(<NewsArticle article={{ ...written, digitalSourceType, aiTask, continueAfter: 1 }} />);
    const notice = screen.getByRole('note', { name: words });
    expect(notice.closest('details')).toBeNull();
    expectOrder(screen.getByText(/^Published/), notice, screen.getByText(/Senior Taliban officials/));
  });

  it('is disclosed on the main image, in words, and to search engines', () => {
    const image = { src: 'https://example.com/a.jpg', alt: 'A port in 2050', width: 1200, height: 800 };
    const generated = { ...image, digitalSourceType: 'trainedAlgorithmicMedia' } as const;
    render(<NewsArticle article={{ ...written, image: generated }} />);
    expect(within(screen.getByRole('figure')).getByText('AI-generated image')).toBeVisible();
    expect(data()).toMatchObject({
      image: [{ digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource' }],
    });
  });

  it('is disclosed on the main image by a mark of yours, in whatever figure you render', () => {
    const image = { src: '/a.jpg', alt: '', width: 1200, height: 800 };
    const generated = { ...image, digitalSourceType: 'trainedAlgorithmicMedia' } as const;
    render(
      <NewsArticle
        article={{ ...written, image: generated }}
        components={{ Figure: ({ children }) => <div data-testid="ours">{children}</div> }}
        componentProps={{ AiLabel: { mark: <img src="/eu-ai.svg" alt="Official mark" /> } }}
      />,
    );
    const ours = within(screen.getByTestId('ours'));
    expect(ours.getByText('AI-generated image')).toBeVisible();
    expect(ours.getByRole('img', { name: 'Official mark' })).toBeVisible();
  });

  it.each([
    ['trainedAlgorithmicMedia', true],
    ['algorithmicMedia', false],
  ] as const)('is missed on an image of %s without its label: %s', (digitalSourceType, expected) => {
    const image = { src: '/a.jpg', alt: '', width: 1200, height: 800, digitalSourceType };
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    render(<NewsArticle article={{ ...written, image }} components={{ AiLabel: null }} />);
    expect(warn.mock.calls.flat().join().includes('components leaves out AiLabel')).toBe(expected);
    warn.mockClear();
  });

  it('that is of an unknown kind is disclosed as writing, with a warning', () => {
    const article = { ...written, aiTask: 'dreaming' } as unknown as ArticleContent;
    warned(() => render(<NewsArticle article={article} />), 'aiTask', 'dreaming');
    expect(screen.getByRole('note', { name: partly })).toBeVisible();
  });

  it('may be disclosed without further words', () => {
    render(<NewsArticle article={written} />);
    expect(screen.getByRole('note', { name: partly })).toHaveTextContent(partly);
  });

  it('is disclosed in the language of the article', () => {
    render(
      <NewsArticle article={{ ...written, digitalSourceType: 'trainedAlgorithmicMedia' }} locale={ar} />,
    );
    expect(screen.getByRole('note', { name: 'أُنشئ هذا النص بواسطة الذكاء الاصطناعي' })).toBeVisible();
  });

  it.each(['humanEdits', 'digitalCapture'] as const)(
    'is not disclosed if people made it (%s), but search engines get its code',
    (digitalSourceType) => {
      render(<NewsArticle article={{ ...talks, digitalSourceType, humanReviewed: true }} />);
      expect(screen.getAllByRole('note')).toHaveLength(1);
      expect(data()).toHaveProperty('digitalSourceType', digitalSourceTypes[digitalSourceType]);
    },
  );

  it('is disclosed as generated if the code is unknown, in the page and in structured data, with one warning', () => {
    const fromCms = { digitalSourceType: 'chatbot' } as unknown as ArticleContent;
    warned(
      () => render(<NewsArticle article={{ ...talks, ...fromCms }} />),
      '"chatbot"',
      'trainedAlgorithmicMedia',
    );
    expect(screen.getByRole('note', { name: /generated by artificial/ })).toBeVisible();
    expect(data()).toMatchObject({
      digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
    });
  });

  it('has a notice that can be replaced, and leaving it out warns', () => {
    const AiDisclosure = ({ editorialResponsibility: responsible }: AiDisclosureProps) => (
      <p>Made by a program for {responsible}</p>
    );
    const article = { ...written, editorialResponsibility: 'Al Jazeera' };
    render(<NewsArticle article={article} components={{ AiDisclosure }} />);
    expect(screen.getByText('Made by a program for Al Jazeera')).toBeVisible();
    expect(screen.queryByRole('note', { name: partly })).toBeNull();
    warned(
      () => render(<NewsArticle article={article} components={{ AiDisclosure: null }} />),
      'components leaves out AiDisclosure',
    );
  });
});

describe('corrections', () => {
  const name = {
    date: '2021-10-11T21:30:00Z',
    incorrect: 'The minister is Amir Motaqi.',
    replacement: 'The minister is Amir Khan Muttaqi.',
    href: '/corrections/2021/10/12',
  };
  const place = {
    date: '2021-10-13',
    replacement: 'The talks were held in Doha.',
    kind: 'clarification' as const,
  };
  const caption = { replacement: 'A caption was wrong.' };
  const items = (list: string) =>
    within(screen.getByRole('heading', { level: 2, name: list }).parentElement ?? document.body)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);

  it('are listed below the text with their dates, newest first, clarifications apart', () => {
    render(<NewsArticle article={{ ...talks, corrections: [caption, name, place] }} />);
    const foot = screen.getByRole('region', { name: 'Corrections and clarifications' });
    expectOrder(screen.getByText('Terrorist threat'), foot);
    expect(items('Corrections')).toEqual([
      'October 12, 2021An earlier version said “The minister is Amir Motaqi.”The minister is Amir Khan Muttaqi.More about this change',
      'A caption was wrong.',
    ]);
    expect(items('Clarifications')).toEqual(['October 13, 2021The talks were held in Doha.']);
    // Half past midnight in Doha.
    expect(within(foot).getByText('October 12, 2021')).toHaveAttribute(
      'datetime',
      '2021-10-12T00:30:00+03:00',
    );
    expect(screen.getByRole('link', { name: 'More about this change, October 12, 2021' })).toHaveAttribute(
      'href',
      '/corrections/2021/10/12',
    );
    // They are not folded away.
    expect(foot.closest('details')).toBeNull();
  });

  it('that readers should know first are notices above the text that say the same', () => {
    const corrections = [{ ...name, place: 'text' } as const, { ...place, place: 'text' } as const];
    render(<NewsArticle article={{ ...talks, corrections }} />);
    const first = screen.getByRole('note', { name: 'Clarification, October 13, 2021' });
    const second = screen.getByRole('note', { name: 'Correction, October 12, 2021' });
    expectOrder(screen.getByText(/^Updated/), first, second, screen.getByText(/Senior Taliban officials/));
    expect(second).toHaveTextContent(
      'Correction, October 12, 2021 An earlier version said “The minister is Amir Motaqi.”The minister is Amir Khan Muttaqi.',
    );
    expect(within(second).getByRole('link', { name: 'More about this change' })).toHaveAttribute(
      'href',
      '/corrections/2021/10/12',
    );
    expect(screen.queryByRole('heading', { name: 'Corrections' })).toBeNull();
  });

  it('count as the last change, for readers and search engines', () => {
    render(<NewsArticle article={{ ...talks, corrections: [name] }} />);
    expect(screen.getByText('October 12, 2021, 12:30 AM GMT+3')).toHaveAttribute(
      'datetime',
      '2021-10-12T00:30:00+03:00',
    );
    expect(data()).toMatchObject({ dateModified: '2021-10-12T00:30:00+03:00' });
  });

  it('are described to search engines in the words that readers see', () => {
    render(<NewsArticle article={{ ...talks, corrections: [name, place] }} locale={ar} />);
    const described = data()?.correction as { name?: string; text: string }[];
    expect(described.map((correction) => correction.name)).toEqual(['توضيح', undefined]);
    const seen = screen.getByRole('region', { name: 'تصحيحات وتوضيحات' }).textContent;
    for (const { text } of described) for (const line of text.split('\n')) expect(seen).toContain(line);
  });

  it('without a replacement are left out, with a warning', () => {
    const corrections = [{ date: '2021-12-24', replacement: ' ', incorrect: 'The year.' }, place];
    warned(
      () => render(<NewsArticle article={{ ...talks, corrections }} />),
      '1 of 2 corrections have no replacement',
    );
    expect(screen.getByRole('region', { name: 'Clarifications' })).not.toHaveTextContent('The year.');
    expect(data()).toMatchObject({ dateModified: '2021-10-13', correction: [{ name: 'Clarification' }] });
  });

  it('have a list that can be replaced, and leaving it out warns', () => {
    const Corrections = ({ items }: CorrectionsProps) => <p>{items.length} changes</p>;
    const corrections = [name, place, { ...caption, place: 'text' as const }];
    render(<NewsArticle article={{ ...talks, corrections }} components={{ Corrections }} />);
    expect(screen.getByText('2 changes')).toBeVisible();
    warned(
      () => render(<NewsArticle article={{ ...talks, corrections }} components={{ Corrections: null }} />),
      'components leaves out Corrections,',
    );
    warned(
      () => render(<NewsArticle article={{ ...talks, corrections }} components={{ AdvisoryNotice: null }} />),
      'components leaves out AdvisoryNotice,',
    );
  });
});

describe('a notice stands', () => {
  const notice = (name: string | RegExp) =>
    screen.queryByRole('note', { name }) ?? screen.getByRole('region', { name });
  const headline = () => screen.getByRole('heading', { level: 1 });
  const dates = () => screen.getByText(/^Published/);
  const text = () => screen.getByText(/Senior Taliban officials/);
  const end = () => screen.getByText('Terrorist threat');
  const withAdvisories = (advisories: ArticleContent['advisories'], rest?: Partial<ArticleContent>) =>
    render(<NewsArticle article={{ ...talks, ...rest, advisories }} now="2024-01-01" locale={en} />);

  it.each(['sensitive', 'breaking', 'satire', 'sponsored', 'health'] as const)(
    'above the headline if it must be known before reading: %s',
    (kind) => {
      withAdvisories([{ kind, heading: 'Before you read', text: 'Text.' }]);
      expectOrder(notice('Before you read'), headline());
    },
  );

  it.each([
    'info',
    'correction',
    'clarification',
    'update',
    'age',
    'affiliate',
    'opinion',
    'analysis',
    'ai',
    'archive',
  ] as const)('between the dates and the text if it can wait until then: %s', (kind) => {
    withAdvisories([{ kind, heading: 'About this', text: 'Text.' }]);
    expectOrder(headline(), dates(), notice('About this'), text());
  });

  it('where the newsroom puts it, in the order given', () => {
    withAdvisories([
      { heading: 'One', text: 'Text.', place: 'foot' },
      { heading: 'Two', text: 'Text.', place: 'head' },
      { kind: 'health', heading: 'Three', text: 'Text.', place: 'text' },
      { kind: 'breaking', heading: 'Four', place: 'foot' },
      { heading: 'Five', text: 'Text.', place: 'head' },
    ]);
    expectOrder(
      notice('Two'),
      notice('Five'),
      headline(),
      dates(),
      notice('Three'),
      text(),
      end(),
      notice('One'),
      notice('Four'),
    );
    expect(notice('One').closest('details')).toBeNull();
  });

  it('at the foot before the list of corrections, which may also stand above the headline', () => {
    const corrections = [
      { replacement: 'The talks were in Doha.', place: 'head' as const },
      { replacement: 'Six envoys came.' },
    ];
    withAdvisories([{ heading: 'About the series', text: 'Text.', place: 'foot' }], { corrections });
    expectOrder(
      notice('Correction'),
      headline(),
      end(),
      notice('About the series'),
      screen.getByText('Six envoys came.'),
    );
  });

  it('before the text and not behind the cut if it discloses AI', () => {
    withAdvisories([], { digitalSourceType: 'trainedAlgorithmicMedia', continueAfter: 1 });
    const disclosure = notice(/generated by artificial intelligence/);
    expectOrder(dates(), disclosure, text());
    expect(disclosure.closest('details')).toBeNull();
  });

  it('before the text, with a warning, if it is about AI and the newsroom puts it at the foot', () => {
    ignoreWarnings();
    withAdvisories([{ kind: 'ai', place: 'foot' }]);
    expect(getWarnings()).toContain('the place of an advisory of kind "ai" is "foot"');
    vi.mocked(console.warn).mockClear();
    expectOrder(dates(), notice(/artificial intelligence/), text());
  });

  it('above the text if a correction has the place "top", which is now "text"', () => {
    ignoreWarnings();
    const corrections = [{ replacement: 'It was Tuesday.', place: 'top' as 'text' }];
    withAdvisories([], { corrections });
    expect(getWarnings()).toContain('corrections[].place "top" is now called "text"');
    vi.mocked(console.warn).mockClear();
    expectOrder(dates(), notice('Correction'), text());
  });
});

describe('the body', () => {
  it('may be HTML that a function of the publisher turns into nodes', () => {
    const renderHtml = (html: string) => (
      <>
        <p>First of {html.length}</p>
        <p>Second</p>
      </>
    );
    render(
      <NewsArticle
        article={{ ...talks, body: { html: '<p>x</p>' }, continueAfter: 1 }}
        renderHtml={renderHtml}
      />,
    );
    expect(screen.getByText(/First of 8/)).toHaveTextContent('Doha, Qatar — First of 8');
    expect(screen.getByText('Second').closest('details')).not.toBeNull();
  });

  it('that is HTML knows the address of its page, so that links to the page itself lead to places in the text', () => {
    const html =
      '<p>See <a href="https://example.com/talks#why">why</a> and <a href="https://example.com/other#why">more</a>.</p><h2 id="why">Why</h2>';
    const url = 'https://example.com/talks';
    render(<NewsArticle article={{ ...talks, url, body: { html } }} renderHtml={articleBlocks} />);
    expect(screen.getByRole('link', { name: 'why' })).toHaveAttribute('href', '#section-why');
    expect(screen.getByRole('link', { name: 'more' })).toHaveAttribute(
      'href',
      'https://example.com/other#why',
    );
  });

  it('keeps its text if nothing renders the HTML, and warns', () => {
    ignoreWarnings();
    const html =
      '<h2>A &amp; B</h2><p>One <a href="javascript:alert(1)">link</a></p><script>alert(1)</script><p>2 < 3';
    render(
      <NewsArticle article={{ ...talks, dateline: undefined, continueAfter: undefined, body: { html } }} />,
    );
    expect(screen.getByText('A & B').tagName).toBe('P');
    expect(screen.getByText('One link')).toBeVisible();
    expect(screen.getByText('2 < 3')).toBeVisible();
    expect(document.body).not.toHaveTextContent('alert(1)');
    expect(getWarnings()).toContain('there is no renderHtml');
    vi.mocked(console.warn).mockClear();
  });

  it('has its dateline in the first paragraph, after an image, in fragments, or in a paragraph of its own', () => {
    const { rerender } = render(<NewsArticle article={{ ...talks, body: 'Plain text.' }} />);
    expect(screen.getByText(/Plain text/)).toHaveTextContent('Doha, Qatar — Plain text.');
    const figure = <figure key="f">map</figure>;
    const nested = [figure, <><ul><li>point</li></ul><p>Deep <b>text</b>.</p></>]; // prettier-ignore
    rerender(<NewsArticle article={{ ...talks, body: <>{figure}{nested[1]}</> }} />); // prettier-ignore
    expect(screen.getByText(/Deep/)).toHaveTextContent('Doha, Qatar — Deep text.');
    rerender(<NewsArticle article={{ ...talks, body: <ul><li>Only a list</li></ul> }} />); // prettier-ignore
    expect(screen.getByText('Doha, Qatar').closest('p')).toHaveTextContent('Doha, Qatar —');
    expectOrder(screen.getByText('Doha, Qatar'), screen.getByText('Only a list'));
  });
});

describe.each([
  ['English', en, seedText.en],
  ['Arabic', ar, seedText.ar],
])('in reader mode, in %s', (_, locale, { advisory, headline, lead, rest, threat }) => {
  const texts = [...lead, ...rest, ...threat];
  const paragraphs = (count: number) =>
    Array.from({ length: count }, (__, index) => <p key={index}>{texts[index % texts.length]}</p>);
  const { messages } = locale;
  const correction = {
    date: '2021-10-10',
    incorrect: texts[4],
    replacement: texts[5],
    href: 'https://example.com/c',
  };
  const story = {
    ...talks,
    headline,
    digitalSourceType: 'algorithmicMedia',
    advisories: [
      { kind: 'sensitive' },
      {
        kind: 'health',
        heading: advisory.heading,
        text: (
          <p>
            {advisory.before}
            <a href={seedAdvisoryHref}>{advisory.link}</a>
          </p>
        ),
      },
    ],
    corrections: [correction, { ...correction, kind: 'clarification' }, { ...correction, place: 'text' }],
  } as const;
  /** Returns the text that Firefox shows below the title. */
  const read = (article: ArticleContent) => {
    const html = renderToString(<NewsArticle article={article} locale={locale} />);
    const page = `<title>${headline}</title><header><a href="/">Home</a></header><main>${html}</main>`;
    const document = new DOMParser().parseFromString(page, 'text/html');
    return new Readability(document).parse()?.textContent ?? '';
  };
  const notices = [
    messages.advisory.sensitive,
    advisory.heading,
    advisory.link,
    messages.ai.automated,
    `${messages.advisory.correction}${locale === en ? ',' : '،'}`,
    messages.corrections.correction,
    messages.corrections.clarification,
    messages.corrections.details,
  ];

  it.each([
    [3, undefined],
    [12, undefined],
    [100, undefined],
    [12, 3],
    [30, 3],
  ])(
    'keeps notices and corrections with a text of %i paragraphs, folded after %s',
    (count, continueAfter) => {
      const shown = read({ ...story, body: paragraphs(count), continueAfter });
      for (const text of notices) expect(shown).toContain(text);
      expect(shown.split(texts[5] ?? '').length - 1).toBeGreaterThanOrEqual(3);
    },
  );

  // Tests what is lost, too, so that docs/which-notice-when.md is updated when that changes.
  it('may lose them if far more than thirty paragraphs are folded away', () => {
    const shown = read({ ...story, corrections: [], body: paragraphs(60), continueAfter: 3 });
    expect(shown).toContain(texts[0]);
    for (const text of notices.slice(0, 4)) expect(shown).not.toContain(text);
  });

  it('may lose the label of the type of work, and keeps the notice of the same name', () => {
    const satire = { ...story, advisories: [], kind: 'satire', body: paragraphs(12) } as const;
    const free = { ...satire, continueAfter: undefined };
    expect(read(free)).not.toContain(messages.typeOfWork.satire);
    expect(read({ ...free, advisories: [{ kind: 'satire' }] })).toContain(messages.advisory.satire);
  });
});

describe('hostile and broken articles', () => {
  it('cannot break out of the script', () => {
    const headline = '</script><script>window.hacked = 1</script><!-- <script> & \u2028 \ud800';
    render(<NewsArticle article={{ ...talks, headline }} />);
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelector('script')?.innerHTML).not.toMatch(/[<>&\u2028\u2029]/);
    expect(data()).toMatchObject({ headline: headline.replace('\ud800', '\ufffd') });
    expect(window).not.toHaveProperty('hacked');
  });

  it('keep the text of an unsafe link', () => {
    ignoreWarnings();
    const advisories = [{ heading: 'H', links: [{ text: 'Click', href: 'javascript:alert(1)' }] }];
    render(<NewsArticle article={{ ...talks, advisories }} />);
    expect(screen.getByText('Click')).not.toHaveAttribute('href');
    vi.mocked(console.warn).mockClear();
  });

  it.each([
    [
      'no alt',
      { image: { src: '/a.jpg', width: 1200, height: 800 } as unknown as ArticleContent['image'] },
      'no alt',
    ],
    ['no size', { image: { src: '/a.jpg', alt: '' } }, 'no width or no height'],
    ['a node that React cannot render', { standfirst: {} as unknown as string }, 'standfirst holds {}'],
    [
      'media that are only an address',
      { media: '/text.mp4' as unknown as ArticleContent['media'] },
      'media is "/text.mp4", which is not an object',
    ],
    [
      'an image in a list',
      { image: ['/list.jpg'] as unknown as ArticleContent['image'] },
      'image is ["/list.jpg"], which is not an object, so it was left out',
    ],
    [
      'a publisher that is a number of a CMS',
      { publisher: [7] as unknown as ArticleContent['publisher'] },
      'publisher is [7], which is not an object',
    ],
    [
      'an author that is a list',
      { authors: [['Amal Haddad']] as unknown as ArticleContent['authors'] },
      'an item of authors is ["Amal Haddad"], which is not an object, so it was left out',
    ],
    ['an unknown time zone', { timeZone: 'Venus/Ishtar' }, 'NewsArticle: "Venus/Ishtar" is not a time zone'],
    [
      'an unknown role',
      { authors: [{ name: 'Amal Haddad', role: 'drone pilot' as 'author' }] },
      'the role of an author is "drone pilot", which is not one of its values, so "author" was used',
    ],
    [
      'an unknown type of author',
      { authors: [{ name: 'Bay of Clay Desk', type: 'robot' as 'person' }] },
      'the type of an author is "robot", which is not one of its values, so "person" was used',
    ],
    [
      'an unknown kind of advisory',
      { advisories: [{ kind: 'spoiler' as 'info', text: 'It ends well.' }] },
      'the kind of an advisory is "spoiler", which is not one of its values, so "info" was used',
    ],
    [
      'an unknown kind of correction',
      { corrections: [{ kind: 'retraction' as 'correction', replacement: 'It was Tuesday.' }] },
      'the kind of a correction is "retraction", which is not one of its values, so "correction" was used',
    ],
    [
      'an unknown place of a correction',
      { corrections: [{ place: 'middle' as 'text', replacement: 'It was Tuesday.' }] },
      'the place of a correction is "middle", which is not one of its values, so "foot" was used',
    ],
    [
      'an unknown place of an advisory',
      { advisories: [{ place: 'side' as 'text', kind: 'satire' as const }] },
      'the place of an advisory is "side", which is not one of its values, so "head" was used',
    ],
  ])('%s causes a warning', (_, wrong, message) => {
    ignoreWarnings();
    render(<NewsArticle article={{ ...talks, ...wrong }} />);
    expect(getWarnings()).toContain(message);
    vi.mocked(console.warn).mockClear();
  });
});

describe('what is only a text where an article has an object', () => {
  const article = {
    headline: 'Ports reopen',
    authors: ['Amal Haddad', { name: 'Rana Saleh' }],
    publisher: 'Gulf Daily News',
    image: 'https://example.com/port.jpg',
    advisories: ['The names of the crew were changed.'],
    corrections: 'Six ferries left, not five.',
    body: <p>The first ferries left.</p>,
  } as unknown as ArticleContent;

  it('is shown as its main field', () => {
    ignoreWarnings();
    render(<NewsArticle article={article} />);
    expect(screen.getByText('Amal Haddad')).toBeInTheDocument();
    expect(screen.getByText('Rana Saleh')).toBeInTheDocument();
    expect(document.querySelector('figure img')).toHaveAttribute('src', 'https://example.com/port.jpg');
    expect(screen.getByText('The names of the crew were changed.')).toBeInTheDocument();
    expect(screen.getByText('Six ferries left, not five.')).toBeInTheDocument();
    vi.mocked(console.warn).mockClear();
  });

  it('is in the structured data', () => {
    ignoreWarnings();
    expect(newsArticleJsonLd(article)).toMatchObject({
      author: [{ name: 'Amal Haddad' }, { name: 'Rana Saleh' }],
      publisher: { name: 'Gulf Daily News' },
      image: [{ url: 'https://example.com/port.jpg' }],
    });
    vi.mocked(console.warn).mockClear();
  });
});
