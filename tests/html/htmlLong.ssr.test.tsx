import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';

import { ArticleHtml } from '../../src/html';

// A text of a hundred thousand lines takes seconds on a machine that does other things too. What it costs is measured in bench/html.mjs.
vi.setConfig({ testTimeout: 30_000 });

const render = (html: string) => renderToStaticMarkup(<ArticleHtml html={html} />);
const findUrls = (html: string) =>
  [...render(html).matchAll(/ (?:href|src|cite|poster|srcSet)="([^"]*)"/g)].map(([, address]) => address);

describe('URLs are parsed as in a browser, whatever their padding', () => {
  const places: [name: string, html: (address: string) => string][] = [
    ['a link', (address) => `<p><a href="${address}">words</a></p>`],
    ['a picture', (address) => `<img src="${address}" alt="">`],
    ['a quotation', (address) => `<blockquote cite="${address}">words</blockquote>`],
    ['a video', (address) => `<video src="/film" poster="${address}"></video>`],
    ['a frame of no provider', (address) => `<iframe src="${address}"></iframe>`],
  ];
  // The characters that the URL Standard strips at both ends, except NUL, which the HTML Standard replaces first.
  const padding = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\x01', '\x1f'), maxLength: 40 });

  test.each(places)('%s', (_, html) => {
    fc.assert(
      fc.property(padding, padding, padding, (before, inside, after) => {
        const written = `${before}https://example.com/a${inside}b${after}`;
        const found = findUrls(html(written)).map((address = '') => new URL(address, 'https://page.example'));
        expect(found.map(({ href }) => href)).toContain(new URL(written).href);
        expect(findUrls(html(written)).join()).not.toMatch(/^\s|\s$/);
      }),
    );
  });

  test('a srcset is split where a browser splits it', () => {
    const set =
      '/w_400,h_300/a.jpg 400w,https://example.com/b,c.jpg 800w,\n /d.jpg 2x , javascript:alert(1) 3x';
    expect(findUrls(`<img srcset="${set}" alt="">`)).toEqual([
      '/w_400,h_300/a.jpg 400w, https://example.com/b,c.jpg 800w, /d.jpg 2x',
    ]);
  });
});

describe('more lines than a function can have arguments are all kept', () => {
  const count = 150_000;
  const lines = '<hr>'.repeat(count);

  test.each([
    ['a term of a list', `<dl><dt>term${lines}</dt></dl>`],
    ['a summary', `<details><summary>words${lines}</summary></details>`],
    ['a box around items', `<ul><div><li>item</li>${'<li>words</li>'.repeat(count)}</div></ul>`],
    ['boxes in each other', `<figure>${lines}<figure>${lines}<hr>`],
    ['the caption of a table', `<table><caption>words${lines}</caption><tr><td>1<td>2</table>`],
    [
      'the caption of a picture in a shortcode',
      `[caption id="x"]<img src="/a.jpg">${'<p>words</p>'.repeat(count)}[/caption]`,
    ],
  ])('in %s', (_, html) => {
    const rendered = render(html);
    expect(
      rendered.split(/<hr\/>|words(?=(?:<\/span>)?(?:<br\/>|<\/figcaption>|<\/li>))/).length - 1,
    ).toBeGreaterThanOrEqual(count);
  });
});

test('an unclosed shortcode stays text', () => {
  expect(render(`[caption ${'a '.repeat(400)}]<p>words</p>`)).toContain('[caption a a');
  expect(render('[caption id="a" width="300"]<img src="/a.jpg" alt=""> Ships[/caption]')).toContain(
    '>Ships</figcaption>',
  );
});

test.each([
  'mrow',
  'mfrac',
  'msqrt',
  'msup',
  'mtable',
  'mtr',
  'mfenced',
  'mmultiscripts',
  'semantics',
  'mover',
])('a formula of ninety <%s> in each other is read once', (name) => {
  const formula = `<math>${`<${name}>`.repeat(90)}<mi>x</mi><mn>2</mn>${`</${name}>`.repeat(90)}</math>`;
  expect(render(`<p>If ${formula} holds</p>`)).toMatch(/^<div[^>]*><p>If .*x.* holds<\/p><\/div>$/);
});
