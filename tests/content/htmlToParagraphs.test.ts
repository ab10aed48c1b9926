import { describe, expect, it, test } from 'vitest';

import { htmlToParagraphs } from '../../src/content/htmlToParagraphs';

describe('the text of a CMS’s HTML', () => {
  it.each([
    ['<p>One</p><p>Two</p>', ['One', 'Two']],
    ['One<br>two <b>th</b>ree', ['One two three']],
    ['<ul><li>a<li>b</ul><h2 id="x>y">Head</h2>', ['a', 'b', 'Head']],
    ['<img alt="5 > 3" src=\'a>b\'>text', ['text']],
    [
      'AT&amp;T &#8217;&#x2019; &mdash; &nbsp; &unknown; &#0; &#x110000;',
      ['AT&T ’’ — &unknown; &#0; &#x110000;'],
    ],
    ['a<!-- <p>not</p> -->b<!---->c', ['abc']],
    ['<!DOCTYPE html><style>p{}</style><SCRIPT>alert("<p>")</SCRIPT>x<script>open', ['x']],
    ['1 < 2 <3 & <', ['1 < 2 <3 & <']],
    ['<p title="never closed>text</p>', ['text']],
    ['<p>unfinished <b', ['unfinished <b']],
    ['<!-- never closed> text', ['text']],
    ['  \n ', []],
    ['', []],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', ['<script>alert(1)</script>']],
  ])('%j', (html, paragraphs) => {
    expect(htmlToParagraphs(html)).toEqual(paragraphs);
  });
});

/* Each of these would take minutes in quadratic time, and the runner's own limit is seconds. */
test.each(['<', '<a', '<a "', "<a '>", '<!-- >', '<!--', '<script>', '</', '&#1', '<p>', '<b><p "'])(
  'reads two megabytes of %j',
  (piece) => {
    const html = piece.repeat(Math.ceil(2_000_000 / piece.length));
    expect(htmlToParagraphs(html).join('').length).toBeLessThanOrEqual(html.length * 2);
  },
);
