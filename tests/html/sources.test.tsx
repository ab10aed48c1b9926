import { render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { ArticleBody } from '../../src';
import { articleBlocks, ArticleHtml, type HtmlOptions } from '../../src/html';

const show = (html: string, options?: HtmlOptions) =>
  render(<ArticleHtml html={html} {...options} />).container;
const words = (html: string) => show(html).textContent.replace(/\s+/g, ' ').trim();

let warnings: string[] = [];
let secrets = 0;
const listen = () => {
  warnings = [];
  vi.mocked(console.warn).mockImplementation((line) => warnings.push(String(line)));
};
afterEach(() => {
  vi.mocked(console.warn).mockClear();
});

describe('what a browser would not show', () => {
  test.each([
    ['<p hidden>Secret</p>', 'p'],
    ['<p HIDDEN="">Secret</p>', 'p'],
    ['<div style="color: red; DISPLAY : None !important">Secret</div>', 'div'],
    ['<p>Seen <span style="visibility:hidden">Secret</span></p>', 'span'],
    ['<ul><li>Seen</li><li style="display:none">Secret</li></ul>', 'li'],
    ['<table><tr><td>1<td>2<tr hidden><td>Secret<td>x</table>', 'tr'],
    ['<figure hidden><img src="/a.jpg" alt=""><figcaption>Secret</figcaption></figure>', 'figure'],
    ['<p style="mso-hide:all">Secret</p>', 'p'],
    ['<div style="content-visibility: hidden">Secret</div>', 'div'],
    ['<div><select><option>Secret</select></div>', 'select'],
    ['<textarea>Secret</textarea>', 'textarea'],
    ['<svg><text>Secret</text></svg>', 'svg'],
    ['<dialog>Secret</dialog>', 'dialog'],
    ['<div><audio src="/a.mp3"></audio><button>Secret</button></div>', 'button'],
    ['<div class="plyr"><div class="plyr__controls">Secret <span>0:00</span></div></div>', 'div'],
    ['<div><span role="slider">Secret</span></div>', 'span'],
    ['<p>Seen <b style="display:none !important;display:inline">Secret</b></p>', 'b'],
    ['<div style="max-height:0;overflow:hidden">Secret</div>', 'div'],
    ['<p>Seen <span style="font-size:0">Secret</span></p>', 'span'],
    ['<canvas>Secret</canvas>', 'canvas'],
    ['<map><area href="/north" alt="Secret"></map>', 'area'],
    ['<p>Seen <span class="hidden">Secret</span></p>', 'span'],
    ['<p class="d-none d-print-block">Secret</p>', 'p'],
    ['<p>Seen <i class="material-icons">Secret</i></p>', 'i'],
  ])('is left out with a warning that names it: %s', (html, name) => {
    listen();
    // Each warning is printed once, and names the words.
    const secret = `Secret${String(++secrets)}`;
    const text = words(`<p>Before</p>${html.replace('Secret', secret)}<p>After</p>`);
    expect(text).not.toContain(secret);
    expect(text).toMatch(/^Before.*After$/);
    expect(warnings.filter((line) => line.includes(`<${name}>`))).toHaveLength(1);
  });

  test.each([
    ['<img hidden src="/1.jpg" alt="">', 'img'],
    ['<section style="display:none"><p><img src="/1.jpg" alt=""></p></section>', 'section'],
    ['<p hidden><iframe src="https://youtu.be/abcdefgh"></iframe></p>', 'p'],
    ['<script async src="https://widgets.example/1.js"></script>', 'script'],
    ['<div class="poll" data-src="https://widgets.example/1"></div>', 'div'],
  ])('is left out with a warning even without words: %s', (html, name) => {
    listen();
    expect(show(`<p>Before</p>${html}<p>After</p>`).textContent).toBe('BeforeAfter');
    expect(document.querySelector('img, iframe, script')).toBeNull();
    expect(warnings).toEqual([expect.stringContaining(`<${name}>`)]);
  });

  test.each([
    [
      'a picture that only counts readers',
      '<div hidden><img src="/p.gif" width="1" height="1" alt=""></div>',
    ],
    [
      'the script of an embed',
      '<iframe src="https://youtu.be/abcdefgh"></iframe>\n<script src="https://youtube.example/api.js"></script>',
    ],
    ['a script of the page', '<script>var a = 1</script>'],
  ])('is not worth a warning if it is %s', (_, html) => {
    listen();
    show(`<p>Before</p>${html}<p>After</p>`);
    expect(warnings).toEqual([]);
  });

  test.each([
    ['a style that only looks like it', '<p style="background:url(\'display:none\')">Seen</p>'],
    ['a custom property', '<p style="--display:none">Seen</p>'],
    ['text that the search of a browser would open', '<p hidden="until-found">Seen</p>'],
    [
      'a visible part of what is invisible',
      '<div style="visibility:hidden">x<p style="visibility:visible">Seen</p></div>',
    ],
    ['an open dialog', '<dialog open>Seen</dialog>'],
    ['the title of an accordion', '<h3><button aria-expanded="false">Seen</button></h3><p>More</p>'],
    ['text for wide screens', '<p class="hidden md:block">Seen</p><p class="d-none d-lg-inline">x</p>'],
    ['the box of a player', '<div style="height:0;overflow:hidden;padding-bottom:56%"><p>Seen</p></div>'],
    ['a box in which letters have a size', '<p style="font-size:0"><b style="font-size:1rem">Seen</b></p>'],
    ['a class that says the opposite', '<p><span class="not-sr-only">Seen</span></p>'],
    ['a link that looks like a button', '<p><a role="button" href="/a">Seen</a></p>'],
  ])('is not %s', (_, html) => {
    listen();
    expect(words(html)).toContain('Seen');
  });

  test.each([
    '<a href="/t">More<span class="screen-reader-text"> about tides</span></a>',
    '<a href="/t">More<span class="sr-only"> about tides</span></a>',
    '<a href="/t">More<span style="position:absolute;left:-9999px"> about tides</span></a>',
    '<a href="/t">More<span style="position:absolute!important;clip:rect(1px,1px,1px,1px)"> about tides</span></a>',
    '<a href="/t">More<span style="clip-path:inset(100%);width:1px;overflow:hidden"> about tides</span></a>',
    '<a href="/t">More<span style="position:absolute;left:0;top:-10000px"> about tides</span></a>',
    '<a href="/t">More<span class="govuk-visually-hidden"> about tides</span></a>',
    '<a href="/t">More<span class="VisuallyHidden_root__3xY"> about tides</span></a>',
    '<a href="/t">More<span class="elementor-screen-only"> about tides</span></a>',
    '<a href="/t">More<span class="visually-hidden-focusable"> about tides</span></a>',
  ])('but a screen reader reads stays for it alone: %s', (html) => {
    show(`<p>${html}</p>`);
    const link = screen.getByRole('link');
    expect(link).toHaveTextContent(/^More about tides$/);
    expect(within(link).getByText('about tides')).toHaveAttribute('data-part', 'visually-hidden');
  });

  test('keeps a place to which a link in the text leads', () => {
    const body = show('<p><a href="#n">Go</a></p><a id="n" style="visibility:hidden"></a><p>There</p>');
    const target = screen.getByRole('link').getAttribute('href') ?? '';
    expect(body.querySelector(target)?.closest('p')).toHaveTextContent('There');
  });

  test('is not left out if only a script that loads it hides it', () => {
    show('<img data-cfsrc="/a.jpg" style="display:none;visibility:hidden" alt="A">');
    expect(screen.getByRole('img', { name: 'A' })).toHaveAttribute('src', '/a.jpg');
  });

  test('keeps the name that a link has for screen readers', () => {
    show('<p><a href="#n" aria-label="Back to the text">↩</a></p><p id="n">x</p>');
    expect(screen.getByRole('link', { name: 'Back to the text' })).toBeVisible();
  });
});

describe('a link around blocks', () => {
  test.each([
    ['a heading', '<a href="/to"><h3>Words</h3></a>', 'h3'],
    ['a list', '<a href="/to"><ul><li>Words</li></ul></a>', 'li'],
    ['a quotation', '<a href="/to"><blockquote>Words</blockquote></a>', 'blockquote'],
    ['a table', '<a href="/to"><table><tr><td>Words<td></table></a>', 'td'],
    ['a description', '<a href="/to"><dl><dt>Words<dd>x</dl></a>', 'dt'],
    ['verse', '<a href="/to"><pre>Words</pre></a>', 'pre'],
    [
      'a caption',
      '<a href="/to"><figure><img src="/a.jpg" alt=""><figcaption>Words</figcaption></figure></a>',
      'figcaption',
    ],
  ])('is in %s', (_, html, around) => {
    show(html);
    const link = screen.getByText('Words').closest('a');
    expect(link).toHaveAttribute('href', '/to');
    expect(link?.closest(around)).not.toBeNull();
  });

  test('stays one link around a card', () => {
    const body = show('<a href="/to"><img src="/a.jpg" alt=""><h3>Title</h3><p>Words</p></a>', {
      permalinks: true,
    });
    expect(body.querySelectorAll('a')).toHaveLength(1);
    expect(screen.getByRole('link')).toHaveTextContent('TitleWords');
  });

  test('around items of a list is in each of them', () => {
    const body = show('<ul><a href="/1"><li>One</li></a><li>Two</li><a href="/3"><li>Three</li></a></ul>');
    expect(body.querySelectorAll('ul')).toHaveLength(1);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'One',
      'Two',
      'Three',
    ]);
    expect(screen.getByRole('link', { name: 'Three' })).toHaveAttribute('href', '/3');
  });

  test.each([
    ['<ol><a href="/to"><li>One</li><li>Two</li></a></ol>', 'ol > li > a'],
    ['<dl><a href="/to"><dt>One</dt><dd>Two</dd></a></dl>', 'dt > a, dd > a'],
  ])('around all items of a list is in each of them: %s', (html, selector) => {
    const links = [...show(html).querySelectorAll(selector)];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['One', '/to'],
      ['Two', '/to'],
    ]);
  });

  test.each([
    ['its label', '<a href="https://social.example/port" aria-label="Port"><svg></svg></a>', 'Port'],
    ['its title', '<a href="/port" title="Port"><i class="icon"></i></a>', 'Port'],
    [
      'words for screen readers',
      '<a href="/port"><svg></svg><span class="screen-reader-text">Port</span></a>',
      'Port',
    ],
    ['its address', '<a data-pin-do="embedPin" href="https://www.pins.example/pin/9"></a>', 'pins.example'],
  ])('without words or pictures is shown by %s', (_, html, name) => {
    show(`<p>x</p><p>${html}</p>`);
    expect(screen.getByRole('link')).toHaveTextContent(name);
    expect(screen.getByText(name)).not.toHaveAttribute('data-part');
  });

  test('that is only the sign beside a heading stays out of the heading', () => {
    show('<h2 id="a">Title<a href="#a" aria-label="Link to Title"><svg></svg></a></h2>');
    expect(screen.getByRole('heading')).toHaveTextContent(/^Title$/);
  });

  test('does not begin before the line that it is in', () => {
    const body = show('<p>One<br><a href="/two">Two</a></p>');
    expect(screen.getByRole('link').innerHTML).toBe('Two');
    expect(body.querySelector('p > br')).not.toBeNull();
  });

  test('gives way to another link, a player or a table in it', () => {
    show('<a href="/to"><h3>Title</h3><table><tr><td><a href="/other">Other</a><td>x</table></a>');
    expect(screen.getByRole('link', { name: 'Title' })).toHaveAttribute('href', '/to');
    expect(screen.getByRole('link', { name: 'Other' })).toHaveAttribute('href', '/other');
    expect(document.querySelector('a a, a [tabindex]')).toBeNull();
  });
});

