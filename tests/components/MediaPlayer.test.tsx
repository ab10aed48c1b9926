import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { Figure, MediaPlayer, type MediaPlayerProps } from '../../src';
import * as locales from '../../src/locales';
import { warned } from '../setup/warned';

const { ar, en, fa, my } = locales;

const talks: MediaPlayerProps = {
  sources: [
    { src: '/talks.webm', type: 'video/webm' },
    { src: '/talks.mp4', type: 'video/mp4' },
  ],
  name: 'The envoys on the talks in Doha',
  poster: '/doha.jpg',
  duration: 'PT2M5S',
  tracks: [{ src: '/talks.en.vtt', language: 'en', label: 'English' }],
  transcript: 'We are opening a new page.\nWe will meet again.',
};
const getPlayer = (name = talks.name) => screen.getByLabelText<HTMLMediaElement>(name ?? '');
const getDuration = (container: HTMLElement) => container.querySelector('time');
/** What a screen reader reads: not the parts that are hidden from it. */
const getSpoken = (container: HTMLElement) =>
  getDuration(container)?.querySelector(':not([aria-hidden="true"])')?.textContent;

describe('a video', () => {
  test('is in the browser’s own player, by its name, and loads nothing until the reader presses play', () => {
    render(<MediaPlayer {...talks} />);
    const player = getPlayer();
    expect(player.tagName).toBe('VIDEO');
    expect(player).toHaveAttribute('controls');
    expect(player).toHaveAttribute('preload', 'none');
    expect(player).toHaveAttribute('playsinline');
    expect(player).toHaveAttribute('poster', '/doha.jpg');
    expect(player).not.toHaveAttribute('autoplay');
    expect(player.querySelectorAll('source')[0]).toHaveAttribute('src', '/talks.webm');
    expect(player.querySelectorAll('source')[1]).toHaveAttribute('type', 'video/mp4');
  });

  test('has its captions, which stay off and unloaded unless the publisher asks for them', () => {
    const tracks = [
      { src: '/talks.en.vtt', language: 'en', label: 'English' },
      { src: '/talks.ar.vtt', kind: 'subtitles' as const, language: 'ar', default: true },
    ];
    render(<MediaPlayer {...talks} tracks={tracks} crossOrigin="anonymous" />);
    const [captions, subtitles] = getPlayer().querySelectorAll('track');
    expect(captions).toHaveAttribute('kind', 'captions');
    expect(captions).toHaveAttribute('srclang', 'en');
    expect(captions).toHaveAttribute('label', 'English');
    expect(captions).not.toHaveAttribute('default');
    expect(subtitles).toHaveAttribute('kind', 'subtitles');
    expect(subtitles).toHaveAttribute('default');
    expect(getPlayer()).toHaveAttribute('crossorigin', 'anonymous');
  });

  test('keeps its place on the page before it loads', () => {
    render(<MediaPlayer {...talks} width={1280} height={720} />);
    expect(getPlayer()).toHaveAttribute('width', '1280');
    expect(getPlayer()).toHaveAttribute('height', '720');
  });

  test('has its caption and credit from the figure around it, in a page with no script at all', () => {
    const html = renderToStaticMarkup(
      <Figure caption="Doha, on Saturday." credit="Video: Mei Lin">
        <MediaPlayer {...talks} />
      </Figure>,
    );
    document.body.innerHTML = html;
    const figure = screen.getByRole('figure');
    expect(within(figure).getByLabelText(talks.name ?? '')).toBeVisible();
    expect(within(figure).getByText('Video: Mei Lin')).toBeVisible();
    expect(html).not.toMatch(/<script|autoplay| on\w+=/);
    document.body.replaceChildren();
  });
});

describe('audio', () => {
  test('has no poster and no size', () => {
    render(<MediaPlayer {...talks} kind="audio" sources="/talks.mp3" width={1280} height={720} />);
    const player = getPlayer();
    expect(player.tagName).toBe('AUDIO');
    for (const name of ['poster', 'width', 'height', 'playsinline']) expect(player).not.toHaveAttribute(name);
    expect(player.querySelector('source')).toHaveAttribute('src', '/talks.mp3');
  });
});

describe('the transcript', () => {
  test('is closed until the reader opens it, and has a paragraph for each line', async () => {
    render(<MediaPlayer {...talks} />);
    expect(screen.getByText('We will meet again.')).not.toBeVisible();
    await userEvent.click(screen.getByText('Transcript'));
    expect(screen.getByText('We will meet again.')).toBeVisible();
    expect(screen.getByText('We will meet again.').tagName).toBe('P');
  });

  test('may be nodes, and has the heading of the locale', () => {
    render(<MediaPlayer {...talks} locale={ar} transcript={<p>نفتح صفحة جديدة.</p>} />);
    expect(screen.getByText(ar.messages.parts.transcript)).toBeVisible();
    expect(screen.getByText('نفتح صفحة جديدة.')).toBeInTheDocument();
  });

  test('is closed again for another film', async () => {
    const { rerender } = render(<MediaPlayer {...talks} />);
    await userEvent.click(screen.getByText('Transcript'));
    rerender(<MediaPlayer {...talks} sources="/other.mp4" transcript="Another day." />);
    expect(screen.getByText('Another day.')).not.toBeVisible();
  });
});

