import { readFileSync } from 'node:fs';

import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { ArticleHtml } from '../../../src/html';

const fixture = readFileSync('tests/html/cms/word.html', 'utf8');
const show = (html: string) => render(<ArticleHtml html={html} />).container;

describe('a text from Word', () => {
  test('keeps its bold words, whatever Word’s own styles say', () => {
    show(fixture);
    expect(screen.getByText('What the council said').closest('b')).toBeVisible();
  });

  test('keeps the levels of its lists, without a second bullet', () => {
    const outline = [...show(fixture).querySelectorAll('li')].map((item) => {
      const depth = item.parentElement?.closest('li') ? 2 : 1;
      return `${item.parentElement?.tagName ?? ''} ${String(depth)} ${item.firstChild?.textContent ?? ''}`;
    });
    expect(outline).toEqual([
      'UL 1 The pier closes',
      'UL 2 in March',
      'UL 1 The ferry runs',
      'OL 1 Third',
      'OL 1 Fourth',
    ]);
  });

  test('goes on counting where a list goes on', () => {
    const list = show(fixture).querySelector('ol');
    expect(list).toHaveAttribute('start', '3');
    expect(list).toHaveTextContent(/^ThirdFourth$/);
  });

  test.each([
    [
      'a bullet as text',
      '<p class="MsoListParagraph">· &nbsp; One</p><p class="MsoListParagraph">•&nbsp;Two</p>',
    ],
    [
      'a bullet in pieces',
      '<p class="MsoListParagraph"><span>§</span><span>&nbsp; </span>One</p><p class="MsoListParagraph"><i>§ </i>Two</p>',
    ],
    [
      'the style alone',
      '<p style="mso-list: l2 level1 lfo3">One</p>\n<p style="MSO-LIST:L2 LEVEL1 LFO3">Two</p>',
    ],
  ])('with %s has a plain list', (_, html) => {
    show(html);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['One', 'Two']);
  });

  test('in a list about a year keeps the year', () => {
    show('<p class="MsoListParagraph">1999 was dry</p><p class="MsoListParagraph">o.k. it was not</p>');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '1999 was dry',
      'o.k. it was not',
    ]);
  });
});