describe('formatting, language and direction', () => {
  test.each([
    '<del><ul><li>Words</li></ul></del>',
    '<s><h2>Words</h2></s>',
    '<del><blockquote><p>Words</p></blockquote></del>',
    '<table><tr style="text-decoration:line-through"><td>Words<td>x</table>',
    '<ol><li style="TEXT-DECORATION-LINE: underline Line-Through">Words</ol>',
    '<p STYLE="text-decoration:line-through">Words</p>',
    '<strike><figure><img src="/a.jpg" alt=""><figcaption>Words</figcaption></figure></strike>',
    '<ul><del><li>Words</li></del></ul>',
    '<p class="text-decoration-line-through">Words</p>',
    '<p><span class="editor-strikethrough">Words</span></p>',
    '<p><span class="line-through" style="color: #666">Words</span></p>',
    '<p><span class="line-through" style="font-weight: 700">Words</span></p>',
  ])('keeps struck words struck: %s', (html) => {
    show(html);
    expect(screen.getByText('Words').closest('del, s')).not.toBeNull();
  });

  test('strikes no words of which a style says otherwise', () => {
    show('<p><span class="line-through" style="text-decoration: none">Words</span></p>');
    expect(screen.getByText('Words').closest('del, s')).toBeNull();
  });

  test.each([
    ['<div dir="RTL"><ul><li>Words</li></ul></div>', 'dir', 'rtl'],
    ['<figcaption dir="rtl">Words</figcaption>', 'dir', 'rtl'],
    ['<h2><div lang="fr">Words</div></h2>', 'lang', 'fr'],
    [
      '<figure><img src="/a.jpg" alt=""><figcaption><p lang="fr">Words</p></figcaption></figure>',
      'lang',
      'fr',
    ],
    ['<pre lang="fr">Words</pre>', 'lang', 'fr'],
    ['<figure><img src="/a.jpg" alt=""><figcaption lang="fr">Words</figcaption></figure>', 'lang', 'fr'],
    ['<details><summary dir="rtl">Words</summary>x</details>', 'dir', 'rtl'],
    ['<aside class="pullquote">x<cite lang="fr">Words</cite></aside>', 'lang', 'fr'],
    ['<p><font lang="fr">Words</font></p>', 'lang', 'fr'],
    ['<dl lang="fr"><dt>x<dd>Words</dl>', 'lang', 'fr'],
    ['<span lang="de">x <span lang="fr">Words</span></span>', 'lang', 'fr'],
    ['<p style="DIRECTION: rtl">Words</p>', 'dir', 'rtl'],
    ['<p>x <span style="direction:rtl;unicode-bidi:embed">Words</span></p>', 'dir', 'rtl'],
    ['<table role="presentation" dir="rtl"><tr><td>Words<td>x</table>', 'dir', 'rtl'],
    ['<table lang="fr"><tbody><tr><td>Words<tr><td>x</table>', 'lang', 'fr'],
  ])('keeps %s', (html, name, value) => {
    show(html);
    expect(screen.getByText('Words').closest(`[${name}]`)).toHaveAttribute(name, value);
  });
});

