import type { Meta, StoryObj } from '@storybook/react-vite';

import { Figure, MediaPlayer } from '../../src';
import { en } from '../../src/locales';
import captions from '../assets/doha-talks.en.vtt?url';
import { dohaPicture, sound } from '../newsroom';

const words = {
  en: {
    name: 'Amir Khan Muttaqi on the talks in Doha',
    caption: 'Afghanistan’s acting foreign minister speaks after the first day of the talks.',
    credit: 'Video: Mei Lin',
    transcript:
      'Amir Khan Muttaqi: We are opening a new page in our relations.\nReporter: Will there be another meeting?\nAmir Khan Muttaqi: We will meet again on Sunday.',
  },
  ar: {
    name: 'أمير خان متقي عن محادثات الدوحة',
    caption: 'القائم بأعمال وزير الخارجية الأفغاني يتحدث بعد اليوم الأول من المحادثات.',
    credit: 'فيديو: مي لين',
    transcript: 'أمير خان متقي: نفتح صفحة جديدة في علاقاتنا.\nالمراسلة: هل سيكون هناك لقاء آخر؟',
  },
};

const meta = {
  title: 'Text/MediaPlayer (video, audio, podcast)',
  id: 'components-mediaplayer',
  component: MediaPlayer,
  args: {
    locale: en,
    sources: [{ src: sound, type: 'audio/wav' }],
    name: words.en.name,
    poster: dohaPicture.src,
    width: 1600,
    height: 900,
    duration: 'PT2M5S',
    tracks: [{ src: captions, language: 'en', label: 'English' }],
    transcript: words.en.transcript,
  },
  parameters: { arabic: () => ({ name: words.ar.name, transcript: words.ar.transcript }) },
  render: (args) => (
    <Figure caption={getWords(args.name).caption} credit={getWords(args.name).credit}>
      <MediaPlayer {...args} />
    </Figure>
  ),
} satisfies Meta<typeof MediaPlayer>;

const getWords = (name: string | undefined) => (name === words.ar.name ? words.ar : words.en);

export default meta;
type Story = StoryObj<typeof meta>;

/** The poster is all that loads before the reader presses play. */
export const Video: Story = {};

/** The length and the transcript, which is closed at first. */
export const Audio: Story = {
  args: { kind: 'audio', poster: undefined, tracks: undefined, duration: 3725 },
};

/** A film in which nobody speaks needs no captions. */
export const Silent: Story = {
  name: 'Nothing is said',
  args: { tracks: undefined, transcript: '' },
  parameters: { arabic: () => ({ name: words.ar.name, transcript: '' }) },
};
