import { act, render, screen } from '@testing-library/react';
import { lazy, Suspense, type ReactNode } from 'react';
import { expect, test } from 'vitest';

import { Standfirst } from '../../src/index';

function rootOf(element: React.ReactElement): Element {
  const { container } = render(element);
  expect(container.children).toHaveLength(1);
  return container.children[0] ?? container;
}

test('a standfirst with only text is a paragraph', () => {
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

/** As a node of a server component arrives in the browser. */
const later = (node: ReactNode) =>
  lazy(() => Promise.resolve({ default: node as never })) as unknown as ReactNode;

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
    'a deeply nested block',
    <em>
      <span>
        <div>Ships</div>
      </span>
    </em>,
  ],
  ['a publisher’s component, which may render anything', <Summary />],
  [
    'text followed by a list',
    [
      'Ships',
      <ul key="list">
        <li>are moving</li>
      </ul>,
    ],
  ],
])('with %s it is a div, because a paragraph cannot contain that', (_, children) => {
  // React logs an error for a block in a <p>, and that would fail this test.
  const root = rootOf(<Standfirst>{children}</Standfirst>);
  expect(root.tagName).toBe('DIV');
  expect(root.querySelector('p p')).toBeNull();
});

test.each<[string, ReactNode]>([
  ['a promise', Promise.resolve(<p>Ships are moving.</p>)],
  ['what a server component has not finished', later(<p>Ships are moving.</p>)],
  ['a set', new Set([<ul key="list">{[]}</ul>])],
  ['a set in an element', <em key="em">{new Set([<ul key="list">{[]}</ul>])}</em>],
  ['a promise in an element', <em key="em">{Promise.resolve(<div>Ships</div>)}</em>],
  ['HTML in an element', <span key="span" dangerouslySetInnerHTML={{ __html: '<ul><li>Ships</li></ul>' }} />],
  ['a style', <style key="style">{'em { color: red }'}</style>],
  ['a list, number and text', [1, 'Ships', [[<ol key="list" />]]]],
])('with %s it is a div, which may contain anything', async (_, children) => {
  const { container } = await act(() =>
    render(
      <Suspense>
        <Standfirst>{children}</Standfirst>
      </Suspense>,
    ),
  );
  expect(container.querySelector('[data-component=Standfirst]')?.tagName).toBe('DIV');
});

test('screen readers announce a list in a standfirst as a list', () => {
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

test('text from a CMS is never read as markup', () => {
  render(<Standfirst>{'<b>Ships</b>'}</Standfirst>);
  expect(screen.getByRole('paragraph')).toHaveTextContent('<b>Ships</b>');
});