test.each([
  ['<span style="font: bold 12px Arial">Words</span>', 'strong'],
  ['<span style="font: italic small-caps 12px Arial">Words</span>', 'em'],
  ['<strong style="font-weight:normal">Words</strong>', 'p'],
  ['<em style="font-style:normal">Words</em>', 'p'],
])('a style may say or take away what an element means: %s', (html, tagName) => {
  show(`<p>${html}</p>`);
  expect(screen.getByText('Words').tagName.toLowerCase()).toBe(tagName);
});

test('a box of details that is open stays open', () => {
  const body = show(
    '<details open><summary>More</summary>Words</details><details><summary>x</summary>y</details>',
  );
  expect([...body.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, false]);
});

describe('links to a place in the text', () => {
  test.each([
    ['an apostrophe', "#l'essor", "l'essor"],
    ['an ampersand', '#q&amp;a', 'q&amp;a'],
    ['an entity', '#caf&eacute;', 'café'],
    ['a space', '#a%20b', 'a b'],
    ['an escape that is the id itself', '#a%20b', 'a%20b'],
    ['a letter that the id has escaped', '#café', 'caf%C3%A9'],
    ['hundreds of characters', `#${'long'.repeat(200)}`, 'long'.repeat(200)],
    ['the address of the page', 'https://news.example/story#note', 'note'],
    ['a directive for the browser', '#note:~:text=words', 'note'],
    ['the address of a file', 'file:///C:/story.htm#_ftn1', '_ftn1'],
  ])('arrive with %s', (_, href, id) => {
    const body = show(`<p><a href = "${href}">Go</a></p><p id="${id}">There</p>`);
    const target = screen.getByRole('link', { name: 'Go' }).getAttribute('href') ?? '';
    expect(
      body.querySelector(`[id="${decodeURIComponent(target.slice(1))}"]`)?.closest('p'),
    ).toHaveTextContent('There');
  });

  test.each([
    ...[
      'tr',
      'td',
      'li',
      'dt',
      'dd',
      'pre',
      'blockquote',
      'figure',
      'details',
      'ul',
      'a',
      'caption',
      'figcaption',
    ],
    ...['h3', 'img', 'summary', 'svg', 'cell'],
  ])('arrive at <%s>', (tagName) => {
    const inner = tagName === 'figure' ? '<img src="/a.jpg" alt=""><figcaption>x</figcaption>' : 'x';
    const element = `<${tagName} id="here">${inner}</${tagName}>`;
    const around: Record<string, string> = {
      a: '<p>x</p><a name="here"></a>',
      caption: '<table><caption id="here">x</caption><tr><td>1<td>2</table>',
      figcaption: '<figure><img src="/a.jpg" alt=""><figcaption id="here">x</figcaption></figure>',
      h3: '<h3 id="here"></h3><p>x</p>',
      img: '<div><img id="here" src="/a.jpg" alt="x"></div>',
      cell: '<table><tr><td><a id="here"></a><td>2</table>',
      summary: '<details><summary id="here">s</summary>x</details>',
      svg: '<p>x <svg id="here"></svg></p>',
      tr: '<table><tr id="here"><td>1<td>2</table>',
      td: `<table><tr>${element}<td>2</table>`,
      li: `<ul>${element}</ul>`,
      dt: `<dl>${element}<dd>y</dl>`,
      dd: `<dl><dt>y</dt>${element}</dl>`,
      ul: '<ul id="here"><li>x</ul>',
      details: '<details id="here"><summary>s</summary>x</details>',
    };
    const body = show(`<p><a href="#here">Go</a></p>${around[tagName] ?? element}`);
    const target = screen.getByRole('link', { name: 'Go' }).getAttribute('href') ?? '';
    expect(body.querySelector(target)).not.toBeNull();
  });

  test('that lead to another page stay as they are', () => {
    const html = '<p><a href="https://other.example/story#note">Go</a></p><p id="note">There</p>';
    show(html, { url: 'https://news.example/story' });
    expect(screen.getByRole('link', { name: 'Go' })).toHaveAttribute(
      'href',
      'https://other.example/story#note',
    );
  });
});

