import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { articleBlocks, ArticleHtml } from '../../../src/html';
import { ar } from '../../../src/locales';

const show = (html: string, options?: Omit<Parameters<typeof ArticleHtml>[0], 'html'>) =>
  render(<ArticleHtml html={html} {...options} />).container;

const picture = (name: string, more = '') => `<img src="/${name}.jpg" alt="${name}" ${more}>`;

describe('the width of a figure', () => {
  test.each([
    ['WordPress, wide', '<figure class="wp-block-image alignwide size-large">', 'wide'],
    ['WordPress, full', '<figure class="wp-block-image alignfull">', 'full'],
    ['WordPress, at the side', '<figure class="wp-block-image alignright">', 'half'],
    ['Ghost, wide', '<figure class="kg-card kg-image-card kg-width-wide">', 'wide'],
    ['Ghost, full', '<figure class="kg-card kg-image-card kg-width-full kg-card-hascaption">', 'full'],
    ['Drupal, at the side', '<figure role="group" class="caption caption-img align-left">', 'half'],
  ])('is that of the CMS: %s', (_, tag, width) => {
    show(
      `${tag}${picture('Port')}</figure>${tag}${picture('Quay')}<figcaption>The quay</figcaption></figure>`,
    );
    for (const figure of screen.getAllByRole('figure')) expect(figure).toHaveAttribute('data-width', width);
    expect(screen.getAllByRole('figure')).toHaveLength(2);
  });

  test('is that of the caption of the classic editor, as a box and as a shortcode', () => {
    show(
      `<div id="a" class="wp-caption alignright" style="width: 310px">${picture('Port')}<p class="wp-caption-text">The port</p></div>` +
        `[caption id="b" align="alignleft" width="300"]${picture('Quay')} The quay[/caption]`,
    );
    expect(screen.getAllByRole('figure').map((figure) => figure.dataset.width)).toEqual(['half', 'half']);
    expect(screen.getByText('The quay').tagName).toBe('FIGCAPTION');
  });

  test.each([
    '<figure class="wp-block-image aligncenter size-full">',
    '<figure class="wp-block-image alignnone kg-width-regular">',
    '<figure>',
  ])('is that of the text otherwise: %s', (tag) => {
    show(`${tag}${picture('Port')}</figure>`);
    expect(screen.getByRole('figure')).not.toHaveAttribute('data-width');
  });

  test('reaches a component of the publisher’s as a prop', () => {
    const Figure = ({ width }: { width?: string }) => <div data-testid="ours">{width}</div>;
    show(`<figure class="alignwide">${picture('Port')}</figure>`, { components: { Figure } });
    expect(screen.getByTestId('ours')).toHaveTextContent(/^wide$/);
  });
});

describe('a picture at the side of a paragraph', () => {
  test('is a figure before it, with its link', () => {
    const body = show(`<p>${picture('Port', 'class="alignleft size-medium"')} Ships are moving.</p>`);
    const figure = screen.getByRole('figure');
    expect(figure).toHaveAttribute('data-width', 'half');
    expect(within(figure).getByRole('img', { name: 'Port' })).toBeVisible();
    expect(body.querySelector('p')).toHaveTextContent(/^Ships are moving\.$/);
  });

  test('stays where it is inside a sentence', () => {
    const body = show(`<p>Ships ${picture('Port', 'class="alignleft"')} are moving.</p>`);
    expect(body.querySelectorAll('p')).toHaveLength(1);
    expect(body.querySelector('p')).toHaveTextContent(/^Ships are moving\.$/);
    expect(body.querySelector('p img')).toHaveAttribute('alt', 'Port');
  });
});

