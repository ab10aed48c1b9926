import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { isValidElement, type ReactNode } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';

import { articleBlocks } from '../../src/html';

/*
 * A few bytes, repeated, must not become much more than the parser makes of them. What is counted are nodes, not time, so the
 * result is the same on every machine.
 */

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const SIZE = 12_000;

const units = {
  'words in a shortcode': '[caption]a[/caption]',
  'words in the oldest shortcode': '[caption caption="x"]a[/caption]',
  'a link in a shortcode': '[caption]<a href=/a>a</a>[/caption]',
  'a picture in a shortcode': '[caption id=a]<img src=/a.jpg>b[/caption]',
  'ends of shortcodes': '[/caption]',
  'addresses of videos': 'https://youtu.be/abcdefgh<br>',
  'paragraphs by line breaks': 'a<br><br>',
  paragraphs: '<p>a',
  'links to an id': '<a href=#n>a</a>',
  'targets of links': '<a href=#n id=n></a>a',
  'cards in links': '<a href=/a><h3>x</h3><p>y</p></a>',
  'open links': '<a href=/a>a<p>',
  pictures: '<img src=/a.jpg>',
  'pictures that load late': '<img data-src=/a.jpg><noscript><img src=/a.jpg></noscript>',
  'pictures without scripts': '<noscript><img src=/a.jpg></noscript>',
  backgrounds: '<div data-bg=/a.jpg></div>',
  lists: '<ul><li>a</ul>',
  items: '<li>a',
  terms: '<dl><dt>a<dd>b</dl>',
  'open tables': '<table><tr><td>a',
  'layout tables': '<table role=presentation><tr><td>a</table>',
  figures: '<figure><img src=/a.jpg><figcaption>a</figcaption></figure>',
  'open figures': '<figure>a',
  'list paragraphs of Word': '<p class=MsoListParagraph>1. a',
  formulas: '<math><mfrac><mi>x</mi><mn>2</mn></mfrac></math>',
  'posts of X': '<blockquote class=twitter-tweet><a href=https://x.com/a/status/123456>a</a></blockquote>',
  'frames of nobody': '<iframe src=https://a.example/b></iframe>',
  'boxes set apart by a style': '<b class=btn>a</b>',
  'text for screen readers': '<p class=sr-only>a',
  'open text for screen readers': '<i class=sr-only><p>a',
  'several formats in a style':
    '<p style="font-weight:700;font-style:italic;text-decoration:line-through;vertical-align:sub">a',
  'two open elements and a paragraph': '<b><i><p>a',
  'open details': '<details>a',
  'items in links': '<ul><a href=/a><li>a</li></a></ul>',
  'open links around items': '<ul><a href=/a><li>a',
  'an anchor and its target before a table': '<a href=#n>a</a><div id=n><table><tr><td>a<td>b</table></div>',
  'figures with several captions':
    '<figure><img src=/a.jpg><figcaption>a</figcaption><figcaption>b</figcaption></figure>',
  'formulas of factors': '<math><msup><mi>e</mi><mrow><mi>i</mi><mi>x</mi></mrow></msup></math>',
  'links on lines': '<a href=https://youtu.be/abcdefgh>https://youtu.be/abcdefgh</a><br>',
  'hidden pictures': '<p hidden><img src=/a.jpg></p>',
  'fields of forms': '<select><option>a</select>',
  'scripts from elsewhere': '<script src=https://a.example/a.js></script>',
  preformatted: '<pre>a',
};

const prefixes = {
  nothing: '',
  'two open elements': '<b><i>',
  'twelve open elements': '<b><i><u><s><em><strong><small><code><big><tt><font><nobr>',
  'an open link and open deletions': '<a href=/a><del><s><sub><sup>',
  'open languages': '<span lang=fr><span lang=de><span lang=it><span lang=es>',
  'an open style': '<div style="font-weight:700;font-style:italic;text-decoration:line-through">',
  'a picture in an open box': '<div class=wp-caption><img src=/a.jpg>',
};

const cases = Object.entries(prefixes).flatMap(([before, prefix]) =>
  Object.entries(units).map(([name, unit]) => [name, before, prefix, unit] as const),
);

test.each(cases)('%s after %s', (_name, _before, prefix, unit) => {
  const html = prefix + unit.repeat(Math.ceil(SIZE / unit.length));
  const given = countParsed(parseFragment(html).childNodes);
  // A short text may repeat its formatting more often.
  expect(countRendered(articleBlocks(html))).toBeLessThan(3 * given + 700);
});

function countParsed(nodes: DefaultTreeAdapterTypes.ChildNode[]): number {
  let count = 0;
  const stack = [...nodes];
  for (let node = stack.pop(); node; node = stack.pop()) {
    count += 1;
    if ('childNodes' in node) for (const child of node.childNodes) stack.push(child);
  }
  return count;
}

function countRendered(nodes: ReactNode): number {
  let count = 0;
  const stack: ReactNode[] = [nodes];
  while (stack.length > 0) {
    const node = stack.pop();
    if (Array.isArray(node)) for (const child of node as ReactNode[]) stack.push(child);
    else if (typeof node === 'string') count += 1;
    else if (isValidElement<{ children?: ReactNode }>(node)) {
      count += 1;
      for (const value of Object.values<unknown>(node.props)) {
        if (isValidElement(value) || Array.isArray(value)) stack.push(value as ReactNode);
        else if (value === node.props.children && typeof value === 'string') count += 1;
      }
    }
  }
  return count;
}
