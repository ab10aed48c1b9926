import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { formatArticleAge } from '../content/formatArticleAge';
import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { nodeToText } from '../content/nodeToText';
import { getMessages } from '../i18n/getMessages';
import type { Locale } from '../i18n/Locale';
import type { DateValue } from '../i18n/parseInstant';
import { toNode } from '../internal/toNode';
import { describeValue, warn } from '../internal/warn';
import { advisoryMessages } from '../locales/english';
import { legacyRoot, type OwnProps } from '../styling/legacyRoot';
import type { Theme } from '../styling/Theme';
import { toAttribute } from '../styling/toAttribute';
import type { AdvisoryKind } from '../vocabulary/kinds';
import { AdvisoryIcon } from './AdvisoryIcon';

export interface AdvisoryNoticeProps extends ComponentPropsWithRef<'div'> {
  /**
   * What the notice is about. Sets the sign and the mark beside it, the heading where none is given,
   * and the role. An unknown kind stands as `info`.
   * @selector [data-kind='health'] and so on
   * @default 'info'
   */
  kind?: AdvisoryKind | undefined;
  /** The line in bold. @default the locale's words for the kind */
  heading?: ReactNode;
  /** For `age`: when the article first appeared. ISO 8601 with an offset, or a date alone. */
  published?: DateValue | null | undefined;
  /** For `age`: the moment that its age is counted to. The clock is never read. */
  now?: DateValue | null | undefined;
  /** For `age`: from how many months on there is a notice at all. @default 12 */
  olderThan?: number | undefined;
  /** A control at the end of the notice. Empty: none. */
  action?: ReactNode;
  /** @default en */
  locale?: Locale | undefined;
  /** Theme values for this notice alone. */
  theme?: Theme | undefined;
}

/**
 * What a reader should know before reading. Renders a `<div role="note">` named by its heading, or a
 * `role="region"`, which screen readers list among the landmarks, where reading on may do harm or the
 * facts may not hold: `sensitive`, `breaking`, `satire`. It announces nothing by itself. Printed, its
 * links show their addresses. Without text the heading stands alone, also the kind's own where that
 * says it all ("Satire: this is not a news report"); otherwise nothing is rendered.
 */
export function AdvisoryNotice(props: AdvisoryNoticeProps) {
  return renderAdvisory('AdvisoryNotice', props);
}

/** The same under the name of a component that is made from it. */
export function renderAdvisory(name: 'AdvisoryNotice' | 'AiDisclosure', props: AdvisoryNoticeProps) {
  const { kind = 'info', published, now, olderThan = 12, locale } = props;
  const heading = toNode(props.heading, name, 'heading');
  const action = toNode(props.action, name, 'action');
  const children = toNode(props.children, name);
  const known = resolveKind(kind);
  const age = known === 'age' ? formatArticleAge({ published, now, olderThan }, locale) : undefined;
  if (age === null) return null;
  if (isEmptyNode(heading) && isEmptyNode(children) && age === undefined && !kindsWithoutBody.has(known)) {
    if (known !== 'age') warnEmpty('AdvisoryNotice');
    return null;
  }
  // A publisher's own locale may be older than a kind that was added since.
  const {
    [known]: defaultHeading = advisoryMessages.advisory[known],
  }: Partial<Record<AdvisoryKind, string>> = getMessages(locale, advisoryMessages).advisory;
  const headingContent = isEmptyNode(heading) ? (age ?? defaultHeading) : heading;
  return legacyRoot(
    { Root, as: 'div', props, own },
    {
      'aria-label':
        toAttribute('aria-label', props['aria-label'], name) ??
        (nodeToText(headingContent).trim() || defaultHeading),
      // Reader modes drop a short text with a link in it, unless a class says that it is one.
      className: 'newsfold-text',
      role: landmarkKinds.has(known) ? 'region' : 'note',
      'data-component': name,
      'data-kind': known,
    },
    <AdvisoryIcon kind={known} />,
    <p data-part="heading">{headingContent}</p>,
    isEmptyNode(children) ? null : (
      <div className="newsfold-text" data-part="text">
        {children}
      </div>
    ),
    isEmptyNode(action) ? null : <div data-part="action">{action}</div>,
  );
}

const own: OwnProps<AdvisoryNoticeProps, 'div'> = {
  kind: true,
  heading: true,
  published: true,
  now: true,
  olderThan: true,
  action: true,
  locale: true,
};

const landmarkKinds = new Set<AdvisoryKind>(['sensitive', 'breaking', 'satire']);

const kindsWithoutBody = new Set<AdvisoryKind>([
  'sensitive',
  'sponsored',
  'affiliate',
  'opinion',
  'analysis',
  'satire',
  'ai',
  'archive',
  'breaking',
]);

function resolveKind(kind: AdvisoryKind): AdvisoryKind {
  if (typeof kind === 'string' && Object.hasOwn(advisoryMessages.advisory, kind)) return kind;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'AdvisoryNotice',
      `there is no kind ${describeValue(kind)}, so the notice stands as "info". Give one of ${Object.keys(advisoryMessages.advisory).join(', ')}.`,
    );
  }
  return 'info';
}

const Root = styled.div.withConfig({ componentId: 'newsfold-advisory-notice' })`
  --_mark: var(--newsfold-color-accent);
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  column-gap: 0.625rem;
  padding-block: 0.875rem;
  padding-inline: 1rem;
  border: 0 solid var(--_mark);
  border-inline-start-width: 4px;
  color: var(--newsfold-color-text);
  background-color: var(--newsfold-color-surface);
  font-family: var(--newsfold-font-furniture);
  font-size: var(--newsfold-size-furniture);
  line-height: var(--newsfold-leading-furniture);
  overflow-wrap: anywhere;

  &:is([data-kind='info'], [data-kind='update'], [data-kind='clarification']),
  &:is([data-kind='age'], [data-kind='archive']) {
    --_mark: var(--newsfold-color-link);
  }
  /* What kind of work it is, rather than what happened to it: a double line. */
  &:is([data-kind='opinion'], [data-kind='analysis'], [data-kind='satire'], [data-kind='ai']) {
    --_mark: var(--newsfold-color-muted);
    border-style: double;
  }
  /* Between two lines, as advertisements are set. */
  &:is([data-kind='sponsored'], [data-kind='affiliate']) {
    --_mark: var(--newsfold-color-commercial);
    border-width: 1px 0;
    padding-inline-start: calc(1rem + 4px);
  }
  &[role='region'] {
    border-width: 1px;
    border-inline-start-width: 4px;
  }
  & > [data-part='icon'] {
    inline-size: 1.25em;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    block-size: 1.5em;
    block-size: 1lh;
    color: var(--_mark);
  }
  & [data-part='heading'] {
    margin: 0;
    font-weight: 700;
  }
  & [data-part='text'],
  & [data-part='action'] {
    grid-column: 2;
    margin-block-start: 0.25rem;
  }
  & p,
  & ul,
  & ol {
    margin-block: 0 0.5em;
  }
  & [data-part='text'] > :last-child {
    margin-block-end: 0;
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
    & > [data-part='icon'] {
      color: CanvasText;
    }
  }
  @media print {
    border: 1pt solid;
    break-inside: avoid;

    & [data-part='action'] {
      display: none;
    }
    & a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      unicode-bidi: isolate;
    }
  }
`;
