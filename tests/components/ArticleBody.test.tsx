import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';

import { ArticleBody, type ArticleBodyProps } from '../../src';

const paragraphs = ['one', 'two', 'three'].map((word) => <p key={word}>{word}</p>);

test('renders paragraphs and lists unchanged, without classes', () => {
  const { container } = render(
    <ArticleBody>
      <p>one</p>
      <ul>
        <li>wheat</li>
      </ul>
    </ArticleBody>,
  );
  expect(container.querySelector('[data-component=ArticleBody]')?.innerHTML).toBe(
    '<p>one</p><ul><li>wheat</li></ul>',
  );
});

test('passes attributes on, and adds theme values to the publisher’s style', () => {
  const { container } = render(
    <ArticleBody id="text" lang="ps" style={{ color: 'red' }} theme={{ measure: '40em' }}>
      {paragraphs}
    </ArticleBody>,
  );
  const body = container.querySelector<HTMLElement>('#text');
  expect(body).toHaveAttribute('lang', 'ps');
  expect(body?.style.getPropertyValue('--newsfold-measure')).toBe('40em');
  expect(body?.style.color).toBe('red');
});

test('passes continueReading on to the cut', () => {
  const { container } = render(
    <ArticleBody
      continueAfter={1}
      continueReading={{ label: 'Click to continue reading', headline: 'Doha', fade: true, paywalled: true }}
    >
      {paragraphs}
    </ArticleBody>,
  );
  expect(container.querySelector('summary')).toHaveAccessibleName('Click to continue reading: Doha');
  expect(container.querySelector('details')).toHaveAttribute('data-fade');
  expect(container.querySelector('.newsfold-paywalled')).toHaveTextContent('twothree');
});

test('the server renders every word, with or without a cut', () => {
  for (const continueAfter of [undefined, 1, { words: 1 }]) {
    const text = renderToString(<ArticleBody continueAfter={continueAfter}>{paragraphs}</ArticleBody>)
      .replaceAll(/<summary.*<\/summary>/g, '')
      .replaceAll(/<[^>]+>/g, '');
    expect(text).toBe('onetwothree');
  }
});

const dropCap = (children: ReactNode, props?: Omit<ArticleBodyProps, 'children'>) =>
  render(
    <ArticleBody dropCap {...props}>
      {children}
    </ArticleBody>,
  ).container.querySelector('[data-component=ArticleBody]');

test.each([
  ['a letter', 'Ships are moving.'],
  ['a small letter', 'iPhones are moving.'],
  ['a letter after a quotation mark', '“Ships are moving.”'],
  ['a letter after the marks of Spanish', '«¿Ships are moving?»'],
  ['an accented letter', 'Überseehafen'],
  ['a letter of Greek', 'Τα πλοία'],
])('a text that begins with %s may begin with a large one', (_, text) => {
  expect(dropCap(<p>{text}</p>)).toHaveAttribute('data-drop-cap');
  expect(
    dropCap(
      [
        <p key="1">
          <em>{text}</em>
        </p>,
        <p key="2">Two</p>,
      ],
      { continueAfter: 1 },
    ),
  ).toHaveAttribute('data-drop-cap');
});

test.each([
  ['an emoji', '👩🏽‍🚀 Ships are moving.'],
  ['a digit', '20 ships are moving.'],
  ['Arabic', '«السفن تتحرك»'],
  ['Hebrew', 'ספינות'],
  ['Chinese', '船'],
  ['a symbol', '€20'],
])('a text that begins with %s does not', (_, text) => {
  expect(dropCap(<p>{text}</p>)).not.toHaveAttribute('data-drop-cap');
});

test('a text that a component renders may, and nothing else begins with a large letter unasked', () => {
  const Mdx = () => <p>Ships are moving.</p>;
  expect(dropCap(<Mdx />)).toHaveAttribute('data-drop-cap');
  const { container } = render(<ArticleBody>{paragraphs}</ArticleBody>);
  expect(container.querySelector('[data-drop-cap]')).toBeNull();
});