describe('pictures', () => {
  test.each([
    ['<img src="https://cms.example/grey.gif" data-src="/a.jpg" alt="A">', '/a.jpg'],
    ['<img src="data:image/gif;base64,R0" data-original="/a.jpg" alt="A">', '/a.jpg'],
    ['<img src="/spacer.gif" data-hi-res-src="/a.jpg" alt="A">', '/a.jpg'],
    ['<img data-url="/a.webp" alt="A">', '/a.webp'],
    ['<img class="b-lazy" src="data:x" data-src="/a.jpg|/large.jpg" alt="A">', '/a.jpg'],
    ['<img data-lazy="/a.png" alt="A">', '/a.png'],
    ['<img src="/blank.png" data-some-loader-image="/a.jpg?w=2" alt="A">', '/a.jpg?w=2'],
    ['<img src="/a.jpg" data-url="https://news.example/gallery" alt="A">', '/a.jpg'],
    ['<img src="/a.jpg" data-src="data:image/gif;base64,R0" alt="A">', '/a.jpg'],
    ['<img src="data:x" alt="A"><noscript><img src="/a.jpg" alt="A"></noscript>', '/a.jpg'],
    [
      '<noscript><img src="/a.jpg" alt="A"></noscript><img class="lazy" data-src="/a.jpg" src="data:x" alt="A">',
      '/a.jpg',
    ],
    ['<amp-img src="/a.jpg" alt="A"><noscript><img src="/a.jpg" alt="A"></noscript></amp-img>', '/a.jpg'],
  ])('come once, from their real address: %s', (html, address) => {
    show(html);
    expect(screen.getAllByRole('img').map((picture) => picture.getAttribute('src'))).toEqual([address]);
  });

  test('have the set of sizes that a plug-in loads', () => {
    show('<img src="data:x" srcset="data:x 1w" data-srcset="/a.jpg 1x,/b.jpg 2x" data-src="/a.jpg" alt="A">');
    expect(screen.getByRole('img')).toHaveAttribute('srcset', '/a.jpg 1x, /b.jpg 2x');
  });

  test.each([
    'data:image/png;base64,iV',
    'blob:https://a.example/1',
    'cid:part1@mail',
    'file:///C:/a.png',
    '',
  ])(
    'with the address %j are left out with a warning, and their text does not read as the author’s',
    (address) => {
      listen();
      expect(words(`<p>The map: <img src="${address}" alt="A map ${address}"> as it was.</p>`)).toBe(
        'The map: as it was.',
      );
      expect(warnings).toEqual([expect.stringContaining('<img>')]);
    },
  );

  test('and players keep what they need to load from elsewhere', () => {
    const body = show(
      '<video src="/v.mp4" crossorigin><track default src="/v.vtt"></video><video><source data-src="/w.mp4"></video>',
    );
    expect(body.querySelector('video')).toHaveAttribute('crossorigin', 'anonymous');
    expect(body.querySelector('track')).toHaveAttribute('default');
    expect(body.querySelector('source')).toHaveAttribute('src', '/w.mp4');
  });
});

