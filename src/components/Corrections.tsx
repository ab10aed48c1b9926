import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { headingTag } from '../content/headingTag';
import { isEmptyNode } from '../content/isEmptyNode';
import { quoteIncorrect } from '../content/quoteIncorrect';
import { formatDay } from '../i18n/formatDay';
import { getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import { resolveTimeZone } from '../i18n/intl';
import type { Locale } from '../i18n/Locale';
import { parseInstant, toIsoInZone, type DateValue, type Instant } from '../i18n/parseInstant';
import { toArray, toObjects } from '../internal/coerce';
import { isolateTexts } from '../internal/isolateTexts';
import { oneOf } from '../internal/oneOf';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';
import { warn } from '../internal/warn';
import { correctionsMessages } from '../locales/english';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';
import { toAttribute } from '../styling/toAttribute';
import { AdvisoryIcon } from './AdvisoryIcon';

/** A change to a published article. It is plain data if `replacement` and `incorrect` are strings. */
export interface CorrectionItem {
  /** When the article was changed: a date and time with an offset, or a date only. An invalid date is not shown. */
  date?: DateValue | null | undefined;
  /** The correct text. An item without it is left out, with a warning. */
  replacement: ReactNode;
  /** The incorrect text as it was published. Empty: the item does not repeat it. */
  incorrect?: ReactNode;
  /**
   * A correction fixes an error; a clarification adds precision to something that was not wrong. An unknown kind counts as a
   * correction, with a warning.
   * @default 'correction'
   */
  kind?: 'correction' | 'clarification' | undefined;
  /** The URL of a page that explains the change. Unsafe URLs are ignored. */
  href?: string | undefined;
}

export interface CorrectionsProps extends Omit<
  ComponentPropsWithRef<'section'>,
  'children' | 'dangerouslySetInnerHTML'
> {
  /** The changes, in any order. */
  items: readonly CorrectionItem[];
  /** The IANA time zone in which dates are shown. @default 'UTC' */
  timeZone?: string | undefined;
  /** The heading level. Other numbers fall back to the nearest. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** The language of the words that you don't pass. @default en */
  locale?: Locale | undefined;
  /** Theme values for this list only. */
  theme?: Theme | undefined;
}

/**
 * Lists an article's corrections and clarifications, newest first and undated ones last. Renders a `<section>` with a list
 * and a heading for each of the two kinds, so that a clarification does not read as an error; nothing if there are no items.
 */
export function Corrections({ items, timeZone = 'UTC', level = 2, locale, ...rest }: CorrectionsProps) {
  const datedItems = sortNewestFirst(items);
  if (datedItems.length === 0) return null;
  const { corrections: messages } = getMessages(locale, correctionsMessages);
  const kinds = correctionKinds.filter((kind) => datedItems.some((item) => item.kind === kind));
  const [soleKind] = kinds;
  const Heading = headingTag(level, 2, 'Corrections');
  const zone = resolveTimeZone(timeZone, 'Corrections');
  return renderRoot(Root, 'section', rest, {
    'aria-label':
      toAttribute('aria-label', rest['aria-label'], 'Corrections') ??
      (kinds.length === 1 && soleKind ? messages[soleKind] : messages.both),
    'data-component': 'Corrections',
    children: kinds.map((kind) => (
      <div key={kind} className="newsfold-text" data-part="group" data-kind={kind}>
        <Heading key={messages[kind]} data-part="heading">
          <AdvisoryIcon kind={kind} />
          {messages[kind]}
        </Heading>
        <ol data-part="list">
          {datedItems
            .filter((item) => item.kind === kind)
            .map((item, index) => (
              // eslint-disable-next-line react/no-array-index-key -- corrections have no ids, and two may be alike
              <Item key={index} item={item} timeZone={zone} locale={locale} />
            ))}
        </ol>
      </div>
    )),
  });
}

const correctionKinds = ['correction', 'clarification'] as const;

interface DatedItem extends CorrectionItem {
  kind: (typeof correctionKinds)[number];
  instant: Instant | undefined;
}

const pickFields = ({ date, replacement, incorrect, kind, href }: Partial<CorrectionItem>) => ({
  date,
  replacement,
  incorrect,
  kind,
  href,
});

function sortNewestFirst(items: unknown): DatedItem[] {
  const datedItems: DatedItem[] = [];
  for (const item of toObjects(items, pickFields)) {
    const replacement = toNode(item.replacement, 'Corrections', 'replacement');
    const incorrect = toNode(item.incorrect, 'Corrections', 'incorrect');
    if (isEmptyNode(replacement)) continue;
    datedItems.push({
      ...item,
      kind: toKind(item.kind),
      replacement,
      incorrect,
      instant: parseInstant(item.date, 'Corrections'),
    });
  }
  warnIncomplete(toArray(items).length, datedItems.length);
  return datedItems.sort((a, b) => (b.instant?.ms ?? -Infinity) - (a.instant?.ms ?? -Infinity) || 0);
}

function toKind(kind: unknown) {
  if (kind === undefined || kind === null || kind === '') return 'correction';
  return oneOf(correctionKinds, kind, 'correction', 'Corrections', 'kind');
}

function warnIncomplete(total: number, complete: number): void {
  if (total === 0) {
    warn('Corrections', 'there are no items, so no list was rendered. Render it only if there are some.');
  } else if (complete < total) {
    warn(
      'Corrections',
      `${String(total - complete)} of ${String(total)} items have no replacement, so ` +
        `${complete === 0 ? 'no list was rendered' : 'they were left out'}. Give each item the correct text.`,
    );
  }
}

interface ItemProps {
  item: DatedItem;
  timeZone: string;
  locale: Locale | undefined;
}

function Item({ item: { instant, incorrect, replacement, href }, timeZone, locale }: ItemProps) {
  const { corrections: messages, datedHeading } = getMessages(locale, correctionsMessages);
  const day = instant && formatDay(timeZone, instant, locale);
  const { message, words } = quoteIncorrect(messages.incorrect, incorrect);
  const url = sanitizeHref(href, 'Corrections');
  return (
    <li data-part="item">
      {instant && (
        // The words may differ if server and browser have different versions of the language data.
        <time data-part="date" dateTime={toIsoInZone(timeZone, instant)} suppressHydrationWarning>
          {day}
        </time>
      )}
      {!isEmptyNode(incorrect) && (
        <p key={message} data-part="incorrect">
          {interpolate<ReactNode>(message, { incorrect: <bdi key="incorrect">{isolateTexts(words)}</bdi> })}
        </p>
      )}
      <p data-part="replacement">{isolateTexts(replacement)}</p>
      {url !== undefined && (
        <a
          data-part="details"
          href={url}
          aria-label={day && interpolate(datedHeading, { heading: messages.details, date: day }).join('')}
        >
          {messages.details}
        </a>
      )}
    </li>
  );
}

const Root = styled.section.withConfig({ componentId: 'newsfold-corrections' })`
  --_space-after: 0;
  color: var(--newsfold-color-text);
  font-family: var(--newsfold-font-furniture);
  font-size: var(--newsfold-size-notice);
  line-height: var(--newsfold-leading-furniture);
  overflow-wrap: anywhere;
  text-wrap: pretty;

  &:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug)) {
    font-family: var(--newsfold-arabic-furniture-font);
    line-height: var(--newsfold-arabic-furniture-leading);
  }
  & [data-part='group'] {
    padding-block: 0.875rem;
    border-block-start: var(--newsfold-line-rule) solid var(--newsfold-color-rule);
  }
  & [data-part='heading'] {
    display: flex;
    gap: 0.625rem;
    margin: 0;
    font-size: inherit;
    font-weight: 700;
    line-height: inherit;
  }
  & [data-part='icon'] {
    flex: none;
    inline-size: 1.25em;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    block-size: 1.5em;
    block-size: 1lh;
    color: var(--newsfold-color-warning);
  }
  & [data-kind='clarification'] [data-part='icon'] {
    color: var(--newsfold-color-info);
  }
  & [data-part='list'] {
    margin: 0;
    padding-inline: calc(1.25em + 0.625rem) 0;
    list-style: none;
  }
  & [data-part='item'] {
    margin-block-start: 0.5rem;
    break-inside: avoid;
  }
  & [data-part='item'] + [data-part='item'] {
    margin-block-start: 1rem;
  }
  & [data-part='date'] {
    color: var(--newsfold-color-meta);
    font-size: var(--newsfold-size-meta);
  }
  & [data-part='incorrect'] {
    color: var(--newsfold-color-muted);
  }
  & [data-part='incorrect'],
  & [data-part='replacement'] {
    margin: 0;
  }
  & :where(em, i, cite) {
    font-style: italic;
  }
  & :where(b, strong) {
    font-weight: bolder;
  }
  /* The padding makes a link that stands alone easy to hit, and moves nothing. */
  & a {
    padding-block: 0.25rem;
    color: var(--newsfold-color-link);
    text-decoration-line: underline;
    text-decoration-thickness: var(--newsfold-line-underline);
    text-underline-offset: 0.18em;
  }
  & a:focus-visible {
    outline: 3px solid;
    outline-color: var(--newsfold-color-focus);
    outline-offset: 2px;
  }
  /* Browsers do not adjust the color of an SVG, which may be invisible on the reader's background color. */
  @media (forced-colors: active) {
    & [data-part='group'] [data-part='icon'] {
      color: CanvasText;
    }
  }
  @media print {
    & [data-part='heading'] {
      break-after: avoid;
    }
    & [data-part='item'] {
      break-inside: avoid;
    }
    & a[href^='http']::after {
      content: ' (' attr(href) ')';
      unicode-bidi: isolate;
    }
  }
`;
