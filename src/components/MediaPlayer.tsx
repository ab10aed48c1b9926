import { type ComponentPropsWithRef, type ReactNode } from 'react';
import { styled } from 'styled-components';

import { parseDuration, splitDuration, toIsoDuration } from '../content/duration';
import { isEmptyNode } from '../content/isEmptyNode';
import { getLanguageTag, getMessages } from '../i18n/getMessages';
import { getListFormat, getNumberFormat } from '../i18n/intl';
import type { Locale } from '../i18n/Locale';
import { isArray, readField, toArray, toFields, toPixels, toText } from '../internal/coerce';
import { isolateTexts } from '../internal/isolateTexts';
import { oneOf } from '../internal/oneOf';
import { toNode } from '../internal/toNode';
import { describeValue, warn } from '../internal/warn';
import { transcriptMessages } from '../locales/english';
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
  const Player = kind === 'audio' ? kind : 'video';
  const files = toList(sources);
  const texts = toList(tracks);
  const transcriptNode = toNode(transcript, 'MediaPlayer', 'transcript');
  warnAboutChoices(kind, crossOrigin);
  if (files.length === 0) {
    warn('MediaPlayer', 'it has no source, so it was not rendered. Pass the URL of a file as sources.');
    return null;
  }
  warnAboutMissingWords(Player, transcript, texts);
  const attributes: Record<string, unknown> = {
    'aria-label': toText(name),
    crossOrigin: toText(crossOrigin),
    ...(Player === 'video' && {
      playsInline: true,
      poster: toText(poster),
      width: toPixels(width),
      height: toPixels(height),
    }),
  };
  return renderRoot(
    Root,
    'div',
    rest,
    {
      'data-component': 'MediaPlayer',
      'data-kind': Player,
      children: (
        <>
          <Player controls preload="none" {...attributes}>
            {files.map(([src, { type }]) => (
              <source key={src} src={src} type={toText(type)} />
            ))}
            {texts.map(([src, { kind: trackKind, language, label, default: isDefault }]) => (
              <track
                key={src}
                kind={toTrackKind(trackKind)}
                src={src}
                srcLang={toText(language)}
                label={toText(label)}
                default={isDefault === true}
              />
            ))}
          </Player>
          {renderDuration(duration, locale)}
          {!isEmptyNode(transcriptNode) && (
            <details data-part="transcript">
              <summary data-part="summary">
                <span>{getMessages(locale, transcriptMessages).parts.transcript}</span>
                {endOfSummary}
              </summary>
              <div data-part="text">{isolateTexts(toParagraphs(transcriptNode))}</div>
            </details>
          )}
        </>
      ),
    },
    // A browser does not look at sources that come later, and another transcript is closed.
    files.map(([src]) => src).join(' '),
  );
}

/** Returns each URL once, with the fields of the item that has it. */
function toList(items: unknown): [src: string, fields: Record<string, unknown>][] {
  const found = new Map<string, Record<string, unknown>>();
  for (const item of isArray(items) ? toArray(items) : [items]) {
    const fields = typeof item === 'string' ? { src: item } : toFields(item);
    const src = toText(fields.src);
    if (src !== undefined && !found.has(src)) found.set(src, fields);
  }
  return [...found];
}

// A browser hides a track of an unknown kind.
function toTrackKind(kind: unknown): string {
  warnAboutTrackKind(kind);
  return /^(?:subtitles|descriptions|chapters)$/.exec(toText(kind) ?? '')?.[0] ?? 'captions';
}

function warnAboutTrackKind(kind: unknown): void {
  const kinds = ['captions', 'subtitles', 'descriptions', 'chapters'];
  oneOf(kinds, kind ?? 'captions', 'captions', 'MediaPlayer', 'the kind of a track');
}

/** Browsers take another word for `anonymous`. */
function warnAboutChoices(kind: unknown, crossOrigin: unknown): void {
  oneOf(['video', 'audio'], kind, 'video', 'MediaPlayer', 'kind');
  oneOf(
    ['anonymous', 'use-credentials'],
    crossOrigin ?? 'anonymous',
    'anonymous',
    'MediaPlayer',
    'crossOrigin',
  );
}

