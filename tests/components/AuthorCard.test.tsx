import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { AuthorCard, NewsArticle, newsArticleJsonLd, type ArticleAuthor, type Author } from '../../src';
import * as locales from '../../src/locales';
import { talks } from '../setup/newsArticle.fixture';
import { warned } from '../setup/warned';

const layla: ArticleAuthor = {
  name: 'Layla Haddad',
  href: 'https://example.com/layla',
  image: 'https://example.com/layla.jpg',
  description: 'Diplomatic editor',
  bio: 'She has covered the Gulf since 2009.',
  expertise: ['Afghanistan', 'Diplomacy'],
  links: [
    { text: 'Mastodon', href: 'https://social.example/@layla' },
    { text: 'layla@example.com', href: 'mailto:layla@example.com' },
  ],
};
const daniel: Author = { name: 'دانيال أوكافور', organization: 'Reuters' };

describe('the card of an author', () => {
  test('says who it is, and leads to the author’s page and other places', () => {
    render(<AuthorCard authors={[layla]} />);
    expect(screen.getByRole('heading', { level: 2, name: 'About the author' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Layla Haddad' })).toHaveAttribute(
      'href',
      'https://example.com/layla',
    );
    expect(screen.getByText('Diplomatic editor')).toBeVisible();
    expect(screen.getByText('She has covered the Gulf since 2009.')).toBeVisible();
    expect(screen.getByText('Afghanistan')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Mastodon' })).toHaveAttribute(
      'href',
      'https://social.example/@layla',
    );
    expect(screen.getByRole('link', { name: 'layla@example.com' })).toBeVisible();
  });

  test('has a portrait that says nothing beside the name', () => {
    render(<AuthorCard authors={[layla]} />);
    expect(screen.getByRole('presentation')).toHaveAttribute('src', 'https://example.com/layla.jpg');
  });

  test('is one of a list if there are several, with the employer of each', () => {
    render(<AuthorCard authors={[{ name: 'Layla Haddad' }, daniel]} />);
    expect(screen.getByRole('heading', { name: 'About the authors' })).toBeVisible();
    const people = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(people.map(({ textContent }) => textContent)).toEqual([
      'Layla Haddad',
      'دانيال أوكافور (Reuters)',
    ]);
  });

  test.each(Object.entries(locales))('has a heading in %s, by the number of people', (_, locale) => {
    const { one, other } = locale.messages.parts.aboutAuthors;
    const { rerender } = render(<AuthorCard authors={[layla]} locale={locale} />);
    expect(screen.getByRole('heading').textContent).toBe(one ?? other);
    rerender(<AuthorCard authors={[layla, daniel]} locale={locale} />);
    const forms: string[] = Object.values(locale.messages.parts.aboutAuthors);
    expect(forms).toContain(screen.getByRole('heading').textContent);
  });

  test('may have a heading of the publisher’s own, and a biography with links', () => {
    const bio = (
      <>
        She wrote <a href="/book">a book</a>.
      </>
    );
    render(<AuthorCard authors={[{ name: 'Layla Haddad', bio }]} level={3} heading="Our reporter" />);
    expect(screen.getByRole('heading', { level: 3, name: 'Our reporter' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'a book' })).toBeVisible();
    expect(screen.queryByRole('list')).toBeNull();
  });

  test('keeps the words of an unsafe link', () => {
    const links = [{ text: 'My site', href: 'javascript:alert(71)' }];
    warned(
      () => render(<AuthorCard authors={[{ name: 'Layla Haddad', links }]} />),
      'AuthorCard',
      'javascript:alert(71)',
    );
    expect(screen.getByText('My site')).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('is left out without a name, with a warning', () => {
    warned(
      () => render(<AuthorCard authors={[{ name: ' ', bio: 'Nobody' }, layla]} />),
      '1 of 2 authors have no name',
    );
    expect(screen.getByRole('heading', { name: 'About the author' })).toBeVisible();
    expect(screen.queryByText('Nobody')).toBeNull();
  });

  test('is not there without authors', () => {
    const { container } = render(<p />);
    warned(() => render(<AuthorCard authors={[]} />, { container }), 'there are no authors');
    expect(container).toBeEmptyDOMElement();
  });
});

describe('a NewsArticle with an AuthorCard', () => {
  const story = { ...talks, authors: [layla, { name: 'Omar Hassan', href: '/omar' }] };

  test('introduces below the text those who have something to say beyond a name', () => {
    render(<NewsArticle article={story} components={{ AuthorCard }} jsonLd={false} />);
    const card = screen.getByRole('heading', { name: 'About the author' }).parentElement ?? document.body;
    expect(within(card).getByRole('link', { name: 'Layla Haddad' })).toBeVisible();
    expect(within(card).queryByText('Omar Hassan')).toBeNull();
    const text = screen.getByText(/^The in-person meetings/);
    expect(text.compareDocumentPosition(card)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('has no section if nobody has', () => {
    render(<NewsArticle article={talks} components={{ AuthorCard }} />);
    expect(screen.queryByRole('heading', { name: /^About/ })).toBeNull();
  });

  test('does not warn if the page has no card, because structured data has the fields too', () => {
    render(<NewsArticle article={story} />);
    expect(newsArticleJsonLd(story).author).toEqual([
      {
        '@type': 'Person',
        name: 'Layla Haddad',
        url: 'https://example.com/layla',
        image: 'https://example.com/layla.jpg',
        description: 'She has covered the Gulf since 2009.',
        knowsAbout: ['Afghanistan', 'Diplomacy'],
        sameAs: ['https://social.example/@layla'],
      },
      { '@type': 'Person', name: 'Omar Hassan', url: 'https://www.aljazeera.com/omar' },
    ]);
  });

  test('has the fields of an organization in structured data, too', () => {
    const author: ArticleAuthor = {
      name: 'Reuters',
      href: 'https://example.com/reuters',
      type: 'organization',
      links: [{ text: 'Site', href: 'https://www.reuters.com/' }],
    };
    expect(newsArticleJsonLd({ ...talks, authors: [author] }).author).toEqual([
      {
        '@type': 'Organization',
        name: 'Reuters',
        url: 'https://example.com/reuters',
        sameAs: ['https://www.reuters.com/'],
      },
    ]);
  });
});