describe('preformatted text and formulas', () => {
  test('keep links, emphasis, notes and lines', () => {
    const body = show(
      '<pre>One <em>two</em>,<br>  <a href="/x">three</a><sup><a href="#n">1</a></sup>\n<p>four</p>five</pre><p id="n">x</p>',
    );
    const text = body.querySelector('pre');
    expect(text?.textContent).toBe('One two,\n  three1\nfour\nfive');
    expect(text?.querySelectorAll('em, sup, a')).toHaveLength(4);
  });

  test.each([
    ['<mfrac><mn>1</mn><mn>2</mn></mfrac>', '1/2'],
    ['<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>', '(a + b)/2'],
    ['<msup><mn>10</mn><mrow><mo>−</mo><mn>6</mn></mrow></msup>', '10⁻⁶'],
    ['<msub><mi>H</mi><mn>2</mn></msub><mi>O</mi>', 'H₂O'],
    ['<msup><mi>x</mi><mrow><mi>n</mi><mo>/</mo><mi>Q</mi></mrow></msup>', 'x^(n/Q)'],
    ['<msqrt><mi>x</mi></msqrt><mo>=</mo><mroot><mn>8</mn><mn>3</mn></mroot>', '√x = ³√8'],
    ['<mfrac><mn>1</mn><mrow><mn>2</mn><mi>a</mi></mrow></mfrac>', '1/(2a)'],
    ['<mfrac><mn>1</mn><mrow><mn>1</mn><mn>0</mn></mrow></mfrac>', '1/10'],
    ['<mfrac><mrow><mi>d</mi><mi>y</mi></mrow><mrow><mi>d</mi><mi>x</mi></mrow></mfrac>', 'dy/dx'],
    ['<msup><mi>e</mi><mrow><mi>i</mi><mi>π</mi></mrow></msup>', 'e^(iπ)'],
    ['<msqrt><mn>2</mn><mi>a</mi></msqrt>', '√(2a)'],
    ['<mn>3</mn><mfrac><mn>1</mn><mn>2</mn></mfrac>', '3 1/2'],
    ['<mfrac><mn>1</mn><mn>2</mn></mfrac><mi>m</mi><msup><mi>v</mi><mn>2</mn></msup>', '1/2 mv²'],
    ['<mo>−</mo><mfrac><mi>a</mi><mn>2</mn></mfrac><mo>=</mo><mn>4</mn>', '−a/2 = 4'],
    ['<semantics><mi>x</mi><annotation encoding="application/x-tex">y</annotation></semantics>', 'x'],
    ['<mmultiscripts><mi>C</mi><mprescripts/><none/><mn>14</mn></mmultiscripts>', '¹⁴C'],
  ])('read right: %s', (formula, text) => {
    expect(words(`<p><math>${formula}</math></p>`)).toBe(text);
  });

  test('come once from a program that draws them', () => {
    const katex =
      '<span class="katex"><span class="katex-mathml"><math><mi>x</mi></math></span><span class="katex-html" aria-hidden="true">x</span></span>';
    expect(words(`<p>Let ${katex} be.</p>`)).toBe('Let x be.');
    const mathJax = (drawing: string) =>
      `<p>Let <span class="MathJax_Preview">x</span>${drawing}<script type="math/tex">x^2</script> be.</p>`;
    expect(words(mathJax('<span class="MathJax"><math><mi>x</mi></math></span>'))).toBe('Let x be.');
    expect(words(mathJax('<mjx-container><mjx-math></mjx-math></mjx-container>'))).toBe('Let x^2 be.');
    expect(words(mathJax(''))).toBe('Let x^2 be.');
  });

  test('stand alone if their program would draw them so', () => {
    const body = show(
      '<p>Let</p><script type="math/tex; mode=display">% <![CDATA[\nx^2 %]]></script><p>be.</p>',
    );
    expect([...body.querySelectorAll('p')].map((node) => node.textContent)).toEqual(['Let', 'x^2', 'be.']);
  });
});

