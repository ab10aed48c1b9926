import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { isEmptyNode } from '../content/isEmptyNode';
import { formatAgoInWords, formatDayInWords, formatTimeInDigits, getDateWords } from '../i18n/dateWords';
import { formatDay } from '../i18n/formatDay';
import { getLanguageTag, getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import {
  formatDate,
  formatNow,
  getRelativeTimeFormat,
  isKnownLanguage,
  longDateOptions,
  resolveTimeZone,
  timeOfDayOptions,
} from '../i18n/intl';
import type { DateWords, Locale } from '../i18n/Locale';
import { parseInstant, toIsoInZone, type DateValue, type Instant } from '../i18n/parseInstant';
import { readField } from '../internal/coerce';
import { isolateTexts } from '../internal/isolateTexts';
import { memoize } from '../internal/memoize';
import { oneOf } from '../internal/oneOf';
import { toNode } from '../internal/toNode';
import { describeValue, warn } from '../internal/warn';
import { timestampMessages } from '../locales/english';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';

export interface TimestampProps extends Omit<ComponentPropsWithRef<'p'>, 'dangerouslySetInnerHTML'> {
  /**
   * When the story first appeared, in ISO 8601 with an offset. A date without a time ("2021-10-09") is shown without one.
   * An invalid date is left out; without any valid date, nothing is rendered.
   */
  published?: DateValue | null | undefined;
  /** When the story last changed. Shown if it is at least a minute after `published`. */
  updated?: DateValue | null | undefined;
  /**
   * The IANA time zone of the times, whose name is shown beside them. An unknown zone falls back to UTC.
   * @default 'UTC'
   */
  timeZone?: string | undefined;
  /**
   * `date`, `date-time`, `relative` ("3 hours ago", up to a week before `now`), or options of `Intl.DateTimeFormat`. A
   * `timeZone` among the options counts if the component has none. A date without a time is shown without one, whatever the
   * options.
   * @default 'date-time'
   */
  format?: 'date' | 'date-time' | 'relative' | Intl.DateTimeFormatOptions | undefined;
  /** The moment that relative times count from. The component never reads the clock: without `now`, times are absolute. */
  now?: DateValue | undefined;
  /**
   * Whether a date that stands alone has its word ("Published"). "Updated" always has.
   * @default true
   */
  labels?: boolean | undefined;
  /** The language and the words of the dates. @default en */
  locale?: Locale | undefined;
  /** Theme values for this timestamp only. */
  theme?: Theme | undefined;
}

const formats = ['date', 'date-time', 'relative'] as const;

/**
 * Shows when the story appeared and when it last changed. Renders a `<p>` with a `<time>` for each date, whose `datetime`
 * attribute gives the exact instant with its offset. Server and browser print the same text, because the component reads
 * neither the clock nor the machine's time zone. Children follow the dates on the same line, such as the reading time.
 */
export function Timestamp({
  published,
  updated,
  timeZone,
  format,
  now,
  labels = true,
  locale,
  children,
  ...rest
}: TimestampProps) {
  const publishedInstant = parseInstant(published, 'Timestamp');
  const lastInstant = parseInstant(updated, 'Timestamp');
  const zone = resolveTimeZone(timeZone ?? readField(format, 'timeZone'), 'Timestamp');
  const updatedInstant =
    lastInstant &&
    (!publishedInstant ||
      (lastInstant.ms - publishedInstant.ms >= 60_000 &&
        !(format === 'date' && isSameDay(zone, publishedInstant, lastInstant))))
      ? lastInstant
      : undefined;
  const more = toNode(children, 'Timestamp');
  const hasMore = !isEmptyNode(more);
  if (isMissing(published) && isMissing(updated) && !hasMore) {
    warn(
      'Timestamp',
      'neither published nor updated is given, so nothing was rendered. Give one of them, or render it only if there is a date.',
    );
  }
  if (!publishedInstant && !updatedInstant && !hasMore) return null;
  warnOfTwoZones(timeZone, format);
  const messages = getMessages(locale, timestampMessages);
  const publishedMessage = labels ? messages.published : '{time}';
  const renderTime = createTimeRenderer(zone, format ?? 'date-time', parseInstant(now, 'Timestamp'), {
    locale,
    tag: getLanguageTag(locale),
    dateTime: messages.dateTime,
    words: getDateWords(locale),
  });
  return renderRoot(Root, 'p', rest, {
    'data-component': 'Timestamp',
    children: (
      <>
        {publishedInstant && (
          // The words around the time have no elements of their own, so others make it another line.
          <span key={`1 ${publishedMessage}`} data-part="published">
            {interpolate<ReactNode>(publishedMessage, {
              time: renderTime(publishedInstant),
            })}
          </span>
        )}
        {publishedInstant && updatedInstant && ' '}
        {updatedInstant && (
          <span key={`2 ${messages.updated}`} data-part="updated">
            {interpolate<ReactNode>(messages.updated, { time: renderTime(updatedInstant) })}
          </span>
        )}
        {hasMore && (
          <>
            {' '}
            <span data-part="more">{isolateTexts(more)}</span>
          </>
        )}
      </>
    ),
  });
}

/** Whether two dates are the same words without a time, so that a reader would learn nothing from the second. */
function isSameDay(zone: string, one: Instant, other: Instant): boolean {
  return formatDay(zone, one, undefined) === formatDay(zone, other, undefined);
}

function warnOfTwoZones(timeZone: unknown, format: unknown): void {
  const other = readField(format, 'timeZone');
  if (other === undefined || timeZone === undefined || timeZone === null || other === timeZone) return;
  warn(
    'Timestamp',
    `timeZone is ${describeValue(timeZone)} but format has the time zone ${describeValue(other)}, which was ignored. Pass one of the two.`,
  );
}

/** What formatting a time takes from a locale. */
interface Language {
  locale: Locale | undefined;
  tag: string;
  dateTime: string;
  words: DateWords | undefined;
}

function isMissing(moment: DateValue | null | undefined): boolean {
  return moment === null || moment === undefined || moment === '';
}

function createTimeRenderer(
  timeZone: string,
  givenFormat: NonNullable<TimestampProps['format']>,
  now: Instant | undefined,
  language: Language,
): (instant: Instant) => ReactNode {
  const format =
    typeof givenFormat === 'object'
      ? givenFormat
      : oneOf(formats, givenFormat, 'date-time', 'Timestamp', 'format');
  if (format === 'relative' && !now) {
    warn(
      'Timestamp',
      'format is "relative" but there is no now, so the time is absolute: the clock would differ between server and reader. ' +
        'Give now.',
    );
  }
  return (instant) => {
    const absolute = formatAbsolute(instant, timeZone, format, language);
    const relative = format === 'relative' && now ? formatRelative(instant, now, language) : undefined;
    return (
      // The texts differ if server and browser have different versions of the language data behind Intl. Then the
      // server's text stays, instead of React rendering the whole page again.
      <time
        key="time"
        dateTime={toIsoInZone(timeZone, instant)}
        title={relative && absolute}
        suppressHydrationWarning
      >
        {relative ?? absolute}
      </time>
    );
  };
}

function formatAbsolute(
  instant: Instant,
  timeZone: string,
  format: NonNullable<TimestampProps['format']>,
  { locale, tag, dateTime, words }: Language,
): string {
  const { ms, dayOnly } = instant;
  const zone = dayOnly ? 'UTC' : timeZone;
  // Where a browser would print a publisher's own options in English, the words of the locale are nearer.
  if (typeof format === 'object' && (!words || isKnownLanguage(tag))) {
    try {
      const options = JSON.stringify(dayOnly ? pickDayOptions(format) : format);
      // Options that are about the time of day alone leave nothing for a day.
      if (!dayOnly || options !== '{}') return formatDate(tag, zone, options, ms);
    } catch {
      warn(
        'Timestamp',
        `format is ${describeValue(format)}, which Intl.DateTimeFormat rejects, so "date-time" was used. Fix the options.`,
      );
    }
  }
  if (format === 'date' || dayOnly) return formatDay(timeZone, instant, locale);
  if (!words) return formatDayAndTime(tag, zone, dateTime, ms);
  return interpolate(dateTime, {
    date: formatDayInWords(words, zone, ms),
    time: formatTimeInDigits(words, zone, ms),
  }).join('');
}

/** Returns the options that are about the day and not about the time of day. */
const pickDayOptions = ({
  dateStyle,
  weekday,
  era,
  year,
  month,
  day,
  calendar,
  numberingSystem,
}: Intl.DateTimeFormatOptions) => ({
  dateStyle,
  weekday,
  era,
  year,
  month,
  day,
  calendar,
  numberingSystem,
});

const formatDayAndTime = memoize((tag: string, timeZone: string, sentence: string, ms: number): string => {
  const date = formatDate(tag, timeZone, longDateOptions, ms);
  const time = formatDate(tag, timeZone, timeOfDayOptions, ms);
  return interpolate(sentence, { date, time }).join('');
});

const WEEK_IN_MINUTES = 7 * 24 * 60;

// A date without a time does not tell how many hours ago it was, and a future time is not "ago".
function formatRelative(
  { ms, dayOnly }: Instant,
  now: Instant,
  { tag, words }: Language,
): string | undefined {
  const minutes = Math.floor((now.ms - ms) / 60_000);
  if (dayOnly || minutes < 0 || minutes >= WEEK_IN_MINUTES) return undefined;
  if (minutes === 0) return words?.now ?? formatNow(tag);
  const [count, unit] = toLargestUnit(minutes);
  if (words) return formatAgoInWords(words, unit, count, tag);
  return getRelativeTimeFormat(tag).format(-count, unit);
}

function toLargestUnit(minutes: number): [count: number, unit: 'minute' | 'hour' | 'day'] {
  if (minutes < 60) return [minutes, 'minute'];
  if (minutes < 24 * 60) return [Math.floor(minutes / 60), 'hour'];
  return [Math.floor(minutes / (24 * 60)), 'day'];
}

const Root = styled.p.withConfig({ componentId: 'newsfold-timestamp' })`
  --_space-after: 1.5rem;
  margin: 0;
  color: var(--newsfold-color-meta);
  font-family: var(--newsfold-font-furniture);
  font-size: var(--newsfold-size-meta);
  font-variant-numeric: lining-nums;
  line-height: var(--newsfold-leading-meta);
  text-align: var(--_align, start);

  &:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug)) {
    font-family: var(--newsfold-arabic-furniture-font);
    line-height: var(--newsfold-arabic-furniture-leading);
  }
  @container (inline-size >= 36em) {
    & > span {
      display: inline-block;
    }
  }
  & > span:not(:last-child)::after {
    margin-inline: 0.4em 0.15em;
    content: '·';
    content: '·' / '';
  }
`;
