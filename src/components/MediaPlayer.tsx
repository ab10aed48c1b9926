import { createElement, type ComponentPropsWithRef, type ReactNode } from 'react';
import { styled } from 'styled-components';

import { parseDuration, splitDuration, toIsoDuration } from '../content/duration';
import { isEmptyNode } from '../content/isEmptyNode';
import { getLanguageTag, getMessages } from '../i18n/getMessages';
import { getDigitsFormat, getNumberFormat, getUnitFormat, getUnitListFormat } from '../i18n/intl';
import type { Locale } from '../i18n/Locale';
import { isArray, isObject, readField, toArray, toPixels, toText } from '../internal/coerce';
import { isolateTexts } from '../internal/isolateTexts';
import { oneOf } from '../internal/oneOf';
import { toNode } from '../internal/toNode';
import { describeValue, warn } from '../internal/warn';
import { partsMessages } from '../locales/english';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';
import { endOfSummary } from './endOfSummary';

/** A file of a video or of audio. */
export interface MediaSource {
  src: string;
  /** The MIME type, such as "video/mp4", by which a browser skips files that it cannot play. */
  type?: string | undefined;
}

/** A file of WebVTT with text for a video or for audio. */
export interface MediaTrack {
  /** The URL. For a file on another host, set `crossOrigin` too. */
  src: string;
  /**
   * `captions` have what is said and heard, `subtitles` translate what is said.
   * @default 'captions'
   */
  kind?: 'captions' | 'subtitles' | 'descriptions' | 'chapters' | undefined;
  /** The language, as a BCP 47 tag. */
  language?: string | undefined;
  /** The name in the browser's menu, in its own language: "Deutsch". Empty: the browser names the language. */
  label?: string | undefined;
  /**
   * Whether the text shows from the start. The browser then requests the file with the page, before the reader presses play.
   * @default false
   */
  default?: boolean | undefined;
}

export interface MediaPlayerProps extends Omit<
  ComponentPropsWithRef<'div'>,
  'children' | 'dangerouslySetInnerHTML'
> {
  /** Whether it is a video or only sound. @default 'video' */
  kind?: 'video' | 'audio' | undefined;
  /** The URL of the file, or several files, of which the browser takes the first that it can play. Empty: renders nothing. */
  sources: string | readonly (string | MediaSource)[];
  /** What the video or audio is, as the name of the player for screen readers. Empty: it has none. */
  name?: string | undefined;
  /** The URL of a picture that stands in for a video until it plays. It is the one thing that loads with the page. */
  poster?: string | undefined;
  /** The width of a video in pixels. With `height`, the shape that it has before it loads. @default 16 : 9 */
  width?: number | undefined;
  /** The height of a video in pixels. */
  height?: number | undefined;
  /** The length: ISO 8601 such as "PT2M5S", seconds, or "2:05". Shown below the player. Empty: not shown. */
  duration?: string | number | undefined;
  /** Captions, subtitles and other tracks of text. A video needs captions or a transcript (WCAG 1.2.2). */
  tracks?: readonly MediaTrack[] | undefined;
  /**
   * What is said and heard, in a closed `<details>` below the player. Each line of a string is a paragraph. `""` says that
   * nothing is said, so that no captions are needed.
   */
  transcript?: ReactNode;
  /** As on `<video>`: needed if `tracks` are on another host. */
  crossOrigin?: 'anonymous' | 'use-credentials' | undefined;
  /** The locale of the duration and of the heading of the transcript. @default en */
  locale?: Locale | undefined;
  /** Theme values for this player only. */
  theme?: Theme | undefined;
}

/**
 * A video or audio with its length, captions and transcript. The player is the browser's own, so it needs no script. Put it into
 * a `Figure`, in place of a picture: `<Figure caption="…" credit="…"><MediaPlayer sources="/talks.mp4" … /></Figure>`. Nothing but the poster is
 * requested before the reader presses play. Renders a `<div>` with a `<video>` or `<audio>`; nothing without a source.
 */
