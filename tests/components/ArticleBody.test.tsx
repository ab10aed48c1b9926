import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';

import { ArticleBody } from '../../src';

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
