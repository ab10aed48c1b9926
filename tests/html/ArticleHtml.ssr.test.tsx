import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';

import { ArticleHtml } from '../../src/html';

const render = (html: string) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  return renderToStaticMarkup(<ArticleHtml html={html} />);
};

/** If the cost grew faster than the text, these would take minutes and more memory than the machine has. */
describe('a megabyte of', { timeout: 60_000 }, () => {
  const mega = (piece: string) => piece.repeat(Math.ceil(1_000_000 / piece.length));

  test.each([
    ['open divs', `${mega('<div>')}Words`],
    ['open quotes', `${mega('<blockquote>')}Words`],
    ['open bold', `${mega('<b>')}Words`],
    ['open lists', `${mega('<ul><li>')}Words`],
    ['open tables', `${mega('<table><tr><td>')}Words`],
    ['open links', `${mega('<a href=x>')}Words`],
    ['open figures', `${mega('<figure><figcaption>')}Words`],
    ['open pull quotes', `${mega('<aside class=pullquote>')}Words`],
    ['open details', `${mega('<details><summary>')}Words`],
    ['open definition lists', `${mega('<dl><dd>')}Words`],
    ['open drawings', `${mega('<svg>')}</svg><p>Words`],
    ['open formulas', `${mega('<math>')}Words`],
    ['open spans with a style', `${mega('<span style="font-weight:bold">')}Words`],
    ['less-than signs', `${mega('<')} Words`],
    ['comments', `${mega('<!--')}--><p>Words`],
    ['line breaks', `${mega('a<br>')}Words`],
    ['no-break spaces', `${mega('&nbsp;')}Words`],
    ['spaces', `${mega(' ')}Words`],
    ['one paragraph', `${mega('word ')}Words`],
    ['shortcodes never closed', `${mega('[caption ')}Words`],
    ['links to a place', `${mega('<a href="#a">')}Words`],
    ['attribute names', `<p ${mega('href=#')}>Words`],
    ['unknown elements', `${mega('<x-y>a')}Words`],
    ['siblings in an unknown element', `<x-y>${mega('a<hr>')}</x-y>Words`],
  ])('%s is rendered, with its words', (_, html) => {
    expect(render(html)).toContain('Words');
  });

  test('text with formatting that is never closed keeps its words and pictures, without the formatting', () => {
    const count = 40_000;
    const html = Array.from({ length: count }, (_, index) => `<p><b a=${String(index)}>w</p>`).join('');
    const rendered = render(`${html}<p><img src="/a.jpg" alt="A map"> Words`);
    expect(rendered.split('<p>')).toHaveLength(count + 2);
    expect(rendered).toContain('alt="A map"');
    expect(rendered).not.toContain('<b>');
  });
});
