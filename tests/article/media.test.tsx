import { render, screen, within } from '@testing-library/react';
import type { AudioObject, VideoObject } from 'schema-dts';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';

import {
  articleParts,
  MediaPlayer,
  NewsArticle,
  newsArticleJsonLd,
  type ArticleContent,
  type ArticleMedia,
  type NewsArticleJsonLdData,
} from '../../src';
import { talks } from '../setup/newsArticle.fixture';
import { warned } from '../setup/warned';

const media: ArticleMedia = {
  sources: [
    { src: '/talks.webm', type: 'video/webm' },
    { src: '/talks.mp4', type: 'video/mp4' },
  ],
  name: 'The envoys on the talks',
  description: 'Amir Khan Muttaqi speaks after the first day.',
  poster: '/talks.jpg',
  width: 1280,
  height: 720,
  duration: 'PT2M5S',
  tracks: [{ src: '/talks.vtt', language: 'en' }],
  transcript: 'We are opening a new page.',
  uploaded: '2021-10-09T20:00:00+03:00',
  caption: 'Doha, on Saturday.',
  credit: 'Video: Mei Lin',
};
const film: ArticleContent = { ...talks, media };
const podcast: ArticleContent = { ...talks, media: { ...media, kind: 'audio', sources: '/talks.mp3' } };
const components = { MediaPlayer };
const getPlayer = (name = 'The envoys on the talks') =>
  screen.getByLabelText(name, { selector: 'video, audio' });

describe('an article with a video', () => {
  test('shows it in place of the main image, with its caption and credit', () => {
    render(<NewsArticle article={film} components={components} jsonLd={false} />);
    expect(screen.queryByRole('img', { name: 'Delegates at a long table' })).toBeNull();
    const figure = screen.getByRole('figure');
    expect(within(figure).getByLabelText('The envoys on the talks')).toHaveAttribute('poster', '/talks.jpg');
    expect(figure).toHaveTextContent('Doha, on Saturday. Video: Mei Lin');
    const texts = screen.getByRole('article').textContent;
    expect(texts.indexOf('Doha, on Saturday.')).toBeGreaterThan(texts.indexOf('The discussions in Qatar'));
    expect(texts.indexOf('Doha, on Saturday.')).toBeLessThan(texts.indexOf('Natasha Ghoneim'));
  });

  test('has the main image as its poster and the headline as its name, if it has none', () => {
    const bare = { sources: '/talks.mp4', transcript: '' };
    render(<NewsArticle article={{ ...talks, media: bare }} components={components} jsonLd={false} />);
    expect(getPlayer(talks.headline)).toHaveAttribute('poster', '/images/doha.jpg');
  });

  test('labels a poster that AI made, as it labels the main image', () => {
    const image = {
      src: '/ai.jpg',
      alt: '',
      width: 1600,
      height: 900,
      digitalSourceType: 'trainedAlgorithmicMedia',
    } as const;
    const article = { ...film, image, media: { ...media, poster: undefined } };
    render(<NewsArticle article={article} components={components} jsonLd={false} />);
    expect(screen.getByText(/AI/)).toBeVisible();
  });

  test('may have it anywhere in its order', () => {
    render(
      <NewsArticle
        article={film}
        components={components}
        jsonLd={false}
        order={['ArticleBody', 'MediaPlayer']}
      />,
    );
    const texts = screen.getByRole('article').textContent;
    expect(texts.indexOf('Doha, on Saturday.')).toBeGreaterThan(texts.indexOf('Terrorist threat'));
  });

  test('takes props for it, or a player of the publisher’s own', () => {
    const { rerender } = render(
      <NewsArticle
        article={film}
        components={articleParts}
        componentProps={{ MediaPlayer: { id: 'film' } }}
        jsonLd={false}
      />,
    );
    expect(getPlayer().parentElement).toHaveAttribute('id', 'film');
    rerender(
      <NewsArticle
        article={film}
        components={{ MediaPlayer: ({ name }) => <p>Our player: {name}</p> }}
        jsonLd={false}
      />,
    );
    expect(screen.getByRole('figure')).toHaveTextContent('Our player: The envoys on the talks');
  });

  test('says so to a developer if the page has no player, and shows the image', () => {
    warned(
      () => render(<NewsArticle article={film} jsonLd={false} />),
      'article has media',
      'no MediaPlayer',
    );
    expect(screen.getByRole('img', { name: 'Delegates at a long table' })).toBeVisible();
    render(<NewsArticle article={film} components={{ MediaPlayer: null }} jsonLd={false} />);
    expect(screen.getAllByRole('img')).toHaveLength(2);
  });
});