function warnAboutMissingWords(player: string, transcript: unknown, tracks: ReturnType<typeof toList>): void {
  const isForDeaf = (kind: unknown) => kind == null || kind === 'captions' || kind === 'subtitles';
  if (transcript != null || (player === 'video' && tracks.some(([, track]) => isForDeaf(track.kind)))) return;
  warn(
    'MediaPlayer',
    `the ${player} has neither captions nor a transcript, so readers who cannot hear it do not learn what is said (WCAG 1.2). ` +
      'Pass tracks or transcript; transcript="" if nothing is said.',
  );
}

function toParagraphs(transcript: ReactNode): ReactNode {
  if (typeof transcript !== 'string') return transcript;
  return (
    transcript
      .trim()
      .split(/\n\s*/)
      // eslint-disable-next-line react/no-array-index-key -- two lines may be alike
      .map((line, index) => <p key={index}>{line}</p>)
  );
}

/** Renders "2:05", which screen readers read as "2 minutes, 5 seconds". */
function renderDuration(duration: unknown, locale: Locale | undefined): ReactNode {
  const length = parseDuration(duration);
  if (length === undefined) {
    warnAboutDuration(duration);
    return null;
  }
  const counts = splitDuration(length);
  const tag = getLanguageTag(locale);
  // A locale that brings its own dates is one whose units browsers do not know, so the server and they would disagree.
  const dates = readField(locale, 'dates');
  const digits = getNumberFormat(
    dates == null ? tag : `en-u-nu-${toText(readField(dates, 'digits')) ?? 'latn'}`,
    '',
  );
  return (
    <time data-part="duration" dateTime={toIsoDuration(length)}>
      <span aria-hidden={dates == null}>
        {counts
          .join(':')
          .replace(/\b\d\b/g, '0$&')
          .replace(/^[0:]{1,4}/, '')
          .replace(/\d/g, (digit) => digits.format(Number(digit)))}
      </span>
      {dates == null && <span data-part="visually-hidden">{speak(tag, counts)}</span>}
    </time>
  );
}

function warnAboutDuration(duration: unknown): void {
  if (duration == null || duration === '') return;
  warn(
    'MediaPlayer',
    `duration is ${describeValue(duration)}, which is not a length, so it is not shown. Pass ISO 8601 such as "PT2M5S", or seconds.`,
  );
}

/** Returns a length in words: "1 hour, 2 minutes". */
function speak(tag: string, counts: readonly number[]): string {
  const words = units.flatMap((unit, index) => {
    const count = counts[index];
    return count ? getNumberFormat(tag, unit).format(count) : [];
  });
  // Versions of the CLDR data disagree on the space after a number.
  return getListFormat(tag, 'unit')
    .format(words)
    .replace(/[\u00a0\u202f]/g, ' ');
}

const units = ['hour', 'minute', 'second'] as const;

const Root = styled.div.withConfig({ componentId: 'newsfold-media-player' })`
  --_space-after: var(--newsfold-space-section);
  display: flow-root;
  margin: 0;
  color: var(--newsfold-color-caption);
  font-family: var(--newsfold-font-furniture);
  font-size: var(--newsfold-size-caption);
  line-height: var(--newsfold-leading-meta);
  overflow-wrap: anywhere;

  & > :first-child {
    display: block;
    inline-size: 100%;
  }
  & > video {
    block-size: auto;
    background: var(--newsfold-color-rule);
  }
  /* A browser takes the shape from the attributes, unless a style sheet has one. */
  & > video:not([width][height]) {
    aspect-ratio: auto 16 / 9;
  }
  & :focus-visible {
    outline: 3px solid;
    outline-color: var(--newsfold-color-focus);
    outline-offset: 2px;
  }
  & > time {
    float: inline-end;
  }
  & > * + * {
    margin-block-start: 0.5rem;
    padding-inline: var(--_inset, 0);
  }
  & summary {
    display: list-item;
    inline-size: fit-content;
    font-weight: 600;
    cursor: pointer;
  }
  & [data-part='text'] {
    color: var(--newsfold-color-text);
  }
  & :is(p, ul, ol) {
    margin: 0.5rem 0 0;
  }
  & :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  & :is(ul, ol:not([type])) {
    list-style: revert;
  }
  & a {
    color: inherit;
    text-decoration: underline;
  }
  /* Hidden by its size, as in ArticleBody. */
  & [data-part='visually-hidden'] {
    font-size: 0;
  }
`;
