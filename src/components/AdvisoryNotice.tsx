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
  /** The language of the words that you don't pass. @default en */
  locale?: Locale | undefined;
  /** Theme values for this notice only. */
  theme?: Theme | undefined;
}

/**
 * What a reader should know about an article. Renders a `<div role="note">` labeled by its heading. Kinds that a reader must
 * not miss (`sensitive`, `breaking`, `satire`) have `role="region"`, which screen readers list among the landmarks. The
 * notice is never announced by itself. In print, the URLs of its links are shown.
 *
 * Kinds that a reader may pass over (`update`, `age`, `archive`, `affiliate`, `opinion`, `analysis`, `ai`) are set as one light
 * line, in which the text goes on after the heading. The look of the others is the theme's `form.notice`.
 *
 * Without children it renders the heading only. If there is no heading of yours either, it renders nothing, except for kinds
 * whose own heading says enough, such as "Satire: this is not a news report".
 */
export function AdvisoryNotice(props: AdvisoryNoticeProps) {
  return renderAdvisory('AdvisoryNotice', props);
}

/**
 * Renders a notice for `AdvisoryNotice` and for `AiDisclosure`, which is a notice with words of its own. Warnings name the
 * component that the publisher used.
 */
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
  }: AdvisoryNoticeProps & { 'data-digital-source-type'?: string; 'data-task'?: string | undefined },
  usedComponent: string = component,
) {
  const knownKind = oneOf(kinds, kind, 'info', usedComponent, 'kind');
  const headingNode = toNode(heading, usedComponent, 'heading');
  const text = toNode(children, usedComponent);
  const actionNode = toNode(action, usedComponent, 'action');
  const age =
    knownKind === 'age' ? formatArticleAge({ published, now, olderThan }, locale, usedComponent) : undefined;
  if (age === null) return null;
  const hasText = !isEmptyNode(text);
  if (isEmptyNode(headingNode) && !hasText && age === undefined && !kindsWithoutBody.has(knownKind)) {
    if (knownKind !== 'age') warnEmpty(usedComponent);
    return null;
  }
  const defaultHeading = getDefaultHeading(knownKind, locale);
  const headingContent = isEmptyNode(headingNode) ? (age ?? defaultHeading) : headingNode;
  return renderRoot(Root, 'div', rest, {
    // Reader modes drop a short text that contains a link, unless it has a class with "text" in its name.
    className: 'newsfold-text',
    role: landmarkKinds.has(knownKind) ? 'region' : 'note',
    'aria-label':
      toAttribute('aria-label', rest['aria-label'], usedComponent) ??
      (nodeToText(headingContent) || defaultHeading),
    'data-component': component,
    'data-kind': knownKind,
    children: (
      <>
        <AdvisoryIcon kind={knownKind} />
        <p data-part="heading">{isolateTexts(headingContent)}</p>
        {/* The spaces keep words apart where the parts are set in one line. */}
        {hasText && (
          <>
            {' '}
            <div className="newsfold-text" data-part="text">
              {isolateTexts(text)}
            </div>
          </>
        )}
        {!isEmptyNode(actionNode) && (
          <>
            {' '}
            <div data-part="action">{isolateTexts(actionNode)}</div>
          </>
        )}
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
  padding-block: var(--_notice-block, 0.75rem);
  padding-inline: calc(1.875em + var(--_notice-inline, 1rem)) var(--_notice-inline, 1rem);
  border: 0 solid var(--_mark);
  border-block-width: var(--_notice-edge, 0);
  border-inline-width: var(--_notice-bar, var(--newsfold-line-notice)) var(--_notice-end, 0);
  border-radius: var(--newsfold-radius-notice);
  color: var(--newsfold-color-text);
  background-color: var(--_notice-ground, var(--newsfold-color-notice));
  font-family: var(--newsfold-font-furniture);
  font-size: var(--newsfold-size-notice);
  line-height: var(--newsfold-leading-furniture);
  overflow-wrap: anywhere;
  text-wrap: pretty;

  &:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug)) {
    font-family: var(--newsfold-arabic-furniture-font);
    line-height: var(--newsfold-arabic-furniture-leading);
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
  &:is([data-kind='sponsored'], [data-kind='affiliate']) {
    --_mark: var(--newsfold-color-commercial);
  }
  /* Between two lines, as newspapers set advertisements. */
  &[data-kind='sponsored'] {
    padding-inline-start: calc(
      1.875em + var(--_notice-inline, 1rem) + var(--_notice-inset, var(--newsfold-line-notice))
    );
    border-block-width: var(--_notice-edge, var(--newsfold-line-rule));
    border-inline-width: var(--_notice-end, 0);
  }
  /* A border on all sides for what a reader must not miss, and twice as wide where others have one too. */
  &[role='region'] {
    border-block-width: var(--_notice-strong, var(--newsfold-line-rule));
    border-inline-width: var(--_notice-strong-side, var(--newsfold-line-notice))
      var(--_notice-strong-side, var(--newsfold-line-rule));
  }
  /* One light line for what a reader may pass over. */
  &:is([data-kind='update'], [data-kind='age'], [data-kind='archive'], [data-kind='affiliate']),
  &:is([data-kind='opinion'], [data-kind='analysis'], [data-kind='ai']) {
    --_notice-run: inline;
    --_notice-weight: 600;
    padding-block: 0;
    padding-inline: 1.875em 0;
    border-width: 0;
    background: none;
  }
  & > [data-part='icon'] {
    float: inline-start;
    inline-size: 1.25em;
    margin-inline: -1.875em 0.625em;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    block-size: 1.5em;
    block-size: 1lh;
    color: var(--_mark);
  }
  & > [data-part='heading'] {
    display: var(--_notice-run, block);
    margin: 0;
    margin-inline-end: 0.25em;
    font-weight: var(--_notice-weight, 700);
  }
  & > [data-part='text'],
  & > [data-part='action'],
  & > [data-part='text'] > p:first-child {
    display: var(--_notice-run, block);
  }
  & > [data-part='text'],
  & > [data-part='action'] {
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
  /* There may be no ground here, so a line shows where the notice ends. */
  @media print, (forced-colors: active) {
    border-block-width: var(--_notice-edge, 1px);
    border-inline-end-width: var(--_notice-end, 1px);
    border-color: currentColor;
  }
  /* Browsers do not adjust the color of an SVG, which may be invisible on the reader's background color. */
  @media (forced-colors: active) {
    & > [data-part='icon'] {
      color: CanvasText;
    }
  }
  @media print {
    break-inside: avoid;

    & > [data-part='action'] {
      display: none;
    }
    & a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      unicode-bidi: isolate;
    }
  }
`;
