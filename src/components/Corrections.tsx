import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { headingTag } from '../content/headingTag';
import { isEmptyNode } from '../content/isEmptyNode';
import { formatDay } from '../i18n/formatDay';
import { getLanguageTag, getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import { resolveTimeZone } from '../i18n/intl';
import type { Locale, Messages } from '../i18n/Locale';
import { parseInstant, toIsoInZone, type DateValue, type Instant } from '../i18n/parseInstant';
import { isObject, readFields, toArray } from '../internal/coerce';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';
import { warn } from '../internal/warn';
import { correctionsMessages } from '../locales/english';
import { legacyRoot, type OwnProps } from '../styling/legacyRoot';
import type { Theme } from '../styling/Theme';
import { toAttribute } from '../styling/toAttribute';
import { AdvisoryIcon } from './AdvisoryIcon';

/** A change to what was published. Plain data, if `replacement` and `incorrect` are strings. */
export interface CorrectionItem {
  /** When it was made: a moment with an offset, or a day. What is no date is left out. */
  date?: DateValue | null | undefined;
  /** What is right. Without it the item is left out, and a developer is told. */
  replacement: ReactNode;
  /** What was wrong, as it was published. Empty: not repeated. */
  incorrect?: ReactNode;
  /** A clarification says more exactly what was not wrong. @default 'correction' */
  kind?: 'correction' | 'clarification' | undefined;
  /** Where the change is explained. An unsafe address is left out. */
  href?: string | undefined;
}

export interface CorrectionsProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {
  /** In any order: the latest stands first, one without a date last. None: renders nothing. */
  items: readonly CorrectionItem[];
  /** The IANA time zone that decides the day of a moment. @default 'UTC' */
  timeZone?: string | undefined;
  /** The rank of the headings. Outside 2 to 6 the nearest is used. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** @default en */
  locale?: Locale | undefined;
  /** Theme values for this list alone. */
  theme?: Theme | undefined;
}

/**
 * What was wrong and what is right, dated. Renders a `<section>` with one list of corrections and one of
 * clarifications, each under its heading, so that a clarification does not read as a mistake. Dates are
 * made as in `Timestamp`, without a clock.
 */
export function Corrections(props: CorrectionsProps) {
  const { items, timeZone = 'UTC', level = 2, locale } = props;
  const datedItems = sortNewestFirst(items);
  if (datedItems.length === 0) return null;
  const { corrections: messages, datedHeading } = getMessages(locale, correctionsMessages);
  const kinds = (['correction', 'clarification'] as const).filter((kind) =>
    datedItems.some((item) => getKind(item) === kind),
  );
  const [soleKind] = kinds;
  const Heading = headingTag(level, 2, 'Corrections');
  return legacyRoot(
    { Root, as: 'section', props, own },
    {
      'aria-label':
        toAttribute('aria-label', props['aria-label'], 'Corrections') ??
        (kinds.length === 1 && soleKind ? messages[soleKind] : messages.both),
      'data-component': 'Corrections',
    },
    kinds.map((kind) => (
      <div key={kind} className="newsfold-text" data-part="group" data-kind={kind}>
        <Heading data-part="heading">
          <AdvisoryIcon kind={kind} />
          {messages[kind]}
        </Heading>
        <ol data-part="list">
          {datedItems
            .filter((item) => getKind(item) === kind)
            .map((item, index) => (
              // eslint-disable-next-line react/no-array-index-key -- corrections have no ids, and two may be alike
              <li key={index} data-part="item">
                {renderItem(item, messages, resolveTimeZone(timeZone), {
                  tag: getLanguageTag(locale),
                  datedHeading,
                })}
              </li>
            ))}
        </ol>
      </div>
    )),
  );
}

const own: OwnProps<CorrectionsProps, 'section'> = { items: true, timeZone: true, level: true, locale: true };

type DatedItem = CorrectionItem & { instant: Instant | undefined };

const pick = ({ date, replacement, incorrect, kind, href }: Partial<CorrectionItem>) => ({
  date,
  replacement,
  incorrect,
  kind,
  href,
});

function sortNewestFirst(items: readonly CorrectionItem[]): DatedItem[] {
  const list = toArray(items);
  const complete = list.filter(isObject).flatMap((given) => {
    const item = readFields<CorrectionItem>(given, pick);
    const replacement = toNode(item.replacement, 'Corrections', 'the text of a correction');
    const incorrect = toNode(item.incorrect, 'Corrections', 'what was wrong, in a correction,');
    return isEmptyNode(replacement) ? [] : [{ ...item, replacement, incorrect }];
  });
  if ((complete.length === 0 || complete.length < list.length) && process.env.NODE_ENV !== 'production') {
    warn(
      'Corrections',
      `${String(list.length - complete.length)} of ${String(list.length)} corrections do not say what is right, so ` +
        `${complete.length === 0 ? 'no list was rendered' : 'they were left out'}. Give each its replacement.`,
    );
  }
  return complete
    .map((item) => ({ ...item, instant: parseInstant(item.date, 'Corrections') }))
    .sort((a, b) => (b.instant?.ms ?? -Infinity) - (a.instant?.ms ?? -Infinity) || 0);
}

function getKind({ kind }: CorrectionItem) {
  return kind === 'clarification' ? kind : 'correction';
}

function renderItem(
  { instant, incorrect, replacement, href }: DatedItem,
  messages: Messages['corrections'],
  timeZone: string,
  { tag, datedHeading }: { tag: string; datedHeading: string },
): ReactNode {
  const day = instant && formatDay(timeZone, instant, tag);
  const address = sanitizeHref(href, 'Corrections');
  const name = day && interpolate(datedHeading, { heading: messages.details, date: day }).join('');
  return (
    <>
      {instant && (
        // The words may differ where server and browser hold different editions of the language data.
        <time data-part="date" dateTime={toIsoInZone(timeZone, instant)} suppressHydrationWarning>
          {day}
        </time>
      )}
      {isEmptyNode(incorrect) ? null : (
        <p data-part="incorrect">
          {interpolate<ReactNode>(messages.incorrect, { incorrect: <bdi key="incorrect">{incorrect}</bdi> })}
        </p>
      )}
      <p data-part="replacement">{replacement}</p>
      {address === undefined ? null : (
        <a data-part="details" href={address} aria-label={name}>
          {messages.details}
        </a>
      )}
    </>
  );
}

const Root = styled.section.withConfig({ componentId: 'newsfold-corrections' })`
  color: var(--newsfold-color-text);
  font-family: var(--newsfold-font-furniture);
  font-size: var(--newsfold-size-furniture);
  line-height: var(--newsfold-leading-furniture);
  overflow-wrap: anywhere;

  & [data-part='group'] {
    padding-block: 0.875rem;
    border-block-start: 1px solid var(--newsfold-color-rule);
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
    color: var(--newsfold-color-accent);
  }
  & [data-kind='clarification'] [data-part='icon'] {
    color: var(--newsfold-color-link);
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
  & [data-part='date'],
  & [data-part='incorrect'] {
    color: var(--newsfold-color-muted);
  }
  & [data-part='incorrect'],
  & [data-part='replacement'] {
    margin: 0;
  }
  & a {
    color: var(--newsfold-color-link);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  & a:focus-visible {
    outline: 3px solid var(--newsfold-color-focus);
    outline-offset: 2px;
  }
  /* A browser leaves the color of an svg alone, and this one may not be seen on a reader's own ground. */
  @media (forced-colors: active) {
    & [data-part='group'] [data-part='icon'] {
      color: CanvasText;
    }
  }
  @media print {
    & a[href^='http']::after {
      content: ' (' attr(href) ')';
      unicode-bidi: isolate;
    }
  }
`;
