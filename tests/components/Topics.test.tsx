import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { NewsArticle, newsArticleJsonLd, Topics, type Topic } from '../../src';
import { ar } from '../../src/locales';
import { talks } from '../setup/newsArticle.fixture';
import { warned } from '../setup/warned';

const topics: Topic[] = [
  { name: 'Afghanistan', href: '/topics/afghanistan' },
  { name: 'Diplomacy', href: '/topics/diplomacy' },
];

describe('the topics of a story', () => {
  test('are links in a list, in a landmark with their name', () => {
    render(<Topics topics={topics} />);
    const landmark = screen.getByRole('navigation', { name: 'Topics' });
    const list = within(landmark).getByRole('list');
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    expect(within(list).getByRole('link', { name: 'Afghanistan' })).toHaveAttribute(
      'href',
      '/topics/afghanistan',
    );
    expect(screen.getByText('Topics')).toBeVisible();
  });

  test('have words in the language of the article, or the publisher’s own', () => {
    const { rerender } = render(<Topics topics={topics} locale={ar} />);
    expect(screen.getByRole('navigation', { name: ar.messages.parts.topics })).toBeVisible();
    rerender(<Topics topics={topics} locale={ar} heading="المزيد عن" />);
    expect(screen.getByRole('navigation', { name: 'المزيد عن' })).toBeVisible();
  });

  test('keep the name of a topic that has no page, or an unsafe URL', () => {
    const unsafe = { name: 'Aid', href: 'javascript:alert("topics")' };
    warned(() => render(<Topics topics={[{ name: 'Ports' }, unsafe]} />), 'Topics');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Ports', 'Aid']);
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('are left out if they have no name, with a warning', () => {
    warned(
      () => render(<Topics topics={[{ name: ' ', href: '/nothing' }, ...topics]} />),
      '1 of 3 topics have no name',
    );
    expect(screen.getAllByRole('link')).toHaveLength(2);
  });

  test('are no landmark if there are none', () => {
    const { container } = render(<p />);
    warned(() => render(<Topics topics={[]} />, { container }), 'there are no topics');
    expect(container).toBeEmptyDOMElement();
  });
});

describe('a NewsArticle with topics', () => {
  const story = { ...talks, topics, corrections: [{ replacement: 'The talks began on Saturday.' }] };

  test('shows them at its foot, below the corrections', () => {
    render(<NewsArticle article={story} components={{ Topics }} />);
    const corrections = screen.getByRole('region', { name: 'Corrections' });
    const landmark = screen.getByRole('navigation', { name: 'Topics' });
    expect(corrections.compareDocumentPosition(landmark)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(landmark.closest('details')).toBeNull();
  });

  test('shows them above the text if the order says so', () => {
    render(<NewsArticle article={story} components={{ Topics }} order={['Topics', 'ArticleBody']} />);
    const landmark = screen.getByRole('navigation', { name: 'Topics' });
    expect(landmark.compareDocumentPosition(screen.getByText(/^Senior Taliban officials/))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  test('has their names as keywords in structured data, and no keywords without topics', () => {
    expect(newsArticleJsonLd(story).keywords).toEqual(['Afghanistan', 'Diplomacy']);
    expect(newsArticleJsonLd(talks)).not.toHaveProperty('keywords');
  });

  test.each([
    ['Afghanistan', undefined],
    [
      ['Peace', { name: 'Aid' }, { name: 7 }, null],
      ['Aid', '7'],
    ],
  ])('leaves out what is no topic of %j, with a warning', (given, names) => {
    const article = { ...talks, topics: given as unknown as Topic[] };
    expect(warned(() => newsArticleJsonLd(article), 'topics').keywords).toEqual(names);
  });

  test('warns if the page was not given the component', () => {
    warned(() => render(<NewsArticle article={story} />), 'components has no Topics');
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});