describe('the length', () => {
  test.each([
    ['PT2M5S', 'PT2M5S', '2:05', '2 minutes, 5 seconds'],
    ['PT125S', 'PT2M5S', '2:05', '2 minutes, 5 seconds'],
    ['P0DT1H2M5S', 'PT1H2M5S', '1:02:05', '1 hour, 2 minutes, 5 seconds'],
    [125, 'PT2M5S', '2:05', '2 minutes, 5 seconds'],
    ['125.4', 'PT2M5S', '2:05', '2 minutes, 5 seconds'],
    ['02:05', 'PT2M5S', '2:05', '2 minutes, 5 seconds'],
    ['1:00:00', 'PT1H', '1:00:00', '1 hour'],
    [9, 'PT9S', '0:09', '9 seconds'],
  ])('%j is shown on a clock and read in words', (duration, iso, clock, spoken) => {
    const { container } = render(<MediaPlayer {...talks} duration={duration} />);
    expect(getDuration(container)).toHaveAttribute('datetime', iso);
    expect(screen.getByText(clock)).toBeVisible();
    expect(getSpoken(container)).toBe(spoken);
  });

  test('is in the digits and words of the language', () => {
    const { container } = render(<MediaPlayer {...talks} locale={fa} />);
    expect(screen.getByText('۲:۰۵')).toBeVisible();
    expect(getSpoken(container)).toMatch(/دقیقه.*ثانیه/);
  });

  test('is read from the clock in a language that browsers may not know', () => {
    const { container } = render(<MediaPlayer {...talks} locale={my} />);
    expect(getDuration(container)?.textContent).toBe('၂:၀၅');
    expect(getSpoken(container)).toBe('၂:၀၅');
  });

  test.each(Object.entries(locales).filter(([, value]) => typeof value === 'object' && 'tag' in value))(
    'has words in %s',
    (_, locale) => {
      const { container } = render(<MediaPlayer {...talks} locale={locale} />);
      expect(getSpoken(container)).not.toBe('');
      if (locale !== en) expect(getSpoken(container)).not.toContain('seconds');
    },
  );

  test.each([['soon'], ['PT'], [-5], ['2:5:5:5'], [NaN], [{ minutes: 2 }]])(
    '%j is not shown, with a warning',
    (duration) => {
      const given = duration as string;
      const { container } = warned(() => render(<MediaPlayer {...talks} duration={given} />), 'duration is');
      expect(getDuration(container)).toBeNull();
    },
  );

  test('is not shown if there is none', () => {
    for (const duration of [undefined, '']) {
      const { container } = render(<MediaPlayer {...talks} duration={duration} />);
      expect(getDuration(container)).toBeNull();
    }
  });
});

describe('what a developer is told', () => {
  test.each([
    ['a video', { kind: 'video' }, 'the video has neither captions nor a transcript'],
    ['audio', { kind: 'audio' }, 'the audio has neither captions nor a transcript'],
  ] as const)('that %s has neither captions nor a transcript', (_, { kind }, words) => {
    warned(() => render(<MediaPlayer kind={kind} sources="/talks.mp4" />), words, 'WCAG');
  });

  test('not if one of them is there, or nothing is said', () => {
    const { tracks, transcript } = talks;
    render(<MediaPlayer sources="/talks.mp4" tracks={tracks} />);
    render(<MediaPlayer sources="/talks.mp4" transcript={transcript} />);
    render(<MediaPlayer sources="/talks.mp4" transcript="" />);
    expect(screen.getAllByText('Transcript')).toHaveLength(1);
  });

  test('that there is no source, so that nothing is rendered', () => {
    const { container } = warned(() => render(<MediaPlayer {...talks} sources={[]} />), 'it has no source');
    expect(container).toBeEmptyDOMElement();
  });

  test.each([
    ['kind', { kind: 'film' }],
    ['the kind of a track', { tracks: [{ src: '/a.vtt', kind: 'words' }] }],
    ['crossOrigin', { crossOrigin: 'yes' }],
  ])('that %s is unknown', (name, props) => {
    const given = { ...talks, ...props } as MediaPlayerProps;
    warned(() => render(<MediaPlayer {...given} />), `${name} is`);
    expect(getPlayer()).toBeVisible();
  });
});
