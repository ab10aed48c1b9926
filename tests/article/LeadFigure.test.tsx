import { render, screen } from '@testing-library/react';
import type { ComponentPropsWithRef } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';

import { NewsArticle, type ArticleContent } from '../../src';
import { articleBlocks } from '../../src/html';
import { talks } from '../setup/newsArticle.fixture';

const html =
  '<figure><img src="/hall.jpg" alt="The hall"></figure><p>The talks began in Doha.</p><p>They go on.</p><p><img src="/map.png" alt="A map"></p>';
const article: ArticleContent = {
  ...talks,
  image: { ...talks.image, src: '/doha.jpg', alt: 'Delegates', srcSet: '/doha-2x.jpg 2x', sizes: '100vw' },
  authors: [{ name: 'Natasha Ghoneim', image: '/portrait.jpg', href: '/author' }],
  body: { html },
  continueAfter: undefined,
};

describe('the main picture', () => {
  test('is asked for at once and before others', () => {
    render(<NewsArticle article={article} renderHtml={articleBlocks} />);
    const picture = screen.getByRole('img', { name: 'Delegates' });
    expect(picture).toHaveAttribute('fetchpriority', 'high');
    expect(picture).toHaveAttribute('loading', 'eager');
  });

  test('is the only one: pictures in the text and portraits are loaded when they are near', () => {
    const { container } = render(<NewsArticle article={article} renderHtml={articleBlocks} />);
    const others = [...container.querySelectorAll('img')].filter(({ alt }) => alt !== 'Delegates');
    expect(others).toHaveLength(3);
    for (const other of others) {
      expect(other).toHaveAttribute('loading', 'lazy');
      expect(other).not.toHaveAttribute('fetchpriority');
    }
  });

  test('is preloaded by React 19 at the top of the page, in the size that the reader needs', () => {
    const page = renderToString(
      <html lang="en">
        <head />
        <body>
          <NewsArticle article={article} renderHtml={articleBlocks} />
        </body>
      </html>,
    );
    expect(page).toMatch(
      /<head><link rel="preload" as="image" imageSrcSet="\/doha-2x\.jpg 2x" imageSizes="100vw" fetchPriority="high"\/><\/head>/,
    );
    expect(page.match(/rel="preload"/g)).toHaveLength(1);
  });

  test('of your own gets both attributes as props', () => {
    const Image = vi.fn(({ alt }: ComponentPropsWithRef<'img'>) => <p>{alt}</p>);
    render(<NewsArticle article={article} components={{ Image }} renderHtml={articleBlocks} />);
    expect(Image.mock.calls[0]?.[0]).toMatchObject({
      src: '/doha.jpg',
      srcSet: '/doha-2x.jpg 2x',
      loading: 'eager',
      fetchPriority: 'high',
    });
  });
});
