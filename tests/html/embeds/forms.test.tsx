import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { ArticleHtml } from '../../../src/html';

const show = (html: string) => render(<ArticleHtml html={html} />).container;
const getFrames = (body: Element) =>
  [...body.querySelectorAll('iframe')].map((frame) => frame.getAttribute('src'));

let warnings: string[] = [];
const listen = () => {
  warnings = [];
  vi.mocked(console.warn).mockImplementation((line) => warnings.push(String(line)));
};
afterEach(() => {
  vi.mocked(console.warn).mockClear();
});

const player = 'https://www.youtube-nocookie.com/embed/abcdefghijk';

describe('an embed appears once', () => {
  test.each([
    [
      'beside the provider’s picture for browsers without scripts',
      '<script src="https://datawrapper.dwcdn.net/abcde/embed.js"></script><noscript><img src="https://datawrapper.dwcdn.net/abcde/full.png" alt="Tides"></noscript>',
      'https://datawrapper.dwcdn.net/abcde/',
    ],
    [
      'in paragraphs of their own',
      '<p><iframe src="https://datawrapper.dwcdn.net/abcde/1/"></iframe></p><p><noscript><img src="https://datawrapper.dwcdn.net/abcde/full.png" alt="Tides"></noscript></p>',
      'https://datawrapper.dwcdn.net/abcde/1/',
    ],
    [
      'with a script between the box and the picture',
      '<div class="infogram-embed" data-id="0a1b-2c"></div><script>load()</script><noscript><img src="https://infogram.com/i.png" alt="Tides"></noscript>',
      'https://e.infogram.com/0a1b-2c?src=embed',
    ],
    [
      'beside its frame for browsers without scripts',
      '<div class="rll-youtube-player" data-src="https://www.youtube.com/embed/abcdefghijk" data-id="abcdefghijk"></div><noscript><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe></noscript>',
      player,
    ],
  ])('%s', (_, html, src) => {
    const body = show(`<p>Before.</p>${html}<p>After.</p>`);
    expect(getFrames(body)).toEqual([src]);
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('but a picture of the publisher after an embed stays', () => {
    show(
      '<iframe src="https://youtu.be/abcdefghijk"></iframe><noscript><img src="/harbour.jpg" alt="Harbour"></noscript>',
    );
    expect(screen.getByRole('img', { name: 'Harbour' })).toBeVisible();
  });
});

test('words in a frame are for browsers that have none', () => {
  show('<p>x</p><iframe src="https://youtu.be/abcdefghijk">Loading…</iframe>');
  expect(screen.queryByText('Loading…')).toBeNull();
});

test('the script in the box of an embed is no loss', () => {
  listen();
  const body = show(
    '<div class="flourish-embed" data-src="visualisation/1234567"><script src="https://public.flourish.studio/resources/embed.js"></script></div>',
  );
  expect(getFrames(body)).toEqual(['https://flo.uri.sh/visualisation/1234567/embed']);
  expect(warnings).toEqual([]);
});

test('a title that is only the address of a frame names nothing', () => {
  const body = show(
    '<iframe src="https://youtu.be/abcdefghijk" title="https://youtu.be/abcdefghijk"></iframe>',
  );
  expect(body.querySelector('iframe')).toHaveAttribute('title', 'YouTube');
});

test('addresses on lines of their own become embeds, also as links', () => {
  const body = show(
    '<p><a href="https://youtu.be/abcdefghijk">https://youtu.be/abcdefghijk</a><br><a href="https://youtu.be/ABCDEFGHIJK">youtu.be/ABCDEFGHIJK</a><br>Words</p>',
  );
  expect(getFrames(body)).toEqual([player, 'https://www.youtube-nocookie.com/embed/ABCDEFGHIJK']);
  expect(screen.getByText('Words').tagName).toBe('P');
});

describe('the control of a light player', () => {
  test.each([
    [
      'its label',
      '<lite-youtube videoid="abcdefghijk" playlabel="Play: The debate"><a href="https://youtube.com/watch?v=abcdefghijk"><span class="lyt-visually-hidden">Play</span></a></lite-youtube>',
    ],
    [
      'its words',
      '<lite-youtube videoid="abcdefghijk"><a href="https://youtu.be/abcdefghijk">Play Video: The debate</a></lite-youtube>',
    ],
    ['its title', '<lite-youtube videoid="abcdefghijk" videotitle="The debate"></lite-youtube>'],
  ])('gives the frame a name by %s, and is no second link', (_, html) => {
    const body = show(html);
    expect(getFrames(body)).toEqual([player]);
    expect(screen.getByText('Show: The debate (YouTube)')).toBeVisible();
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });
});

describe('more forms', () => {
  test.each([
    ['<fb:post href="https://www.facebook.com/port/posts/1"></fb:post>', 'plugins/post.php'],
    ['<fb-video data-href="https://www.facebook.com/port/videos/123/"></fb-video>', 'plugins/video.php'],
    ['<amp-soundcloud data-trackid="243169232"></amp-soundcloud>', 'tracks%2F243169232'],
    ['<amp-youtube data-live-channelid="UCabcdefghijk"></amp-youtube>', 'live_stream?channel=UCabcdefghijk'],
    ['<iframe src="https://www.datawrapper.de/_/AbCdE/"></iframe>', 'https://datawrapper.dwcdn.net/AbCdE/'],
    [
      '<iframe src="https://www.google.com/maps/embed/v1/place?key=AIza&q=Port+of+X"></iframe>',
      'https://www.google.com/maps?q=Port%20of%20X&output=embed',
    ],
    [
      '<iframe src="https://www.dailymotion.com/embed/playlist/x7abcd"></iframe>',
      'https://geo.dailymotion.com/player.html?playlist=x7abcd',
    ],
    [
      '<iframe src="https://embed.documentcloud.org/documents/2005-x/annotations/200/"></iframe>',
      'https://embed.documentcloud.org/documents/2005-x/annotations/200/?embed=1',
    ],
    ['<object><param name="movie" value="https://www.youtube.com/v/abcdefghijk"></object>', player],
    ['<drupal-url data-embed-url="https://youtu.be/abcdefghijk"></drupal-url>', player],
    ['<div class="youtube-player" data-id="abcdefghijk"></div>', player],
    ['<div data-src="https://www.youtube.com/embed/abcdefghijk"></div>', player],
  ])('%s', (html, src) => {
    expect(getFrames(show(html))).toEqual([expect.stringContaining(src)]);
  });

  test('a live channel links to the page of the channel', () => {
    show('<iframe src="https://www.youtube.com/embed/live_stream?channel=UCabcdefghijk"></iframe>');
    expect(screen.getByRole('link')).toHaveAttribute(
      'href',
      'https://www.youtube.com/channel/UCabcdefghijk/live',
    );
  });
});

describe('an address that is alone on its line is an embed', () => {
  test.each([
    ['between lines of text', '<p>One<br>https://youtu.be/abcdefghijk<br>Two <b>and</b><br>three</p>'],
    [
      'as a link without a scheme',
      '<p>One</p><p><a href="https://www.youtu.be/abcdefghijk/">youtu.be/abcdefghijk</a></p><p>Two and<br>three</p>',
    ],
    ['in bold', '<p>One</p><p><strong>https://youtu.be/abcdefghijk</strong></p><p>Two and<br>three</p>'],
  ])('%s', (_, html) => {
    const body = show(html);
    expect(getFrames(body)).toEqual([player]);
    const blocks = [...(body.firstElementChild?.children ?? [])];
    expect(blocks.map(({ tagName }) => tagName)).toEqual(['P', 'FIGURE', 'P']);
    expect(blocks[0]).toHaveTextContent(/^One$/);
    expect(blocks[2]?.textContent).toBe('Two andthree');
    expect(blocks[2]?.querySelectorAll('br')).toHaveLength(1);
  });

  test('that other links can lead to', () => {
    const body = show('<p><a href="#film">Film</a></p><p id="film">https://youtu.be/abcdefghijk</p>');
    const target = screen.getByRole('link', { name: 'Film' }).getAttribute('href') ?? '';
    expect(body.querySelector(target)?.tagName).toBe('FIGURE');
  });

  test.each([
    '<p>Watch https://youtu.be/abcdefghijk</p>',
    '<p><a href="https://youtu.be/abcdefghijk">The film</a></p>',
    '<p>https://nobody.example/1<br>Two</p>',
    '<p><del>https://youtu.be/abcdefghijk</del></p>',
  ])('but not in %s', (html) => {
    expect(getFrames(show(html))).toEqual([]);
  });
});

describe('a frame of no provider', () => {
  test.each([
    ['Chart of tides', 'title="Chart of tides"'],
    ['Chart of tides', 'aria-label="Chart of tides"'],
    ['charts.example', 'title=" "'],
    ['charts.example', 'title="https://charts.example/w?a=1"'],
    ['charts.example', `title="${'long'.repeat(30)}"`],
  ])('is a link called %s by %s', (name, attribute) => {
    listen();
    show(`<iframe src="https://www.charts.example/w?a=${'1'.repeat(300)}" ${attribute}></iframe>`);
    expect(screen.getByRole('link', { name })).toBeVisible();
  });
});

describe('an element that only a script would fill', () => {
  test('becomes a link to the address that it has', () => {
    listen();
    show('<p>x</p><amp-pinterest data-url="https://www.pinterest.com/pin/99/"></amp-pinterest>');
    expect(screen.getByRole('link', { name: 'pinterest.com' })).toHaveAttribute(
      'href',
      'https://www.pinterest.com/pin/99/',
    );
    expect(warnings).toEqual([expect.stringContaining('<amp-pinterest>')]);
  });

  test('is left out with a warning that names it if it has none', () => {
    listen();
    show('<p>x</p><our-quiz quiz="3"> <!-- later --></our-quiz>');
    expect(warnings).toEqual([expect.stringMatching(/<our-quiz>.*components=\{\{ 'our-quiz'/s)]);
  });

  test('keeps the content that it has', () => {
    listen();
    expect(show('<our-box data-src="https://a.example/"><p>Words</p></our-box>')).toHaveTextContent('Words');
    expect(warnings).toEqual([]);
  });
});
