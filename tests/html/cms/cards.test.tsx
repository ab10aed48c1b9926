import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { ArticleHtml } from '../../../src/html';

const show = (html: string) => render(<ArticleHtml html={html} />).container;
const words = (html: string) => show(html).textContent.replace(/\s+/g, ' ').trim();

test('an audio card of Ghost shows the player, the title and the picture, but no controls', () => {
  vi.mocked(console.warn).mockImplementation(() => undefined);
  const body = show(
    '<div class="kg-card kg-audio-card"><img src="/t.jpg" alt="audio-thumbnail" class="kg-audio-thumbnail"><div class="kg-audio-player-container"><audio src="/a.mp3"></audio><div class="kg-audio-title">The tide</div><div class="kg-audio-player"><span class="kg-audio-current-time">0:00</span><div class="kg-audio-time">/<span class="kg-audio-duration">120</span></div><button class="kg-audio-playback-rate">1×</button></div></div></div>',
  );
  vi.mocked(console.warn).mockClear();
  expect(body).toHaveTextContent(/^The tide$/);
  expect(body.querySelector('audio')).toHaveAttribute('src', '/a.mp3');
  expect(body.querySelector('img')).toHaveAttribute('alt', '');
});

test('a video card of Ghost has its picture, which a style would show', () => {
  const body = show(
    '<figure class="kg-card kg-video-card" data-kg-thumbnail="/t.jpg"><div class="kg-video-container"><video src="/v.mp4" poster="https://img.spacergif.org/v1/640x360/0a/spacer.png"></video></div><figcaption>The tide</figcaption></figure>',
  );
  expect(body.querySelector('video')).toHaveAttribute('poster', '/t.jpg');
  expect(screen.getByRole('figure')).toHaveTextContent(/^The tide$/);
});

test('a bookmark card of Ghost is one link', () => {
  show(
    '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://a.example/x"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Title</div><div class="kg-bookmark-metadata"><span class="kg-bookmark-author">Ann</span><span class="kg-bookmark-publisher">Port News</span></div></div><div class="kg-bookmark-thumbnail"><img src="/t.jpg" alt=""></div></a><figcaption>Caption</figcaption></figure>',
  );
  expect(screen.getByRole('link')).toHaveAttribute('href', 'https://a.example/x');
  expect(screen.getByText('Ann Port News')).toBeVisible();
  expect(screen.getByText('Caption').tagName).toBe('FIGCAPTION');
});

test.each([
  [
    '<div class="kg-card kg-file-card"><a class="kg-file-card-container" href="/f.pdf"><div>Report</div><div>2 MB</div></a></div>',
    1,
  ],
  ['<a class="card" href="/f.pdf"><div>Report</div><div>2 MB</div></a>', 1],
])('a card is one link: %s', (html, count) => {
  show(html);
  expect(screen.getAllByRole('link')).toHaveLength(count);
});

test.each([
  [
    'WordPress’s file and its button',
    '<div class="wp-block-file"><a href="/r.pdf">Report</a><a href="/r.pdf" class="wp-block-file__button wp-element-button" download>Download</a></div>',
    'Report Download',
  ],
  [
    'two buttons',
    '<p><a class="btn btn-primary" href="/a">One</a><a class="btn" href="/b">Two</a></p>',
    'One Two',
  ],
  ['lines by style', '<p><span style="display:block">One</span><span>Two</span></p>', 'One Two'],
])('words that only a style sets apart do not run together: %s', (_, html, text) => {
  expect(words(html)).toBe(text);
});

test('words in one line stay as they are', () => {
  expect(
    words('<p><span class="drop">T</span><span>he</span> <b>Wor</b><i style="display:inline">ds</i></p>'),
  ).toBe('The Words');
  expect(words('<p><code><span class="k">a</span><span class="o">.</span></code></p>')).toBe('a.');
});