describe('captions', () => {
  test.each([
    ['a table', '<figure><figcaption>One</figcaption><table><tr><td>two<td>three</table></figure>'],
    ['a quotation', '<figure><figcaption>One</figcaption><blockquote>two three</blockquote></figure>'],
    [
      'a list, with another after it',
      '<figure><figcaption>One</figcaption><ul><li>two</ul><figcaption>three</figcaption></figure>',
    ],
    [
      'a gallery',
      '<figure><figcaption>One</figcaption><figure><img src="/a.jpg" alt=""><figcaption>two</figcaption></figure><figure><img src="/b.jpg" alt=""><figcaption>three</figcaption></figure></figure>',
    ],
    [
      'words',
      '<figure><img src="/a.jpg" alt=""><div><figcaption>One</figcaption><p>two</p></div></figure><p>three</p>',
    ],
    [
      'a text, because the figure is never closed',
      `<figure><img src="/a.jpg" alt=""><figcaption>One</figcaption><p>two ${'long '.repeat(50)}</p><h3>three</h3>`,
    ],
  ])('before %s stay before it', (_, html) => {
    const body = show(html);
    const text = body.textContent.replaceAll('long', '');
    expect(text.replace(/\s+/g, '')).toBe('Onetwothree');
    expect(screen.getByText('One').closest('figcaption, caption, p')).not.toBeNull();
    expect(body.querySelector('p p, p ul, figcaption p')).toBeNull();
  });

  test('of a table that stand before it are its caption', () => {
    show('<figure><figcaption>Tides</figcaption><table><tr><td>1<td>2</table></figure>');
    expect(screen.getByText('Tides').tagName).toBe('CAPTION');
    expect(screen.getByRole('region', { name: 'Tides' })).toBeVisible();
  });

  test('take in the credit beside them', () => {
    show(
      '<figure><img src="/a.jpg" alt=""><div><figcaption>The quay</figcaption><div class="credit">Photo: Ann</div></div></figure>',
    );
    expect(screen.getByText('Photo: Ann').closest('figcaption')).toHaveTextContent('The quay');
    expect(screen.getAllByRole('figure')).toHaveLength(1);
  });

  test('in a link are linked', () => {
    show('<figure><a href="/to"><img src="/a.jpg" alt=""><figcaption>Words</figcaption></a></figure>');
    expect(screen.getByRole('link', { name: 'Words' }).closest('figcaption')).not.toBeNull();
  });

  test('are all kept if a picture has several', () => {
    show(
      '<figure><img src="/a.jpg" alt=""><figcaption>The quay</figcaption><figcaption>Photo: Ann</figcaption></figure>',
    );
    expect(screen.getByRole('figure').querySelector('figcaption')).toHaveTextContent(
      /^The quay\s?Photo: Ann$/,
    );
  });

  test('keep a title and a list in them', () => {
    show(
      '<figure><img src="/a.jpg" alt=""><figcaption><h4>At the quay</h4><p>Boats.</p><ul><li>Left: Ann</ul></figcaption></figure>',
    );
    const caption = screen.getByRole('figure').querySelector('figcaption');
    expect(caption).toHaveTextContent(/^At the quayBoats.Left: Ann$/);
    expect(screen.queryByRole('heading')).toBeNull();
    expect(screen.getByText('At the quay').tagName).toBe('STRONG');
  });

  test.each([
    '[caption id="a" width="300" caption="The &quot;quay&quot;]"]<img src="/a.jpg" alt="">[/caption]',
    "[wp_caption caption='The &quot;quay&quot;]']<a href='/b'><img src='/a.jpg' alt=''></a>[/wp_caption]",
  ])('are read from WordPress’s oldest shortcode: %s', (html) => {
    show(html);
    expect(screen.getByRole('figure').querySelector('figcaption')).toHaveTextContent(/^The "quay"\]$/);
  });
});