describe('an article with audio', () => {
  test('shows it after the main image', () => {
    render(<NewsArticle article={podcast} components={components} jsonLd={false} />);
    const [picture, sound] = screen.getAllByRole('figure');
    expect(picture).toContainElement(screen.getByRole('img', { name: 'Delegates at a long table' }));
    expect(sound).toContainElement(getPlayer());
    expect(getPlayer().tagName).toBe('AUDIO');
  });
});

describe('structured data', () => {
  test('describes a video', () => {
    expect(newsArticleJsonLd(film).video).toEqual({
      '@type': 'VideoObject',
      name: 'The envoys on the talks',
      description: 'Amir Khan Muttaqi speaks after the first day.',
      thumbnailUrl: 'https://www.aljazeera.com/talks.jpg',
      uploadDate: '2021-10-09T20:00:00+03:00',
      contentUrl: 'https://www.aljazeera.com/talks.webm',
      encodingFormat: 'video/webm',
      duration: 'PT2M5S',
      width: 1280,
      height: 720,
      caption: 'Doha, on Saturday.',
      creditText: 'Video: Mei Lin',
      transcript: 'We are opening a new page.',
    });
    expect(newsArticleJsonLd(film)).not.toHaveProperty('audio');
  });

  test('describes audio', () => {
    expect(newsArticleJsonLd(podcast).audio).toMatchObject({
      '@type': 'AudioObject',
      contentUrl: 'https://www.aljazeera.com/talks.mp3',
      duration: 'PT2M5S',
      transcript: 'We are opening a new page.',
    });
    expect(newsArticleJsonLd(podcast)).not.toHaveProperty('video');
  });

  test('may have a player elsewhere, which the page does not load', () => {
    const article = { ...talks, media: { embedUrl: 'https://player.example/1' } };
    const { container } = render(<NewsArticle article={article} components={components} />);
    expect(newsArticleJsonLd(article).video).toMatchObject({ embedUrl: 'https://player.example/1' });
    expect(container.querySelector('video, iframe')).toBeNull();
    expect(screen.getByRole('img', { name: 'Delegates at a long table' })).toBeVisible();
  });

  test('has nothing of it without media', () => {
    const text = 'talks.mp4' as unknown as ArticleMedia;
    const data = [undefined, {} as ArticleMedia].map((media) => newsArticleJsonLd({ ...talks, media }));
    data.push(warned(() => newsArticleJsonLd({ ...talks, media: text }), 'media is "talks.mp4"'));
    for (const each of data) {
      expect(each).not.toHaveProperty('video');
      expect(each).not.toHaveProperty('audio');
    }
  });

  test('says to a developer that a video has no picture', () => {
    vi.mocked(console.warn).mockImplementation(() => undefined);
    newsArticleJsonLd({ ...talks, image: undefined, media: { sources: '/talks.mp4' } });
    expect(vi.mocked(console.warn).mock.calls.flat().join()).toContain('has a video without a picture');
    vi.mocked(console.warn).mockClear();
  });

  test('is of the types that schema.org has', () => {
    type Video = Omit<NonNullable<NewsArticleJsonLdData['video']>, 'width' | 'height'>;
    type Audio = Omit<NonNullable<NewsArticleJsonLdData['audio']>, 'width' | 'height'>;
    expectTypeOf<Video>().toExtend<VideoObject>();
    expectTypeOf<Audio>().toExtend<AudioObject>();
  });
});
