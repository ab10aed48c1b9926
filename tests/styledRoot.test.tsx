import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';

import { Fragment, jsx, jsxs, styledRoot } from '../src/styledRoot';

const Root = styledRoot('p', 'newsfold-example');

it('prints its element with the fixed class, before the class that a publisher adds', () => {
  render(jsx(Root, { className: 'wide', id: 'one', children: 'The talks go on' }));
  const root = screen.getByText('The talks go on');
  expect(root.outerHTML).toBe('<p id="one" class="newsfold-example wide">The talks go on</p>');
});

it('is another element where it is asked to be', () => {
  render(jsx(Root, { as: 'div', children: 'The talks go on' }));
  expect(screen.getByText('The talks go on').outerHTML).toBe(
    '<div class="newsfold-example">The talks go on</div>',
  );
});

it('keeps its key, and leaves the props that it was given as they were', () => {
  const props = { className: 'wide', children: 'The talks go on' };
  expect(jsx(Root, props, 'first').key).toBe('first');
  expect(props).toEqual({ className: 'wide', children: 'The talks go on' });
});

it('leaves every other element to React', () => {
  render(
    jsxs(Fragment, { children: [jsx('b', { children: 'Doha' }, 1), jsx(Root, { children: 'Qatar' }, 2)] }),
  );
  expect(screen.getByText('Doha').outerHTML).toBe('<b>Doha</b>');
  expect(screen.getByText('Qatar').className).toBe('newsfold-example');
});