describe('tables', () => {
  test.each([
    ['say so', '<table role="presentation"><tr><td>One<td>Two</table>'],
    ['have one column', '<table><tr><td>One<tr><td>Two</table>'],
    ['contain another', '<table><tr><td><table><tr><td>One</table><td>Two</table>'],
  ])('that only arrange blocks are blocks if they %s', (_, html) => {
    const body = show(html);
    expect(body.querySelector('table')).toBeNull();
    expect(screen.getByText('One').tagName).toBe('P');
    expect(screen.getByText('Two').tagName).toBe('P');
  });

  test('of one column with a header stay tables', () => {
    show('<table><tr><th>Name<tr><td>Ann</table>');
    expect(screen.getByRole('columnheader', { name: 'Name' })).toBeVisible();
  });
});

describe('schemes of links', () => {
  test('that a publisher allows are kept', () => {
    show('<a href="SMS:+123">Text us</a> <a href="whatsapp://send?text=x">Share</a>', {
      schemes: ['sms', 'WhatsApp://'],
    });
    expect(screen.getByRole('link', { name: 'Text us' })).toHaveAttribute('href', 'sms:+123');
    expect(screen.getByRole('link', { name: 'Share' })).toHaveAttribute('href', 'whatsapp://send?text=x');
  });

  test('that are refused are named, and how to allow them', () => {
    listen();
    show('<a href="webcal://a.example/1">Dates</a>');
    expect(screen.queryByRole('link')).toBeNull();
    expect(warnings[0]).toMatch(/"webcal:".*schemes=\{\["webcal"\]\}/s);
  });

  test.each(['javascript', 'vbscript', 'data', 'blob'])(
    'that could run a script stay refused: %s',
    (scheme) => {
      listen();
      show(`<a href="${scheme}:alert(1)">Words</a>`, { schemes: [scheme] });
      expect(screen.queryByRole('link')).toBeNull();
    },
  );
});

