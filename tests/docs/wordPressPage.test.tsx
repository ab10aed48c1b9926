import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { newsArticleJsonLd } from '../../src';
import { damageData } from './damageData';
import {
  wordPressArticle,
  WordPressPage,
  type WordPressPost,
  type WordPressSite,
} from './fromYourCms/WordPressPage';

const site: WordPressSite = {
  name: 'Coast &amp; Sea',
  home: 'https://example.com',
  timezone_string: 'Europe/Paris',
  site_icon_url: 'https://example.com/icon.png',
};

const post: WordPressPost = {
  link: 'https://example.com/wall/',
  date_gmt: '2026-03-01T09:05:00',
  modified_gmt: '2026-03-02T10:30:00',
  title: { rendered: 'The council knew about the wall&#8217;s cracks &#038; did nothing' },
  excerpt: { rendered: '<p>The harbour wall failed an inspection in 2024. [&hellip;]</p>\n' },
  content: {
    rendered: '\n<p>Officials met&nbsp;on Monday.</p>\n\n<p>Two</p><p>Three</p><p>Four</p>',
  },
  _embedded: {
    author: [
      {
        name: 'Caoimhe O&#8217;Brien',
        link: 'https://example.com/author/caoimhe/',
        avatar_urls: { '24': 'https://example.com/24.jpg', '96': 'https://example.com/96.jpg' },
      },
    ],
    'wp:featuredmedia': [
      {
        source_url: 'https://example.com/wall.jpg',
        alt_text: 'A cracked wall',
        caption: { rendered: '<p>The wall in May. Photo: <a href="https://example.com/ann">Ann</a></p>\n' },
        media_details: { width: 1600, height: 900 },
      },
    ],
    'wp:term': [
      [{ taxonomy: 'category', name: 'Coast &amp; Sea' }],
      [{ taxonomy: 'post_tag', name: 'walls' }],
    ],
  },
};

test('a post of WordPress is right for readers', () => {
  render(<WordPressPage post={post} site={site} />);
  expect(
    screen.getByRole('heading', {
      level: 1,
      name: /^The council knew about the wall’s cracks & did nothing$/,
    }).parentElement,
  ).toHaveTextContent(/^Coast & Sea/);
  expect(screen.getByText('The harbour wall failed an inspection in 2024. […]')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Caoimhe O’Brien' })).toHaveAttribute(
    'href',
    'https://example.com/author/caoimhe/',
  );
  expect(screen.getAllByRole('time').map(({ textContent }) => textContent)).toEqual([
    'March 1, 2026, 10:05 AM GMT+1',
    'March 2, 2026, 11:30 AM GMT+1',
  ]);
  expect(screen.getByRole('img', { name: 'A cracked wall' }).closest('figure')).toHaveTextContent(
    'The wall in May. Photo: Ann',
  );
  expect(screen.getByRole('link', { name: 'Ann' })).toHaveAttribute('href', 'https://example.com/ann');
  expect(screen.getByText('Continue reading').closest('details')).toHaveTextContent('Four');
});

test('and for search engines', () => {
  expect(newsArticleJsonLd(wordPressArticle(post, site))).toMatchObject({
    headline: 'The council knew about the wall’s cracks & did nothing',
    description: 'The harbour wall failed an inspection in 2024. […]',
    datePublished: '2026-03-01T10:05:00+01:00',
    dateModified: '2026-03-02T11:30:00+01:00',
    articleSection: 'Coast & Sea',
    author: [{ name: 'Caoimhe O’Brien' }],
    publisher: { name: 'Coast & Sea', url: 'https://example.com/' },
    image: [{ url: 'https://example.com/wall.jpg', width: 1600, caption: 'The wall in May. Photo: Ann' }],
    url: 'https://example.com/wall/',
  });
});

test('a post without most of it, as of a private author or a draft, is shown', () => {
  const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
  const bare: WordPressPost = {
    title: { rendered: 'Draft' },
    date_gmt: '0000-00-00T00:00:00',
    content: { rendered: '<p>Text</p>' },
    _embedded: { author: [{}] },
  };
  render(<WordPressPage post={bare} site={{}} />);
  warn.mockClear();
  expect(screen.getByRole('heading', { level: 1, name: 'Draft' })).toBeVisible();
  expect(screen.getByText('Text')).toBeVisible();
  expect(screen.queryByRole('time')).toBeNull();
});

test('whatever one field holds, the mapping does not throw', () => {
  const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
  for (const { path, copy } of damageData(post)) {
    expect(() => newsArticleJsonLd(wordPressArticle(copy as WordPressPost, site)), path).not.toThrow();
  }
  warn.mockClear();
});
