import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { ArticleHtml } from '../../../src/html';

const show = (html: string) => render(<ArticleHtml html={html} />).container;
const getPictures = () => screen.getAllByAltText('A').map((picture) => picture.getAttribute('src'));

let warnings: string[] = [];
const listen = () => {
  warnings = [];
  vi.mocked(console.warn).mockImplementation((line) => warnings.push(String(line)));
};
afterEach(() => {
  vi.mocked(console.warn).mockClear();
});

describe('the real picture', () => {
  test.each([
    [
      'replaces a small one for which a script has a template',
      '<img src="/a-lqip.jpg" data-src="/a-{width}x.jpg" data-widths="[180, 720, 2048]" alt="A">',
      '/a-720x.jpg',
    ],
    [
      'replaces a small one beside which it stands for browsers without scripts',
      '<img src="https://cdn.example/30/a.jpg" alt="A"><canvas></canvas><noscript><img src="https://cdn.example/1400/a.jpg" alt="A"></noscript>',
      'https://cdn.example/1400/a.jpg',
    ],
    [
      'replaces a small one that is marked as lazy',
      '<img class="lazyload" src="/tiny.jpg" alt="A"><noscript><img src="/a-800.jpg" alt="A"></noscript>',
      '/a-800.jpg',
    ],
    [
      'is shown if it is hidden by a style until a script loads it',
      '<img style="display: none" data-src="/a.jpg" alt="A">',
      '/a.jpg',
    ],
    [
      'is shown if it is invisible until a script loads it',
      '<img style="visibility: hidden" data-lazy-src="/a.jpg" alt="A">',
      '/a.jpg',
    ],
    [
      'is shown if it is hidden by a class until a script loads it',
      '<img class="hidden lazyload" data-src="/a.jpg" alt="A">',
      '/a.jpg',
    ],
    [
      'is the largest of a lazy set',
      '<img class="lazyload" src="/a_20x.jpg" data-srcset="/a_360.jpg 360w, /a_720.jpg 720w" alt="A">',
      '/a_720.jpg',
    ],
    [
      'is that of a source if there is only a placeholder',
      '<picture><source data-srcset="/a.webp 1x"><img src="data:image/gif;base64,R0" alt="A"></picture>',
      '/a.webp',
    ],
    [
      'may be in a <noscript> in a <picture>',
      '<picture><source srcset="/a.webp"><noscript><img src="/a.jpg" alt="A"></noscript></picture>',
      '/a.jpg',
    ],
    [
      'may have an address without an extension',
      '<img src="data:x" data-delayed-url="https://media.example/abc" alt="A">',
      'https://media.example/abc',
    ],
    [
      'may be a background for several media',
      '<div class="lazyload" data-bgset="/b.jpg [(max-width: 480px)] | /a.jpg" aria-label="A"></div>',
      '/a.jpg',
    ],
    ['may be a background', '<div data-bg="url(\'/a.jpg\')" title="A"></div>', '/a.jpg'],
    ['may have a set for a background', '<img src="/blank.gif" data-bgset="/a.jpg 1x" alt="A">', '/a.jpg'],
  ])('%s', (_, html, src) => {
    show(html);
    expect(getPictures()).toEqual([src]);
    expect(document.querySelectorAll('img')).toHaveLength(1);
  });

  test('keeps the sources of its <picture>, but not those that are placeholders', () => {
    const body = show(
      '<picture><source data-srcset="/a.avif" type="image/avif"><source srcset="/lazy/placeholder.gif" media="(min-width: 40em)"><img data-src="/a.jpg" alt="A"></picture>',
    );
    const sources = [...body.querySelectorAll('picture > source')];
    expect(sources.map((source) => source.getAttribute('srcset'))).toEqual(['/a.avif']);
    expect(getPictures()).toEqual(['/a.jpg']);
  });

  test.each([
    '<img src="/a.jpg" alt="A"><noscript><img src="/b.jpg" alt="B"></noscript>',
    '<img data-src="/a.jpg" alt="A"><p>x</p><noscript><img src="/b.jpg" alt="B"></noscript>',
  ])('is not taken for another: %s', (html) => {
    show(html);
    expect(screen.getAllByRole('img').map((picture) => picture.getAttribute('src'))).toEqual([
      '/a.jpg',
      '/b.jpg',
    ]);
  });

  test('has a width also if a list of them never ends', () => {
    show(`<img data-src="/a-{width}x.jpg" data-widths="[${'720, '.repeat(200_000)}]" alt="A">`);
    expect(getPictures()).toEqual(['/a-720x.jpg']);
  });

  test('is no color of a background', () => {
    expect(show('<div data-bg="#fff"><p>Words</p></div>').querySelector('img')).toBeNull();
  });
});

describe('a picture is loaded', () => {
  const getLoading = (html: string) => {
    const picture = show(html).querySelector('img');
    return [picture?.getAttribute('loading'), picture?.getAttribute('fetchpriority')];
  };
  test.each([
    ['<img src="/a.jpg" alt="">', 'lazy', null],
    ['<img src="/a.jpg" alt="" loading="lazy">', 'lazy', null],
    ['<img src="/a.jpg" alt="" loading="EAGER">', 'eager', null],
    ['<img src="/a.jpg" alt="" fetchpriority="high">', 'eager', 'high'],
    ['<img src="/a.jpg" alt="" fetchpriority="low">', 'lazy', 'low'],
    ['<img src="/a.jpg" alt="" loading="x" fetchpriority="x">', 'lazy', null],
  ])('as the CMS says: %s', (html, loading, priority) => {
    expect(getLoading(html)).toEqual([loading, priority]);
  });
});

describe('a frame that waits for consent or a script', () => {
  test.each([
    'data-cookieblock-src',
    'data-cmplz-src',
    'data-src-cmplz',
    'data-consent-src',
    'suppressedsrc',
  ])('has its address in %s', (name) => {
    const body = show(
      `<iframe src="about:blank" ${name}="https://www.youtube.com/embed/abcdefghijk"></iframe>`,
    );
    expect(body.querySelector('iframe')).toHaveAttribute(
      'src',
      'https://www.youtube-nocookie.com/embed/abcdefghijk',
    );
  });
});

describe('a player without an address that readers can load', () => {
  test.each([
    '<video><source src="blob:https://a.example/1"></video>',
    '<audio src="data:audio/mp3;base64,x"></audio>',
  ])('is left out with a warning: %s', (html) => {
    listen();
    expect(show(`<p>x</p>${html}`).querySelector('video, audio')).toBeNull();
    expect(warnings).toEqual([expect.stringContaining(`<${html.slice(1, 6)}>`)]);
  });
});