describe('line breaks that a style shows', () => {
  test.each([
    ['<p style="white-space: pre-wrap">One\ntwo</p>', '<p>One<br>two</p>'],
    [
      '<p><span style="WHITE-SPACE:Pre-Line">One\ntwo <b>three\nfour</b></span></p>',
      '<p>One<br>two <b>three<br>four</b></p>',
    ],
    ['<div style="white-space:break-spaces">\nOne\n\ntwo\n</div>', '<p>One</p><p>two</p>'],
    ['<p style="white-space: nowrap">One\ntwo</p>', '<p>One two</p>'],
    ['<div style="white-space:pre"><p style="white-space:normal">One\ntwo</p></div>', '<p>One two</p>'],
    ['<p style="--white-space:pre">One\ntwo</p>', '<p>One two</p>'],
  ])('stay: %s', (html, expected) => {
    expect(show(html).firstElementChild?.innerHTML).toBe(expected);
  });
});

describe('a frame that has its page in an attribute', () => {
  test('is replaced by the words and links of that page', () => {
    listen();
    const body = show(
      '<p>Before</p><iframe srcdoc="&lt;p&gt;One&lt;p&gt;&lt;a href=/two&gt;two&lt;/a&gt;&lt;script&gt;alert(1)&lt;/script&gt;"></iframe><p>After</p>',
    );
    expect(body.textContent).toBe('BeforeOnetwoAfter');
    expect(screen.getByRole('link', { name: 'two' })).toHaveAttribute('href', '/two');
    expect(body.querySelector('iframe, script')).toBeNull();
    expect(warnings).toEqual([expect.stringContaining('<iframe>')]);
  });

  test('but not if it has an address too', () => {
    const body = show('<iframe src="https://youtu.be/abcdefgh" srcdoc="&lt;p&gt;Click&lt;/p&gt;"></iframe>');
    expect(body).not.toHaveTextContent('Click');
    expect(screen.getByRole('link', { name: /YouTube/ })).toBeVisible();
  });
});

test('text for screen readers does not count as words of the text', () => {
  const html =
    '<p>One two.<span class="sr-only"> Opens in a new window, far away</span></p><p>Three four five.</p><p>Six.</p>';
  render(<ArticleBody continueAfter={{ words: 5 }}>{articleBlocks(html)}</ArticleBody>);
  expect(screen.getByText('Three four five.').closest('details')).toBeNull();
  expect(screen.getByText('Six.').closest('details')).not.toBeNull();
});

test.each([
  ['item of a list', '<ul><li>a<li id="n"></li></ul>'],
  ['only item of a list', '<ol><li id="n"><p></p></li></ol>'],
  ['term', '<dl><dt id="n"></dt><dd>a</dd></dl>'],
  ['description', '<dl><dt>a</dt><dd id="n"></dd></dl>'],
  ['caption of a table', '<table><caption id="n"></caption><tr><td>a<td>b</table>'],
  ['head of a table', '<table><thead id="n"></thead><tr><td>a<td>b</table>'],
  ['caption of a picture', '<figure><img src="/a.jpg" alt=""><figcaption id="n"></figcaption></figure>'],
  ['summary', '<details><summary id="n"></summary>a</details>'],
  ['item whose words are hidden', '<ul><li id="n"><em><b hidden>Secret</b></em></li></ul>'],
])('a link leads to the place of an empty %s', (_, html) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  show(`<p>Before</p>${html}<p>After: <a href="#n">up</a></p>`);
  const target = screen.getByRole('link', { name: 'up' }).getAttribute('href')?.slice(1) ?? '';
  expect(document.getElementById(target)).not.toBeNull();
});
