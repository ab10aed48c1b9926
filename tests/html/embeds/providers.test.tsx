import { render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';

import { ArticleHtml, newsEmbeds, type EmbedProvider } from '../../../src/html';

const show = (html: string, embeds?: readonly EmbedProvider[]) =>
  render(<ArticleHtml html={html} embeds={embeds} />).container;

describe('an embed is found', () => {
  test.each([
    [
      'a box and a script of Datawrapper',
      '<div id="datawrapper-vis-abcde"></div><script src="https://datawrapper.dwcdn.net/abcde/embed.js?v=4"></script><noscript><img src="https://datawrapper.dwcdn.net/abcde/full.png" alt=""></noscript>',
      'https://datawrapper.dwcdn.net/abcde/',
    ],
    [
      'a script of Infogram',
      '<script id="infogram_0_0a1b-2c" src="https://e.infogram.com/js/dist/embed.js"></script>',
      'https://e.infogram.com/0a1b-2c?src=embed',
    ],
    [
      'a box of Infogram',
      '<div class="infogram-embed" data-id="0a1b-2c"></div>',
      'https://e.infogram.com/0a1b-2c?src=embed',
    ],
    [
      'CKEditor’s address',
      '<figure class="media"><oembed url="https://vimeo.com/123456"></oembed></figure>',
      'https://player.vimeo.com/video/123456?dnt=1',
    ],
    [
      'the note of a preview',
      '<div data-oembed-url="https://youtu.be/abcdefghijk"><div><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe></div></div>',
      'https://www.youtube-nocookie.com/embed/abcdefghijk',
    ],
    [
      'an address on a line',
      '<p>https://youtu.be/abcdefghijk</p>',
      'https://www.youtube-nocookie.com/embed/abcdefghijk',
    ],
    [
      'a link on a line',
      '<p><a href="https://youtu.be/abcdefghijk">https://youtu.be/abcdefghijk</a></p>',
      'https://www.youtube-nocookie.com/embed/abcdefghijk',
    ],
    [
      'a light element',
      '<lite-youtube videoid="abcdefghijk"></lite-youtube>',
      'https://www.youtube-nocookie.com/embed/abcdefghijk',
    ],
    [
      'an element of AMP',
      '<amp-youtube data-videoid="abcdefghijk"><div fallback>No video</div></amp-youtube>',
      'https://www.youtube-nocookie.com/embed/abcdefghijk',
    ],
    [
      'an address for Flash',
      '<embed src="http://www.youtube.com/v/abcdefghijk&hl=en">',
      'https://www.youtube-nocookie.com/embed/abcdefghijk',
    ],
    [
      'a film in a channel',
      '<p>https://vimeo.com/channels/staffpicks/123456789</p>',
      'https://player.vimeo.com/video/123456789?dnt=1',
    ],
    [
      'an event',
      '<iframe src="https://vimeo.com/event/1234567/embed"></iframe>',
      'https://vimeo.com/event/1234567/embed',
    ],
    [
      'a reel by its newer address',
      '<p>https://www.instagram.com/reels/Cabc123/</p>',
      'https://www.instagram.com/reel/Cabc123/embed/captioned/',
    ],
    [
      'a post in a group',
      '<p>https://www.facebook.com/groups/1234/posts/5678/</p>',
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fgroups%2F1234%2Fposts%2F5678%2F',
    ],
    [
      'a page of Facebook',
      '<iframe src="https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fport&tabs=x"></iframe>',
      'https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fport&tabs=timeline',
    ],
    [
      'a playlist',
      '<iframe src="https://www.youtube.com/embed/videoseries?list=PLabcdefghijk"></iframe>',
      'https://www.youtube-nocookie.com/embed/videoseries?list=PLabcdefghijk',
    ],
    [
      'a lazy frame',
      '<iframe src="about:blank" data-lazy-src="https://www.dailymotion.com/embed/video/x8abcd"></iframe>',
      'https://geo.dailymotion.com/player.html?video=x8abcd',
    ],
    [
      'a box of Facebook',
      '<div class="fb-post" data-href="https://www.facebook.com/port/posts/1?ref=x"></div>',
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fport%2Fposts%2F1',
    ],
    [
      'a map',
      '<iframe src="https://www.google.com/maps/embed?pb=!1m18!2d4.5!3d52.1"></iframe>',
      'https://www.google.com/maps/embed?pb=!1m18!2d4.5!3d52.1',
    ],
    [
      'a video of Brightcove',
      '<video data-account="12345" data-player="abc" data-video-id="678"></video>',
      'https://players.brightcove.net/12345/abc_default/index.html?videoId=678',
    ],
    [
      'a script of JW Player',
      '<script src="https://cdn.jwplayer.com/players/abcdefgh-12345678.js"></script>',
      'https://cdn.jwplayer.com/players/abcdefgh-12345678.html',
    ],
    [
      'a podcast',
      '<iframe src="https://embed.podcasts.apple.com/gb/podcast/port/id123456?i=456789"></iframe>',
      'https://embed.podcasts.apple.com/gb/podcast/port/id123456?i=456789',
    ],
    [
      'a document',
      '<iframe src="https://embed.documentcloud.org/documents/1234-plan/?embed=1"></iframe>',
      'https://embed.documentcloud.org/documents/1234-plan/?embed=1',
    ],
    [
      'a post on Bluesky',
      '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abcde/app.bsky.feed.post/3kabc">Words</blockquote>',
      'https://embed.bsky.app/embed/did:plc:abcde/app.bsky.feed.post/3kabc',
    ],
    [
      'a post on Mastodon',
      '<blockquote class="mastodon-embed" data-embed-url="https://mastodon.social/@port/12345/embed">Words</blockquote>',
      'https://mastodon.social/@port/12345/embed',
    ],
    [
      'a post on Threads',
      '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@port/post/Cabcde">Words</blockquote>',
      'https://www.threads.com/@port/post/Cabcde/embed',
    ],
  ])('once in %s', (_, html, src) => {
    const frames = [...show(`<p>Before.</p>${html}<p>After.</p>`).querySelectorAll('iframe')];
    expect(frames.map((frame) => frame.getAttribute('src'))).toEqual([src]);
    expect(screen.queryByText('No video')).toBeNull();
  });

  test('by the function of a publisher’s own provider, with the words before the frame', () => {
    const polls: EmbedProvider = {
      name: 'Polls',
      match: ({ tagName, properties }) =>
        tagName === 'div' && properties.dataPoll !== undefined
          ? `https://polls.example/${String(properties.dataPoll)}`
          : undefined,
      frame: ({ hostname, href }) => (hostname === 'polls.example' ? { src: href, href } : undefined),
    };
    const body = show('<div data-poll="7"><p>Shall it reopen?</p></div>', [polls]);
    expect(body.querySelector('iframe')).toHaveAttribute('src', 'https://polls.example/7');
    expect(screen.getByText('Shall it reopen?')).toBeVisible();
  });

  test('in no address of a host that only looks like the provider’s', () => {
    vi.mocked(console.warn).mockImplementation(() => undefined);
    for (const { name, frame } of newsEmbeds) {
      for (const url of [
        'https://youtube.com.evil.example/embed/abcdefghijk',
        'https://evil.example/@port/12345/embed',
      ]) {
        expect(frame(new URL(url)), name).toBeUndefined();
      }
    }
    vi.mocked(console.warn).mockClear();
  });
});

describe('a frame of no provider', () => {
  test.each([
    ['its title', '<iframe src="https://a.example/w?a=1" title="The route"></iframe>', 'The route'],
    [
      'its host',
      `<iframe src="https://www.charts.example/w?${'a=1&'.repeat(90)}"></iframe>`,
      'charts.example',
    ],
    ['its file', '<object data="/files/report.pdf?v=1" type="application/pdf"></object>', 'report.pdf'],
    ['its host, as an address', '<oembed url="https://maps.example/1"></oembed>', 'maps.example'],
  ])('is a link that is called by %s', (_, html, name) => {
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    show(html);
    expect(screen.getByRole('link', { name })).toBeVisible();
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockClear();
  });

  test('and with no address is replaced by the words in it, with a warning', () => {
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    show('<p>Words</p><iframe srcdoc="&lt;p&gt;Own words&lt;/p&gt;"></iframe>');
    expect(warn.mock.calls.flat()).toEqual([expect.stringContaining('<iframe>')]);
    warn.mockClear();
  });

  test('never leads to an API', () => {
    show(
      '<iframe src="https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293"></iframe>',
    );
    expect(screen.getByRole('link').getAttribute('href')).toMatch(/^https:\/\/w\.soundcloud\.com\/player/);
  });
});
