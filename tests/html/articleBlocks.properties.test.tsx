// @vitest-environment jsdom
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';

import { articleBlocks } from '../../src/html';

const numRuns = Math.ceil(Number(process.env.NEWSFOLD_CASES ?? '10000') / 20);

/**
 * A piece of a body. Each word in it is `w`, each word that a browser would not show `h`, each address has `/n`, and each id is
 * `q`. The test numbers them, and adds a link to each id.
 */
type Html = string;

const word = fc.constant('w');
const inline = fc.letrec<{ node: Html; leaf: Html }>((tie) => ({
  leaf: fc.oneof(
    { arbitrary: word, weight: 3 },
    fc.constantFrom(
      'w<br>w',
      '<img src="/n.jpg" alt="">',
      '<img id="q" src="/n.jpg" alt="">',
      '<img src="data:image/gif;base64,R0" data-src="/n.jpg" alt="">',
      '<img src="/blank.gif" data-original="/n.jpg" alt="">',
      '<img src="data:x" alt=""><noscript><img src="/n.jpg" alt=""></noscript>',
      '<img src="data:image/png;base64,iV" alt="h">',
      '<amp-img src="/n.jpg" alt=""></amp-img>',
      '<span hidden>h</span>',
      '<b style="color:red; display : none">h</b>',
      '<span style="visibility:hidden">h <a href="/n">h</a></span>',
      '<select><option>h</option></select>',
      '<span class="sr-only">w</span>',
      '<a name="q"></a>',
      '<span id="q">w</span>',
      '<math><mfrac><mtext>w</mtext><mtext>w</mtext></mfrac></math>',
      '<a href="javascript:alert(1)">w</a>',
    ),
  ),
  node: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'inline' },
    tie('leaf'),
    fc
      .tuple(
        fc.constantFrom(
          ['<em>', '</em>'],
          ['<del>', '</del>'],
          ['<a href="/n">w ', '</a>'],
          ['<a id="q" href="https://news.example/n">w ', '</a>'],
          ['<span lang="fr">', '</span>'],
          ['<span style="font-weight:700;text-decoration:line-through">', '</span>'],
          ['<SPAN STYLE="Vertical-Align: Super">', '</SPAN>'],
          ['<font>', '</font>'],
        ),
        fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
      )
      .map(([[open, close], nodes]) => `${open}${nodes.join(' ')}${close}`),
  ),
})).node;

const embed = fc.constantFrom(
  '<iframe src="https://www.youtube.com/embed/v"></iframe>',
  '<p>https://youtu.be/v</p>',
  '<figure><oembed url="https://youtu.be/v"></oembed></figure>',
  '<lite-youtube videoid="v"></lite-youtube>',
  '<amp-youtube data-videoid="v"></amp-youtube>',
  '<div data-oembed-url="https://youtu.be/v"><iframe src="https://youtu.be/v"></iframe></div>',
  '<iframe src="about:blank" data-src="https://www.youtube.com/embed/v"></iframe><noscript><iframe src="https://www.youtube.com/embed/v"></iframe></noscript>',
);

const block = fc.letrec<{ node: Html }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'block' },
    inline.map((html) => `<p>${html}</p>`),
    inline.map((html) => `<p id="q">${html}</p>`),
    inline.map((html) => `<h3 id="q">${html}</h3>`),
    inline.map((html) => `<pre>${html}</pre>`),
    inline.map(
      (html) =>
        `<figure id="q"><img src="/n.jpg" alt=""><figcaption id="q" lang="fr"><h4>w</h4><p>${html}</p><ul><li>w</li></ul></figcaption></figure>`,
    ),
    inline,
    embed,
    fc
      .tuple(
        fc.constantFrom(
          ['<div>', '</div>'],
          ['<section id="q" dir="rtl">', '</section>'],
          ['<ul id="q"><li id="q">', '</li></ul>'],
          ['<ol><li>w</li><li style="text-decoration:line-through">', '</li></ol>'],
          ['<ul><a href="/n"><li>w</li></a><li>', '</li></ul>'],
          ['<blockquote id="q">', '</blockquote>'],
          ['<aside class="pullquote">', '</aside>'],
          ['<del>', '</del>'],
          ['<STRIKE>', '</STRIKE>'],
          ['<em lang="fr">', '</em>'],
          ['<a href="/n">w', '</a>'],
          ['<table id="q"><caption id="q">w</caption><tr><td>w</td><td id="q">', '</td></tr></table>'],
          ['<table role="presentation"><tr><td>', '</td></tr></table>'],
          ['<table><tr><td><table><tr><td>w</td></tr></table></td><td>', '</td></tr></table>'],
          ['<dl><dt>w</dt><dd>', '</dd></dl>'],
          ['<details><summary id="q">w</summary>', '</details>'],
          [
            '<div class="wp-caption"><img src="/n.jpg" alt=""><p class="wp-caption-text">w</p></div><div>',
            '</div>',
          ],
          ['[caption caption="w" id="a"]<img src="/n.jpg" alt="">[/caption]<div>', '</div>'],
          ['<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1">w</p><div>', '</div>'],
          ['<div style="display:none"><img src="/n.jpg" alt=""><p>h</p></div><div>', '</div>'],
          ['<div><button>h</button>', '</div>'],
        ),
        fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
      )
      .map(([[open, close], nodes]) => `${open}${nodes.join('')}${close}`),
  ),
})).node;

