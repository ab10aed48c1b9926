import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

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

test.each(['wide', 'aside'] as const)('a quote says that it is %s', (placement) => {
  render(<PullQuote placement={placement}>“We were never asked.”</PullQuote>);
  expect(screen.getByRole('figure')).toHaveAttribute('data-placement', placement);
});

test('an unknown placement is in the text, with a warning', () => {
  const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
  // @ts-expect-error: not a placement
  render(<PullQuote placement="left">“We were never asked.”</PullQuote>);
  expect(screen.getByRole('figure')).not.toHaveAttribute('data-placement');
  expect(warn.mock.calls.flat().join()).toContain('placement is "left"');
  warn.mockClear();
});

test('screen readers do not read a quote twice that repeats the text', () => {
  const { container } = render(
    <>
      <p>She said: “We were never asked.”</p>
      <PullQuote repeated cite="Maria Alves">
        “We were never asked.”
      </PullQuote>
    </>,
  );
  expect(screen.queryByRole('figure')).toBeNull();
  expect(screen.getAllByText(/We were never asked/)).toHaveLength(2);
  expect(container.querySelector('figure')).toHaveAttribute('aria-hidden', 'true');
});

test.each([
  ['quote', { children: <a href="/story">“We were never asked.”</a> }],
  ['speaker', { children: '“Nobody asked us.”', cite: <a href="/maria">Maria Alves</a> }],
])('nothing is hidden that can get the focus: a link in the %s', (_, props) => {
  const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
  render(<PullQuote repeated {...props} />);
  expect(screen.getByRole('figure')).toContainElement(screen.getByRole('link'));
  expect(warn.mock.calls.flat().join()).toContain('so repeated was ignored');
  warn.mockClear();
});
