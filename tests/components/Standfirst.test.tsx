import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { Standfirst } from '../../src/index';

function rootOf(element: React.ReactElement): Element {
  const { container } = render(element);
  expect(container.children).toHaveLength(1);
  return container.children[0] ?? container;
}

test('a standfirst of text is a paragraph', () => {
  render(<Standfirst>Ships are moving again after a strike of nine days.</Standfirst>);
  expect(screen.getByRole('paragraph')).toHaveTextContent(
    'Ships are moving again after a strike of nine days.',
  );
});

test.each([
  [
    'emphasis and a link',
    <>
      Ships <em>are</em> moving, <a href="/port">the port</a> says.
    </>,
  ],
  ['a list of strings and numbers', ['Ships: ', 9, ' days']],
  [
    'a line break and a mark',
    <>
      One
      <br />
      <mark key="m">Two</mark>
    </>,
  ],
  [
    'nested fragments',
    <>
      <>
        <strong>Ships</strong>
      </>{' '}
      move
    </>,
  ],
])('with %s it stays a paragraph', (_, children) => {
  expect(rootOf(<Standfirst>{children}</Standfirst>).tagName).toBe('P');
});

const Summary = () => <p>Ships are moving.</p>;

test.each([
  [
    'paragraphs',
    <>
      <p>Ships are moving.</p>
      <p>Trains are not.</p>
    </>,
  ],
  [
    'a list',
    <ul>
      <li>Ships are moving</li>
    </ul>,
  ],
  [
    'a block deep inside',
    <em>
      <span>
        <div>Ships</div>
      </span>
    </em>,
  ],
  ['a component of the publisher, which may hold anything', <Summary />],
  [
    'text and then a list',
    [
      'Ships',
      <ul key="list">
        <li>are moving</li>
      </ul>,
    ],
  ],
])('with %s it is a div, since a paragraph could not hold that', (_, children) => {
  // React itself complains on the console about a block in a <p>, and that would fail here.
  const root = rootOf(<Standfirst>{children}</Standfirst>);
  expect(root.tagName).toBe('DIV');
  expect(root.querySelector('p p')).toBeNull();
});

test('the list in a standfirst is read as a list', () => {
  render(
    <Standfirst>
      <ul>
        <li>Ships move</li>
        <li>Trains wait</li>
      </ul>
    </Standfirst>,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});

test('text from a CMS is text, never markup', () => {
  render(<Standfirst>{'<b>Ships</b>'}</Standfirst>);
  expect(screen.getByRole('paragraph')).toHaveTextContent('<b>Ships</b>');
});
