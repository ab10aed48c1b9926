import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { PullQuote } from '../../src/index';

test('a quote is a figure with its speaker as the caption', () => {
  render(<PullQuote cite="Maria Alves, harbor pilot">“We were never asked.”</PullQuote>);
  const figure = screen.getByRole('figure');
  expect(figure).toContainElement(screen.getByRole('blockquote'));
  expect(screen.getByRole('blockquote')).toHaveTextContent(/^“We were never asked.”$/);
  const caption = screen.getByText('Maria Alves, harbor pilot');
  expect(caption.tagName).toBe('FIGCAPTION');
  expect(caption.parentElement).toBe(figure);
});

test('the speaker is not inside the quotation', () => {
  render(<PullQuote cite="Maria Alves">“We were never asked.”</PullQuote>);
  expect(screen.getByRole('blockquote')).not.toHaveTextContent('Maria Alves');
});

test('no quotation marks are added, because they differ between languages', () => {
  const { container } = render(<PullQuote>«لم يسألنا أحد»</PullQuote>);
  expect(container.textContent).toBe('«لم يسألنا أحد»');
});

test.each([
  ['undefined', undefined],
  ['spaces', '   '],
  ['null', null],
  ['a false condition', false],
])('a speaker of %s leaves no empty caption', (_, cite) => {
  const { container } = render(<PullQuote cite={cite}>“We were never asked.”</PullQuote>);
  expect(container.querySelector('figcaption')).toBeNull();
});

test('a quote may contain paragraphs, and a speaker may be a link', () => {
  render(
    <PullQuote cite={<a href="/maria">Maria Alves</a>}>
      <p>“We were never asked.</p>
      <p>“Not once.”</p>
    </PullQuote>,
  );
  expect(screen.getAllByRole('paragraph')).toHaveLength(2);
  expect(screen.getByRole('link', { name: 'Maria Alves' })).toHaveAttribute('href', '/maria');
});
