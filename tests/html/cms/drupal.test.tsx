import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { ArticleHtml } from '../../../src/html';

const show = (html: string) => render(<ArticleHtml html={html} />).container;

test('the frame that Drupal puts around a player becomes the player', () => {
  const body = show(
    '<iframe src="/media/oembed?url=https%3A//youtu.be/abcdefghijk&amp;max_width=0&amp;hash=x" title="The tide"></iframe>',
  );
  expect(body.querySelector('iframe')).toHaveAttribute(
    'src',
    'https://www.youtube-nocookie.com/embed/abcdefghijk',
  );
  expect(screen.getByText('Show: The tide (YouTube)')).toBeVisible();
});

test('a picture has the caption and the side that a filter of Drupal would give it', () => {
  show(
    '<img src="/a.jpg" alt="A" data-entity-type="file" data-caption="The &lt;em&gt;quay&lt;/em&gt;" data-align="right">',
  );
  expect(screen.getByRole('figure')).toHaveAttribute('data-width', 'half');
  expect(screen.getByRole('figure').querySelector('figcaption')).toHaveTextContent(/^The quay$/);
  expect(screen.getByText('quay').tagName).toBe('EM');
});

test('the caption of a lightbox is not shown beside its picture', () => {
  show('<img src="/a.jpg" alt="A" data-caption="Enlarged">');
  expect(screen.queryByText('Enlarged')).toBeNull();
});
