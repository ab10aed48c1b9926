import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { formatDay } from '../i18n/formatDay';
import { getLanguageTag, getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import {
  formatDate,
  formatNow,
  getRelativeTimeFormat,
  longDateOptions,
  resolveTimeZone,
  timeOfDayOptions,
} from '../i18n/intl';
import type { Locale } from '../i18n/Locale';
import { parseInstant, toIsoInZone, type DateValue, type Instant } from '../i18n/parseInstant';
import { memoize } from '../internal/memoize';
import { describeValue, warn } from '../internal/warn';
import { timestampMessages } from '../locales/english';
import { legacyRoot, type OwnProps } from '../styling/legacyRoot';
import type { Theme } from '../styling/Theme';

export interface TimestampProps extends Omit<ComponentPropsWithRef<'p'>, 'children'> {
  /**
   * When the story first appeared. ISO 8601 with an offset; a date alone ("2021-10-09") shows no
   * time of day. What is no date is left out; where neither date is one, nothing is rendered.
   */
  published?: DateValue | null | undefined;
  /** When it last changed. Shown if it is a minute or more after `published`. */
  updated?: DateValue | null | undefined;
  /**
   * The IANA time zone that the times are given in, named beside them. An unknown one gives UTC.
   * @default 'UTC'
   */
  timeZone?: string | undefined;
  /**
   * `date`, `date-time`, `relative` ("3 hours ago", for a week, counted from `now`), or options of
   * `Intl.DateTimeFormat`.
   * @default 'date-time'
   */
  format?: 'date' | 'date-time' | 'relative' | Intl.DateTimeFormatOptions | undefined;
  /** The moment that relative times count from. The clock is never read: without it, times are absolute. */
  now?: DateValue | undefined;
  /** @default en */
  locale?: Locale | undefined;
  /** Theme values for this timestamp alone. */
  theme?: Theme | undefined;
}

/**
 * When the story appeared and when it last changed. Renders a `<p>` with a `<time>` for each, whose
 * `datetime` holds the exact instant with its offset. Server and browser print the same characters,
 * because neither the clock nor the machine's time zone is read.
 */
export function Timestamp(props: TimestampProps) {
  const { published, updated, timeZone, now } = props;
  const format = props.format ?? 'date-time';
  const publishedInstant = parseInstant(published, 'Timestamp');
  const last = parseInstant(updated, 'Timestamp');
  const updatedInstant =
    last && (!publishedInstant || last.ms - publishedInstant.ms >= 60_000) ? last : undefined;
  if (isMissing(published) && isMissing(updated) && process.env.NODE_ENV !== 'production') {
    warn(
      'Timestamp',
      'there is neither published nor updated, so it was left out. Give one, or render it only where there is a date.',
    );
  }
  if (!publishedInstant && !updatedInstant) return null;
  const messages = getMessages(props.locale, timestampMessages);
  const renderTime = createTimeRenderer(resolveTimeZone(timeZone), format, parseInstant(now, 'Timestamp'), {
    tag: getLanguageTag(props.locale),
    dateTime: messages.dateTime,
  });
  return legacyRoot(
    { Root, as: 'p', props, own },
    { 'data-component': 'Timestamp' },
    publishedInstant && (
      <span data-part="published">
        {interpolate<ReactNode>(messages.published, { time: renderTime(publishedInstant) })}
      </span>
    ),
    publishedInstant && updatedInstant && ' ',
    updatedInstant && (
      <span data-part="updated">
        {interpolate<ReactNode>(messages.updated, { time: renderTime(updatedInstant) })}
      </span>
    ),
  );
}

const own: OwnProps<TimestampProps, 'p'> = {
  published: true,
  updated: true,
  timeZone: true,
  format: true,
  now: true,
  locale: true,
};

/** What a time needs of a locale. */
interface Language {
  tag: string;
  dateTime: string;
}

function isMissing(moment: DateValue | null | undefined): boolean {
  return moment === null || moment === undefined || moment === '';
}

function createTimeRenderer(
  timeZone: string,
  format: NonNullable<TimestampProps['format']>,
  now: Instant | undefined,
  language: Language,
): (instant: Instant) => ReactNode {
  if (format === 'relative' && !now && process.env.NODE_ENV !== 'production') {
    warn(
      'Timestamp',
      'format is "relative" but there is no now, and a clock read while rendering would differ between server and reader, ' +
        'so the time is absolute. Give now.',
    );
  }
  if (
    typeof format !== 'object' &&
    !['date', 'date-time', 'relative'].includes(format) &&
    process.env.NODE_ENV !== 'production'
  ) {
    warn(
      'Timestamp',
      `there is no format ${describeValue(format)}, so date and time were used. Give "date", "date-time", "relative" or options of Intl.DateTimeFormat.`,
    );
  }
  return (instant) => {
    const full = formatAbsolute(instant, timeZone, format, language);
    const ago = format === 'relative' && now ? formatRelative(instant, now, language) : undefined;
    return (
      // The words may still differ where server and browser hold different editions of the language
      // data behind Intl; then the server's stay, rather than the whole page being rendered anew.
      <time key="time" dateTime={toIsoInZone(timeZone, instant)} title={ago && full} suppressHydrationWarning>
        {ago ?? full}
      </time>
    );
  };
}

function formatAbsolute(
  instant: Instant,
  timeZone: string,
  format: NonNullable<TimestampProps['format']>,
  { tag, dateTime }: Language,
): string {
  const { ms, dayOnly } = instant;
  const zone = dayOnly ? 'UTC' : timeZone;
  if (typeof format === 'object') {
    try {
      return formatDate(tag, zone, JSON.stringify(format), ms);
    } catch {
      if (process.env.NODE_ENV !== 'production') {
        warn(
          'Timestamp',
          `format is ${describeValue(format)}, which Intl.DateTimeFormat does not take, so date and time were used. Mend the options.`,
        );
      }
    }
  }
  if (format === 'date' || dayOnly) return formatDay(timeZone, instant, tag);
  return formatDayAndTime(tag, zone, dateTime, ms);
}

const formatDayAndTime = memoize((tag: string, timeZone: string, sentence: string, ms: number): string => {
  const date = formatDate(tag, timeZone, longDateOptions, ms);
  const time = formatDate(tag, timeZone, timeOfDayOptions, ms);
  return interpolate(sentence, { date, time }).join('');
});

const WEEK_IN_MINUTES = 7 * 24 * 60;

// Of a day alone nobody knows how long ago it was, and of the future nothing is "ago".
function formatRelative({ ms, dayOnly }: Instant, now: Instant, { tag }: Language): string | undefined {
  const minutes = Math.floor((now.ms - ms) / 60_000);
  if (dayOnly || minutes < 0 || minutes >= WEEK_IN_MINUTES) return undefined;
  if (minutes === 0) return formatNow(tag);
  if (minutes < 60) return getRelativeTimeFormat(tag).format(-minutes, 'minute');
  if (minutes < 24 * 60) return getRelativeTimeFormat(tag).format(-Math.floor(minutes / 60), 'hour');
  return getRelativeTimeFormat(tag).format(-Math.floor(minutes / (24 * 60)), 'day');
}

const Root = styled.p.withConfig({ componentId: 'newsfold-timestamp' })`
  display: flex;
  flex-wrap: wrap;
  column-gap: 1em;
  margin: 0;
  color: var(--newsfold-color-muted);
  font-family: var(--newsfold-font-furniture);
  font-size: var(--newsfold-size-furniture);
  font-variant-numeric: lining-nums;
  line-height: var(--newsfold-leading-furniture);
`;