export function MediaPlayer({
  kind = 'video',
  sources,
  name,
  poster,
  width,
  height,
  duration,
  tracks,
  transcript,
  crossOrigin,
  locale,
  ...rest
}: MediaPlayerProps) {
  const player = oneOf(kinds, kind, 'video', 'MediaPlayer', 'kind');
  const files = toList(sources);
  const texts = toList(tracks);
  const transcriptNode = toTranscript(toNode(transcript, 'MediaPlayer', 'transcript'));
  const hasTranscript = !isEmptyNode(transcriptNode);
  if (files.length === 0) {
    warn('MediaPlayer', 'it has no source, so it was not rendered. Pass the URL of a file as sources.');
    return null;
  }
  if (transcript == null && (player === 'audio' || !texts.some(isForDeaf))) {
    warn(
      'MediaPlayer',
      `the ${player} has neither captions nor a transcript, so readers who cannot hear it do not learn what is said (WCAG 1.2). ` +
        'Pass tracks or transcript; transcript="" if nothing is said.',
    );
  }
  const [pixelWidth, pixelHeight] = [toPixels(width), toPixels(height)];
  const hasSize = player === 'video' && pixelWidth !== undefined && pixelHeight !== undefined;
  return renderRoot(
    Root,
    'div',
    rest,
    {
      'data-component': 'MediaPlayer',
      'data-kind': player,
      children: (
        <>
          {createElement(
            player,
            {
              controls: true,
              preload: 'none',
              'aria-label': toText(name),
              crossOrigin: crossOrigin == null ? undefined : toCrossOrigin(crossOrigin),
              ...(player === 'video' && { playsInline: true, poster: toText(poster) }),
              ...(hasSize && { width: pixelWidth, height: pixelHeight }),
            },
            files.map(({ src, item }) => (
              <source key={src} src={src} type={toText(readField(item, 'type'))} />
            )),
            texts.map(({ src, item }) => (
              <track
                key={src}
                kind={toTrackKind(item)}
                src={src}
                srcLang={toText(readField(item, 'language'))}
                label={toText(readField(item, 'label'))}
                default={readField(item, 'default') === true}
              />
            )),
          )}
          {hasTranscript && (
            <details data-part="transcript">
              <summary data-part="summary">
                <span>{getMessages(locale, partsMessages).parts.transcript}</span>
                {endOfSummary}
              </summary>
              <div data-part="text">{isolateTexts(transcriptNode)}</div>
            </details>
          )}
          {renderDuration(duration, locale)}
        </>
      ),
    },
    // A browser does not look at sources that come later, and another transcript is closed.
    files.map(({ src }) => src).join(' '),
  );
}

const kinds = ['video', 'audio'] as const;
const trackKinds = ['captions', 'subtitles', 'descriptions', 'chapters'] as const;

/** Returns each URL once, with the item that has it. */
function toList(items: unknown): { src: string; item: unknown }[] {
  const found = new Map<string, unknown>();
  for (const item of isArray(items) ? toArray(items) : [items]) {
    const src = toText(isObject(item) ? readField(item, 'src') : item);
    if (src !== undefined && !found.has(src)) found.set(src, item);
  }
  return [...found].map(([src, item]) => ({ src, item }));
}

function toTrackKind(track: unknown): (typeof trackKinds)[number] {
  const kind = readField(track, 'kind');
  return kind == null
    ? 'captions'
    : oneOf(trackKinds, kind, 'captions', 'MediaPlayer', 'the kind of a track');
}

const toCrossOrigin = (value: unknown) =>
  oneOf(['anonymous', 'use-credentials'], value, 'anonymous', 'MediaPlayer', 'crossOrigin');

const isForDeaf = ({ item }: { item: unknown }) => /^(?:captions|subtitles)$/.test(toTrackKind(item));

function toTranscript(transcript: ReactNode): ReactNode {
  if (typeof transcript !== 'string') return transcript;
  return (
    transcript
      .split('\n')
      .filter((line) => line.trim() !== '')
      // eslint-disable-next-line react/no-array-index-key -- two lines may be alike
      .map((line, index) => <p key={index}>{line}</p>)
  );
}

