import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { formatArticleAge } from '../content/formatArticleAge';
import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { nodeToText } from '../content/nodeToText';
import { getMessages } from '../i18n/getMessages';
import type { Locale } from '../i18n/Locale';
import type { DateValue } from '../i18n/parseInstant';
import { isolateTexts } from '../internal/isolateTexts';
import { oneOf } from '../internal/oneOf';
import { toNode } from '../internal/toNode';
import { advisoryMessages } from '../locales/english';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';
import { toAttribute } from '../styling/toAttribute';
import type { AdvisoryKind } from '../vocabulary/kinds';
import { AdvisoryIcon } from './AdvisoryIcon';

export interface AdvisoryNoticeProps extends Omit<ComponentPropsWithRef<'div'>, 'dangerouslySetInnerHTML'> {
  /**
   * What the notice is about, which decides its icon, its role and, unless you pass one, its heading. An unknown kind falls
   * back to `info`.
   * @selector [data-kind='health'] and so on
   * @default 'info'
   */
  kind?: AdvisoryKind | undefined;
  /** The first line, in bold. @default the locale's message for the kind */
  heading?: ReactNode;
  /** For `age`: when the article was first published. ISO 8601, either a date and time with an offset or a date only. */
  published?: DateValue | null | undefined;
  /** For `age`: the current date and time, because Newsfold never reads the clock. */
  now?: DateValue | null | undefined;
  /** For `age`: the notice is shown for articles older than this number of months. @default 12 */
  olderThan?: number | undefined;
  /** A control at the end of the notice, such as a button. Empty: the notice has none. */
  action?: ReactNode;
  /** @default en */
  locale?: Locale | undefined;
  /** Theme values for this notice only. */
  theme?: Theme | undefined;
}

/**
 * What a reader should know before reading. Renders a `<div role="note">` labeled by its heading. Kinds that a reader must
 * not miss (`sensitive`, `breaking`, `satire`) have `role="region"`, which screen readers list among the landmarks. The
 * notice is never announced by itself. In print, the URLs of its links are shown.
 *
 * Without children it renders the heading only. If there is no heading of yours either, it renders nothing, except for kinds
 * whose own heading says enough, such as "Satire: this is not a news report".
 */
export function AdvisoryNotice(props: AdvisoryNoticeProps) {
  return renderAdvisory('AdvisoryNotice', props);
}

/** Renders a notice for `AdvisoryNotice` and for `AiDisclosure`, which is a notice with words of its own. */
export function renderAdvisory(
  component: 'AdvisoryNotice' | 'AiDisclosure',
  {
    kind = 'info',
    heading,
    published,
    now,
    olderThan = 12,
    action,
    locale,
    children,
    ...rest
  }: AdvisoryNoticeProps & { 'data-digital-source-type'?: string },
) {
  const knownKind = oneOf(kinds, kind, 'info', component, 'kind');
  const headingNode = toNode(heading, component, 'heading');
  const text = toNode(children, component);
  const actionNode = toNode(action, component, 'action');
  const age = knownKind === 'age' ? formatArticleAge({ published, now, olderThan }, locale) : undefined;
  if (age === null) return null;
  const hasText = !isEmptyNode(text);
  if (isEmptyNode(headingNode) && !hasText && age === undefined && !kindsWithoutBody.has(knownKind)) {
    if (knownKind !== 'age') warnEmpty(component);
    return null;
  }
  const defaultHeading = getDefaultHeading(knownKind, locale);
  const headingContent = isEmptyNode(headingNode) ? (age ?? defaultHeading) : headingNode;
  return renderRoot(Root, 'div', rest, {
    // Reader modes drop a short text that contains a link, unless it has a class with "text" in its name.
    className: 'newsfold-text',
    role: landmarkKinds.has(knownKind) ? 'region' : 'note',
    'aria-label':
      toAttribute('aria-label', rest['aria-label'], component) ??
      (nodeToText(headingContent) || defaultHeading),
    'data-component': component,
    'data-kind': knownKind,
    children: (
      <>
        <AdvisoryIcon kind={knownKind} />
        <p data-part="heading">{isolateTexts(headingContent)}</p>
        {hasText && (
          <div className="newsfold-text" data-part="text">
            {isolateTexts(text)}
          </div>
        )}
        {!isEmptyNode(actionNode) && <div data-part="action">{isolateTexts(actionNode)}</div>}
      </>
    ),
  });
}

const kinds = Object.keys(advisoryMessages.advisory) as AdvisoryKind[];

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

function getDefaultHeading(kind: AdvisoryKind, locale: Locale | undefined): string {
  // A publisher's own locale may be older than the kind.
  const messages: Partial<Record<AdvisoryKind, string>> = getMessages(locale, advisoryMessages).advisory;
  return messages[kind] ?? advisoryMessages.advisory[kind];
}

const Root = styled.div.withConfig({ componentId: 'newsfold-advisory-notice' })`
  --_space-after: 1.75rem;
  --_forms: notice;
  --_mark: var(--newsfold-color-warning);
  padding-block: 0.875rem;
  padding-inline: 1rem;
  border: 0 solid var(--_mark);
  border-inline-start-width: var(--newsfold-line-notice);
  border-radius: var(--newsfold-radius-notice);
  color: var(--newsfold-color-text);
  background-color: var(--newsfold-color-notice);
  font-family: var(--newsfold-font-furniture);
  font-size: var(--newsfold-size-notice);
  line-height: var(--newsfold-leading-furniture);
  overflow-wrap: anywhere;

  /* Browsers without nesting place no part in the grid, so they get none. */
  & {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.625rem;
  }
  &:is([data-kind='info'], [data-kind='update'], [data-kind='clarification']),
  &:is([data-kind='age'], [data-kind='archive']) {
    --_mark: var(--newsfold-color-info);
  }
  /* A double line for notices about the kind of work, rather than about what happened to it. */
  &:is([data-kind='opinion'], [data-kind='analysis'], [data-kind='satire'], [data-kind='ai']) {
    --_mark: var(--newsfold-color-work);
    border-style: double;
  }
  /* Between two lines, as newspapers set advertisements. */
  &:is([data-kind='sponsored'], [data-kind='affiliate']) {
    --_mark: var(--newsfold-color-commercial);
    border-width: 1px 0;
    padding-inline-start: calc(1rem + var(--newsfold-line-notice));
  }
  &[role='region'] {
    border-width: 1px;
    border-inline-start-width: var(--newsfold-line-notice);
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
  & ul,
  & ol {
    padding-inline-start: 1.4em;
  }
  & ul,
  & ol:not([type]) {
    list-style: revert;
  }
  & [data-part='text'] > :last-child {
    margin-block-end: 0;
  }
  & :where(em, i, cite) {
    font-style: italic;
  }
  & :where(b, strong) {
    font-weight: bolder;
  }
  & a {
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

  &:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug)) {
    font-family: var(--newsfold-arabic-furniture-font);
    line-height: var(--newsfold-arabic-furniture-leading);
  }
`;