const body = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => {
  let count = 0;
  const numbered = blocks.join('').replace(/\b[wh]\b(?![a-z-])|\/n\b|"q"|\bv"|\/v\b/g, (token) => {
    count += 1;
    if (token === 'w') return `word${String(count)} `;
    if (token === 'h') return `hidden${String(count)} `;
    if (token === '"q"') return `"it's ${String(count)}"`;
    return token.replace(
      /[vn]/,
      token.includes('v') ? `video${String(count).padStart(6, '0')}` : `n${String(count)}`,
    );
  });
  const links = Array.from(
    numbered.matchAll(/"it's (\d+)"/g),
    ([, id = '']) => `<a href="#it's ${id}">to</a>`,
  );
  return `${numbered}<p>word0 ${links.join(' ')}</p>`;
});

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** The document that a body is for a reader: without what a browser would not show, or shows only without scripts. */
function parseSource(html: string): Document {
  const source = parse(html);
  for (const hidden of source.querySelectorAll(
    '[hidden], [style*="none"], [style*="visibility:hidden"], select, button, noscript iframe, [data-oembed-url] iframe',
  )) {
    hidden.remove();
  }
  return source;
}

const getWords = (document: Document) => document.body.textContent.match(/(?:word|hidden)\d+/g) ?? [];
const getWordsIn = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)]
    .flatMap(({ textContent }) => textContent.match(/word\d+/g) ?? [])
    .sort();
const getLinks = (document: Document) =>
  [...document.querySelectorAll('a:not([href^="javascript"])')].flatMap((link) =>
    getOwnWords(link).map((text) => `${text} ${link.getAttribute('href') ?? ''}`),
  );
/** A cell may have a link inside the link around its table. Words belong to the inner one. */
function getOwnWords(link: Element): string[] {
  const copy = parse(link.innerHTML);
  for (const inner of copy.querySelectorAll('a')) inner.remove();
  return copy.body.textContent.match(/word\d+/g) ?? [];
}
const getPictures = (document: Document) =>
  [...document.querySelectorAll('img, amp-img')]
    .map((picture) => ['data-src', 'data-original', 'src'].map((name) => picture.getAttribute(name) ?? ''))
    .map((addresses) => addresses.find((address) => address.startsWith('/n')) ?? '')
    .filter((address) => address !== '')
    .sort();
const getVideos = (html: string) => new Set(html.match(/video\d{6,}/g));

describe('of any body', () => {
  test('nothing is lost that a browser shows, and nothing is shown that it hides', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    fc.assert(
      fc.property(body, (html) => {
        const source = parseSource(html);
        const output = renderToStaticMarkup(articleBlocks(html));
        const page = parse(output);
        // Each word once and in order.
        expect(getWords(page)).toEqual(getWords(source));
        expect(new Set(getLinks(page))).toEqual(new Set(getLinks(source)));
        expect(getPictures(page)).toEqual(getPictures(source));
        expect(getVideos(output)).toEqual(getVideos(source.body.outerHTML));
        expect(new Set(getWordsIn(page, 'del, s'))).toEqual(
          new Set(getWordsIn(source, 'del, strike, [style*="line-through"]')),
        );
        for (const selector of ['[lang="fr"]', '[dir="rtl"]']) {
          expect(new Set(getWordsIn(page, selector))).toEqual(new Set(getWordsIn(source, selector)));
        }
        for (const link of page.querySelectorAll('a[href^="#"]')) {
          expect(
            page.getElementById(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '')),
          ).not.toBeNull();
        }
        expect(page.querySelector('a a, p p, p ul, p figure, ul > :not(li)')).toBeNull();
      }),
      { numRuns },
    );
  });
});
