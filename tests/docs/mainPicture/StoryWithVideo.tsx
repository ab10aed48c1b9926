import { en, MediaPlayer, NewsArticle, type ArticleContent, type ArticleMedia } from '../../../src';

const media: ArticleMedia = {
  sources: [{ src: 'https://video.example.com/talks.mp4', type: 'video/mp4' }],
  name: 'The envoys on the talks in Doha',
  width: 1280,
  height: 720,
  duration: 'PT2M5S',
  tracks: [{ src: '/talks.en.vtt', language: 'en', label: 'English' }],
  transcript: 'Amir Khan Muttaqi: We are opening a new page.',
  caption: 'Doha, on Saturday.',
};

export function StoryWithVideo({ article }: { article: ArticleContent }) {
  return <NewsArticle article={{ ...article, media }} locale={en} components={{ MediaPlayer }} />;
}