describe('a gallery', () => {
  const blockEditor = `<figure class="wp-block-gallery has-nested-images columns-2 alignwide"><figure class="wp-block-image">${picture('Port')}</figure><figure class="wp-block-image">${picture('Quay')}<figcaption>The quay</figcaption></figure><figcaption class="blocks-gallery-caption">The harbor</figcaption></figure>`;
  const firstBlockEditor = `<figure class="wp-block-gallery columns-2 alignwide"><ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><figure>${picture('Port')}</figure></li><li class="blocks-gallery-item"><figure>${picture('Quay')}<figcaption>The quay</figcaption></figure></li></ul><figcaption class="blocks-gallery-caption">The harbor</figcaption></figure>`;
  const ghost = `<figure class="kg-card kg-gallery-card kg-width-wide kg-card-hascaption"><div class="kg-gallery-container"><div class="kg-gallery-row"><div class="kg-gallery-image">${picture('Port')}</div><div class="kg-gallery-image">${picture('Quay')}</div></div></div><figcaption>The harbor</figcaption></figure>`;

  test.each([
    ['WordPress', blockEditor, 2],
    ['WordPress’s first block editor', firstBlockEditor, 2],
    ['Ghost', ghost, 1],
  ])('of %s is one block, with its pictures side by side and its caption', (_, html, figures) => {
    expect(articleBlocks(html)).toHaveLength(1);
    show(html);
    const all = screen.getAllByRole('figure');
    expect(all).toHaveLength(figures);
    const [gallery, inner] = all;
    expect(gallery).toHaveAttribute('data-width', 'wide');
    expect(gallery?.lastElementChild).toHaveTextContent(/^The harbor$/);
    expect(gallery?.firstElementChild).toBe(screen.getByRole('img', { name: 'Port' }));
    expect(gallery).toContainElement(screen.getByRole('img', { name: 'Quay' }));
    if (inner) expect(within(inner).getByText('The quay').tagName).toBe('FIGCAPTION');
  });

  test('of the shortcode is one block, and its pictures keep their links and captions', () => {
    const item = (name: string) =>
      `<dl class="gallery-item"><dt class="gallery-icon landscape"><a href="/${name}">${picture(name)}</a></dt><dd class="wp-caption-text gallery-caption">The ${name}</dd></dl>`;
    const html = `<div id="gallery-1" class="gallery galleryid-42 gallery-columns-3">${item('port')}${item('quay')}<br style="clear: both"></div>`;
    expect(articleBlocks(html)).toHaveLength(1);
    show(html);
    expect(screen.getAllByRole('figure')).toHaveLength(3);
    expect(screen.getByRole('link', { name: 'quay' })).toHaveAttribute('href', '/quay');
    expect(screen.getByText('The quay').tagName).toBe('FIGCAPTION');
  });

  test('without a caption of its own is one block too, and a figure with more than pictures is not', () => {
    expect(articleBlocks(`<figure>${picture('Port')}${picture('Quay')}</figure>`)).toHaveLength(1);
    expect(
      articleBlocks(`<figure><p>Ships are moving.</p><figure>${picture('Quay')}</figure></figure>`),
    ).toHaveLength(2);
  });
});

