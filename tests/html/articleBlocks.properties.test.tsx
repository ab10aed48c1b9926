// @vitest-environment jsdom
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';

import { articleBlocks } from '../../src/html';

const numRuns = Math.ceil(Number(process.env.NEWSFOLD_CASES ?? '10000') / 20);

/** A piece of a body. Each word in it is `w`, and each address has `n`, which the test numbers. */
type Html = string;

const word = fc.constant('w');
const inline = fc.letrec<{ node: Html; leaf: Html }>((tie) => ({
  leaf: fc.oneof(
    word,
    fc.constant('w<br>w'),
    fc.constant('<img src="/n.jpg" alt="">'),
    fc.constant('<img src="data:image/gif;base64,R0" data-src="/n.jpg" alt="">'),
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
          ['<span lang="fr">', '</span>'],
          ['<span style="font-weight:700;text-decoration:line-through">', '</span>'],
          ['<font>', '</font>'],
        ),
        fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
      )
      .map(([[open, close], nodes]) => `${open}${nodes.join(' ')}${close}`),
  ),
})).node;

const block = fc.letrec<{ node: Html }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'block' },
    inline.map((html) => `<p>${html}</p>`),
    inline.map((html) => `<h3>${html}</h3>`),
    inline.map((html) => `<pre>${html}</pre>`),
    inline,
    fc
      .tuple(
        fc.constantFrom(
          ['<div>', '</div>'],
          ['<section dir="rtl">', '</section>'],
          ['<ul><li>', '</li></ul>'],
          ['<ol><li>w</li><li style="text-decoration:line-through">', '</li></ol>'],
          ['<blockquote>', '</blockquote>'],
          ['<aside class="pullquote">', '</aside>'],
          ['<del>', '</del>'],
          ['<a href="/n">w', '</a>'],
          ['<table><tr><td>w</td><td>', '</td></tr></table>'],
          ['<table role="presentation"><tr><td>', '</td></tr></table>'],
          ['<dl><dt>w</dt><dd>', '</dd></dl>'],
          ['<details><summary>w</summary>', '</details>'],
          [
            '<div class="wp-caption"><img src="/n.jpg" alt=""><p class="wp-caption-text">w</p></div><div>',
            '</div>',
          ],
          ['<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1">w</p><div>', '</div>'],
        ),
        fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
      )
      .map(([[open, close], nodes]) => `${open}${nodes.join('')}${close}`),
  ),
})).node;

const body = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => {
  let count = 0;
  return blocks.join('').replace(/\bw\b(?![a-z-])|\/n\b/g, (token) => {
    count += 1;
    return token === 'w' ? `word${String(count)} ` : `/n${String(count)}`;
  });
});

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const getWords = (document: Document) => document.body.textContent.match(/word\d+/g) ?? [];
const getLinks = (document: Document) =>
  [...document.querySelectorAll('a')].flatMap((link) =>
    (link.textContent.match(/word\d+/g) ?? []).map((text) => `${text} ${link.getAttribute('href') ?? ''}`),
  );
const getPictures = (document: Document) =>
  [...document.querySelectorAll('img')].map(
    (picture) => picture.getAttribute('data-src') ?? picture.getAttribute('src') ?? '',
  );

describe('of any body', () => {
  test('every word comes once and in order, every link keeps its words and its address, every picture stays', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    fc.assert(
      fc.property(body, (html) => {
        const source = parse(html);
        const page = parse(renderToStaticMarkup(articleBlocks(html)));
        expect(getWords(page)).toEqual(getWords(source));
        expect(new Set(getLinks(page))).toEqual(new Set(getInnermostLinks(source)));
        expect(getPictures(page).sort()).toEqual(getPictures(source).sort());
        expect(page.querySelector('a a, p p, p ul, p figure')).toBeNull();
      }),
      { numRuns },
    );
  });
});

/** Where HTML has a link in a link, words belong to the inner one. */
function getInnermostLinks(document: Document): string[] {
  for (const link of document.querySelectorAll('a a')) link.parentElement?.closest('a')?.after(link);
  return getLinks(document);
}
