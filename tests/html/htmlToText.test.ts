import { describe, expect, test } from 'vitest';

import { htmlToText } from '../../src/html';

describe('the text of a CMS’s HTML', () => {
  test.each([
    ['The wall&#8217;s cracks by number &#038; did nothing', 'The wall’s cracks by number & did nothing'],
    ['Coast &amp; Sea', 'Coast & Sea'],
    ['<p>Officials met on Monday. [&hellip;]</p>\n', 'Officials met on Monday. […]'],
    ['Caf&eacute; &rarr; &Zcaron;i&zcaron;kov &CounterClockwiseContourIntegral;', 'Café → Žižkov ∳'],
    ['AT&T &copy 2026 &unknown; 5 &lt; 6', 'AT&T © 2026 &unknown; 5 < 6'],
    ['The <em>Tit<b>an</b>ic</em> sails', 'The Titanic sails'],
    ['Left: Ann<br>Right: Bea', 'Left: Ann Right: Bea'],
    ['<p>Talks open.</p><p>Aid is frozen.</p>', 'Talks open. Aid is frozen.'],
    ['<ul><li>One<li>Two</ul><table><tr><td>3<td>4</table>', 'One Two 3 4'],
    ['10&nbsp;000 Hoch&shy;wasser wo<wbr>rd', '10 000 Hochwasser word'],
    ['a<script>alert(1)</script><style>p{}</style><!-- b -->c', 'ac'],
    ['&lt;b&gt; is bold', '<b> is bold'],
    ['1 < 2', '1 < 2'],
    ['half \ud83d of it', 'half \ufffd of it'],
    ['', ''],
    [null, ''],
    [undefined, ''],
    [{ rendered: 'x' } as unknown as string, ''],
  ])('%j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  test('nested deeper than functions can be is read', () => {
    expect(htmlToText('<div>'.repeat(20_000) + 'text')).toBe('text');
  });
});
