import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { NewsArticle, newsArticleJsonLd, RelatedLinks, type RelatedLink } from '../../src';
import { ar } from '../../src/locales';
import { talks } from '../setup/newsArticle.fixture';
import { warned } from '../setup/warned';

const links: RelatedLink[] = [
  { kicker: 'Analysis', text: 'Who talks to Kabul', href: '/kabul' },
  { text: 'A hard winter', href: 'https://example.com/winter' },
];

describe('the related stories of an article', () => {
  test('are links in a list, in a landmark that is named by its heading', () => {
    render(<RelatedLinks links={links} />);
    const landmark = screen.getByRole('navigation', { name: 'Related stories' });
    expect(within(landmark).getByRole('heading', { name: 'Related stories', level: 2 })).toBeVisible();
    const items = within(within(landmark).getByRole('list')).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Analysis Who talks to Kabul',
      'A hard winter',
    ]);
    expect(screen.getByRole('link', { name: 'Who talks to Kabul' })).toHaveAttribute('href', '/kabul');
  });

  test('have words in the language of the article, or the publisher’s own', () => {
    const { rerender } = render(<RelatedLinks links={links} locale={ar} />);
    expect(screen.getByRole('navigation', { name: ar.messages.parts.relatedStories })).toBeVisible();
    rerender(<RelatedLinks links={links} heading="More on the talks" level={3} />);
    expect(screen.getByRole('navigation', { name: 'More on the talks' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 3 })).toBeVisible();
    rerender(<RelatedLinks links={links} aria-label="Stories about the talks" />);
    expect(screen.getByRole('navigation', { name: 'Stories about the talks' })).toBeVisible();
  });

  test('keep the text of a story that has an unsafe URL', () => {
    warned(
      () => render(<RelatedLinks links={[{ text: 'Aid', href: 'javascript:alert("related")' }]} />),
      'RelatedLinks',
    );
    expect(screen.getByRole('listitem')).toHaveTextContent('Aid');
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('are left out if they have no text, with a warning', () => {
    warned(
      () => render(<RelatedLinks links={[{ text: ' ', href: '/nothing' }, ...links]} />),
      '1 of 3 links have no text',
    );
    expect(screen.getAllByRole('link')).toHaveLength(2);
  });

  test('are no landmark if there are none', () => {
    const { container } = render(<p />);
    warned(() => render(<RelatedLinks links={[]} />, { container }), 'there are no links');
    expect(container).toBeEmptyDOMElement();
  });

  test('are in a list for a placement that nobody knows, with a warning', () => {
    warned(() => render(<RelatedLinks links={links} placement={'side' as 'text'} />), 'placement', '"side"');
    expect(screen.getByRole('navigation', { name: 'Related stories' })).toBeVisible();
  });
});

describe('a related story between two paragraphs', () => {
  const [, winter] = links as [RelatedLink, RelatedLink];

  test('is a line with one link, in an aside that its first words name', () => {
    render(<RelatedLinks placement="text" links={[winter]} />);
    const aside = screen.getByRole('complementary', { name: 'Read more' });
    expect(within(aside).getByRole('link', { name: 'A hard winter' })).toBeVisible();
    expect(within(aside).queryByRole('list')).toBeNull();
    expect(screen.queryByRole('heading')).toBeNull();
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  test('is one of a list if there are several', () => {
    render(<RelatedLinks placement="text" links={links} locale={ar} />);
    const aside = screen.getByRole('complementary', { name: ar.messages.parts.readMore });
    expect(within(aside).getAllByRole('listitem')).toHaveLength(2);
  });

  test('is an insert of the text', () => {
    const line = <RelatedLinks placement="text" links={[winter]} />;
    render(<NewsArticle article={talks} inserts={[{ after: 1, content: line }]} />);
    const aside = screen.getByRole('complementary', { name: 'Read more' });
    const follows = (start: RegExp) =>
      aside.compareDocumentPosition(screen.getByText(start)) === Node.DOCUMENT_POSITION_FOLLOWING;
    expect(follows(/^The in-person meetings/)).toBe(true);
    expect(follows(/^Senior Taliban officials/)).toBe(false);
  });
});

describe('a NewsArticle with related stories', () => {
  const story = { ...talks, related: links, topics: [{ name: 'Aid' }] };

  test('shows them at its foot, below the topics', () => {
    render(<NewsArticle article={story} components={{ RelatedLinks, Topics: () => <p>Topics</p> }} />);
    const landmark = screen.getByRole('navigation', { name: 'Related stories' });
    expect(landmark.compareDocumentPosition(screen.getByText('Topics'))).toBe(
      Node.DOCUMENT_POSITION_PRECEDING,
    );
    expect(landmark.closest('details')).toBeNull();
  });

  test('does not have them in structured data, where no field is for them', () => {
    expect(newsArticleJsonLd({ ...talks, related: links })).toEqual(newsArticleJsonLd(talks));
  });

  test.each([
    ['Winter', []],
    [[{ text: 'Winter', href: '/winter' }, 'Ports', { href: '/aid' }, null], ['Winter']],
  ])('leaves out what is no story of %j, with a warning', (related, texts) => {
    const article = { ...talks, related: related as unknown as RelatedLink[] };
    warned(
      () => render(<NewsArticle article={article} components={{ RelatedLinks }} jsonLd={false} />),
      'related',
    );
    const landmark = screen.queryByRole('navigation');
    expect(
      (landmark ? within(landmark).getAllByRole('link') : []).map(({ textContent }) => textContent),
    ).toEqual(texts);
  });

  test('warns if the page was not given the component', () => {
    warned(
      () => render(<NewsArticle article={{ ...talks, related: links }} />),
      'components has no RelatedLinks',
    );
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});
