import { render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';

import { Headline } from '../../src';
import { renderRoot } from '../../src/styling/renderRoot';

/* In newsfold/static, a class takes the place of the styled root. */
const Root = 'newsfold-example';

describe('without a styling engine', () => {
  it('renders the element with its fixed class, before the class that a publisher adds', () => {
    const rest = { id: 'one', className: 'wide' };
    render(renderRoot(Root, 'p', rest, { 'data-component': 'Example', children: 'The talks go on' }));
    expect(screen.getByText('The talks go on').outerHTML).toBe(
      '<p data-component="Example" id="one" class="newsfold-example wide">The talks go on</p>',
    );
  });

  it('puts a class of the component’s own between the two', () => {
    render(
      renderRoot(
        Root,
        'p',
        { className: 'wide' },
        { className: 'newsfold-text', 'data-component': 'Example', children: 'The talks go on' },
      ),
    );
    expect(screen.getByText('The talks go on')).toHaveAttribute(
      'class',
      'newsfold-example newsfold-text wide',
    );
  });

  it('passes on what a publisher gives, below what the component sets', () => {
    const ref = createRef<HTMLParagraphElement>();
    const rest = {
      ref,
      id: 'lead',
      theme: { measure: '30em' },
      as: 'section',
      'data-component': 'Advert',
      children: 'The talks go on',
    };
    render(renderRoot(Root, 'p', rest, { 'data-component': 'Example' }));
    const root = screen.getByText('The talks go on');
    expect(root).toHaveAttribute('id', 'lead');
    expect(root).toHaveAttribute('data-component', 'Example');
    expect(root.tagName).toBe('P');
    expect(root).not.toHaveAttribute('as');
    expect(root.style.getPropertyValue('--newsfold-measure')).toBe('30em');
    expect(ref.current).toBe(root);
  });

  it('starts the element again when its state belongs to another story', () => {
    const root = (key: string) =>
      renderRoot(Root, 'p', {}, { 'data-component': 'Example', children: 'The talks go on' }, key);
    const { rerender } = render(root('one'));
    const first = screen.getByText('The talks go on');
    rerender(root('one'));
    expect(screen.getByText('The talks go on')).toBe(first);
    rerender(root('two'));
    expect(screen.getByText('The talks go on')).not.toBe(first);
  });
});

it('a headline on the server and in the browser is the same element', () => {
  render(<Headline level={3}>Ports reopen</Headline>);
  expect(screen.getByRole('heading', { level: 3, name: 'Ports reopen' })).toHaveClass('newsfold-headline');
});