describe('the cells of a table', () => {
  const columns = (html: string, options?: Parameters<typeof show>[1]) => {
    show(html, options);
    return screen
      .getAllByRole('row')
      .map((row) =>
        [...row.children].map((cell) => (cell as HTMLElement).dataset.align ?? 'start').join(' '),
      );
  };

  test('keep their alignment, however it is written', () => {
    const html =
      '<table><tr><th>Name</th><th align="RIGHT">A</th><th style="color:red; text-align: right">B</th><th class="has-text-align-right" data-align="right">C</th><th style="text-align:center">D</th><th align="left">E</th></tr></table>';
    expect(columns(html)).toEqual(['start end end end center start']);
  });

  test('keep it in a text from right to left', () => {
    const cells = '<th align="left">A</th><th align="right">B</th>';
    expect(columns(`<table><tr>${cells}</tr></table>`, { locale: ar })).toEqual(['end start']);
  });

  test.each(['<table dir="rtl">', '<div dir="rtl"><table>'])('keep it in %s', (start) => {
    expect(columns(`${start}<tr><th align="left">A</th><th align="right">B</th></tr>`)).toEqual([
      'end start',
    ]);
  });

  test('take it from their row', () => {
    expect(columns('<table><tr align="right"><th>A</th><td>B</td></tr></table>')).toEqual(['end end']);
  });

  test('are at the end in a column of numbers, with its heading', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const html = `<table><thead><tr><th>Month</th><th>Troops</th><th>Change</th><th>Note</th></tr></thead><tbody>${row('1', '13,000', '–', 'as agreed')}${row('2', '<b>2,500</b>', '−81 %', '4')}${row('3', '$1.5m', '+2', '')}</tbody></table>`;
    expect(columns(html)).toEqual(Array(4).fill('start end end start'));
  });

  test('of Arabic digits are numbers too', () => {
    const html =
      '<table><tr><th>الشهر</th><th>العدد</th></tr><tr><td>يناير</td><td>١٣٬٠٠٠</td></tr><tr><td>فبراير</td><td>٨١٪</td></tr></table>';
    expect(columns(html, { locale: ar })).toEqual(Array(3).fill('start end'));
  });

  test.each([
    ['one number says nothing about a column', '<tr><td>a</td><td>1</td></tr><tr><td>b</td><td></td></tr>'],
    ['words', '<tr><td>a</td><td>1 ship</td></tr><tr><td>b</td><td>2</td></tr>'],
    [
      'cells of several columns move the others',
      '<tr><td colspan="2">a</td><td>1</td></tr><tr><td>b</td><td>2</td><td>3</td></tr><tr><td>b</td><td>2</td><td>3</td></tr>',
    ],
  ])('are at the start otherwise: %s', (_, rows) => {
    expect(columns(`<table>${rows}</table>`).join(' ')).not.toContain('end');
  });

  test('have no other attribute that says where they are', () => {
    const body = show('<table><tr><td data-align="evil" align="justify">1</td><td>2</td></tr></table>');
    expect(body.querySelector('[align], [data-align]')).toBeNull();
  });
});

test.each([
  ['a paragraph', '<blockquote><p>Words</p><p><cite>Ann</cite></p></blockquote>'],
  ['WordPress', '<blockquote class="wp-block-quote"><p>Words</p><cite>Ann</cite></blockquote>'],
])('the source of a quotation is apart from its words: %s', (_, html) => {
  const body = show(html);
  expect(body.querySelector('blockquote > cite')).toHaveTextContent(/^Ann$/);
  expect(body.querySelector('blockquote > p')).toHaveTextContent(/^Words$/);
});

test('a title in the last paragraph of a quotation is not its source', () => {
  const body = show('<blockquote><p>One</p><p>We read <cite>The Log</cite></p></blockquote>');
  expect(body.querySelector('blockquote > p > cite')).toHaveTextContent(/^The Log$/);
});

test.each([
  ['Markdown', '<section class="footnotes" role="doc-endnotes"><hr><ol>…</ol></section>'],
  ['GitHub', '<section data-footnotes class="f"><h2>Notes</h2><ol>…</ol></section>'],
  ['WordPress', '<ol class="wp-block-footnotes">…</ol>'],
])('footnotes are set apart, and their links lead there and back: %s', (_, html) => {
  const note = '<li id="fn1">In three languages. <a href="#ref1">↩</a></li>';
  const body = show(`<p>A deal.<sup><a id="ref1" href="#fn1">1</a></sup></p>${html.replace('…', note)}`);
  const list = body.querySelector('ol');
  expect(list).toHaveAttribute('data-part', 'footnotes');
  const [there, back] = screen.getAllByRole('link');
  expect(list?.querySelector('li')).toHaveAttribute('id', there?.getAttribute('href')?.slice(1));
  expect(body.querySelector('sup')?.innerHTML).toContain(
    `id="${back?.getAttribute('href')?.slice(1) ?? ''}"`,
  );
});

test('another list is no list of footnotes, whatever it says', () => {
  const body = show('<ol data-part="group"><li>One</li></ol><ul data-part="footnotes"><li>One</li></ul>');
  expect(body.querySelector('[data-part]')).toBeNull();
});