/** Renders "2:05", which screen readers read as "2 minutes, 5 seconds". */
function renderDuration(duration: unknown, locale: Locale | undefined): ReactNode {
  const length = parseDuration(duration);
  if (length === undefined) {
    if (duration != null && duration !== '') {
      warn(
        'MediaPlayer',
        `duration is ${describeValue(duration)}, which is not a length, so it is not shown. Pass ISO 8601 such as "PT2M5S", or seconds.`,
      );
    }
    return null;
  }
  const tag = getLanguageTag(locale);
  const dates = readField(locale, 'dates');
  const digits = dates == null ? getNumberFormat(tag) : getDigitsFormat(toDigits(readField(dates, 'digits')));
  const [hours, minutes, seconds] = splitDuration(length);
  const clock = hours > 0 ? [hours, minutes, seconds] : [minutes, seconds];
  return (
    <time data-part="duration" dateTime={toIsoDuration(length)}>
      <span aria-hidden={dates == null}>
        {clock
          .map((count, index) => (index > 0 && count < 10 ? digits.format(0) : '') + digits.format(count))
          .join(':')}
      </span>
      {dates == null && <span data-part="visually-hidden">{speak(tag, { hours, minutes, seconds })}</span>}
    </time>
  );
}

// A locale that brings its own dates is one whose units browsers do not know, so the server and they would disagree.
function toDigits(digits: unknown): string {
  return typeof digits === 'string' && /^[a-z]{3,8}$/.test(digits) ? digits : 'latn';
}

/** Returns a length in words: "1 hour, 2 minutes". */
function speak(tag: string, length: { hours: number; minutes: number; seconds: number }): string {
  const words = (['hour', 'minute', 'second'] as const)
    .filter((unit) => length[`${unit}s`] > 0)
    .map((unit) => getUnitFormat(tag, unit).format(length[`${unit}s`]));
  // Versions of the CLDR data disagree on the space after a number.
  return getUnitListFormat(tag)
    .format(words)
    .replace(/[\u00a0\u202f]/g, ' ');
}

const Root = styled.div.withConfig({ componentId: 'newsfold-media-player' })`
  --_space-after: var(--newsfold-space-section);
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  column-gap: 1rem;
  margin-block: 0 var(--_space-after);
  color: var(--newsfold-color-caption);
  font-family: var(--newsfold-font-furniture);
  font-size: var(--newsfold-size-caption);
  line-height: var(--newsfold-leading-meta);
  overflow-wrap: anywhere;

  /* The figure brings the space after it. */
  :where([data-component='Figure']) > & {
    margin: 0;
  }
  & > :is(video, audio) {
    display: block;
    grid-column: 1 / -1;
    inline-size: 100%;
    max-inline-size: 100%;
  }
  & > video {
    block-size: auto;
    aspect-ratio: auto 16 / 9;
    background: var(--newsfold-color-notice);
  }
  & > :is(video, audio):focus-visible,
  & [data-part='summary']:focus-visible,
  & [data-part='text'] a:focus-visible {
    outline: 3px solid;
    outline-color: var(--newsfold-color-focus);
    outline-offset: 2px;
  }
  & > details,
  & > time {
    margin-block-start: 0.5rem;
    padding-inline: var(--_inset, 0);
  }
  & [data-part='summary'] {
    display: list-item;
    inline-size: fit-content;
    list-style: inside disclosure-closed;
    font-weight: 600;
    cursor: pointer;
  }
  & [open] > [data-part='summary'] {
    list-style-type: disclosure-open;
  }
  & [data-part='text'] {
    color: var(--newsfold-color-text);
  }
  & [data-part='text'] p {
    margin-block: 0.5rem 0;
    margin-inline: 0;
  }
  & [data-part='text'] :is(ul, ol) {
    margin-block: 0.5rem 0;
    padding-inline-start: 1.4em;
  }
  & [data-part='text'] :is(ul, ol:not([type])) {
    list-style: revert;
  }
  & [data-part='text'] a {
    color: inherit;
    text-decoration: underline;
  }
  & [data-part='visually-hidden'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
