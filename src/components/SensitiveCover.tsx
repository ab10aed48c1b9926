import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { findAddresses, toIdentity } from '../content/identifyContent';
import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { getMessages } from '../i18n/getMessages';
import type { Locale } from '../i18n/Locale';
import { toText } from '../internal/coerce';
import { isolateTexts } from '../internal/isolateTexts';
import { toNode } from '../internal/toNode';
import { useInitialOpen } from '../internal/useInitialOpen';
import { warn } from '../internal/warn';
import { advisoryMessages, coverMessages } from '../locales/english';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';
import { AdvisoryIcon } from './AdvisoryIcon';
import { endOfSummary } from './endOfSummary';

export interface SensitiveCoverProps extends Omit<
  ComponentPropsWithRef<'details'>,
  'open' | 'dangerouslySetInnerHTML'
> {
  /**
   * What the cover hides, so that readers can decide: "Photographs of people killed in the attack".
   * Empty: the locale's words for sensitive content, with a warning.
   */
  reason: ReactNode;
  /** The text of the control that uncovers the content. @default the locale's */
  label?: string | undefined;
  /**
   * Whether the content is uncovered at first. After that, the reader decides, and another value changes nothing.
   * @selector [open]
   * @default false
   */
  defaultOpen?: boolean | undefined;
  /** The locale of the control. @default en */
  locale?: Locale | undefined;
  /** Theme values for this cover only. */
  theme?: Theme | undefined;
}

/**
 * Hides text or a figure that not every reader wants to see behind the reason why, until the reader opens it. The reader
 * can cover it again. Renders a `<details>`, which opens before scripts load and without them, and which the browser
 * opens for find in page and for a link into the content; nothing if it has no children. While it is closed, a picture
 * with `loading="lazy"` is not fetched. In print, a closed cover stays closed and its reason is printed.
 *
 * The state belongs to the content, identified by `id` and by the URLs of the pictures and links in the children. When
 * they change, as with the next story of an app that keeps its components, the content is covered again.
 */
export function SensitiveCover({
  reason,
  label,
  defaultOpen = false,
  locale,
  children,
  ...rest
}: SensitiveCoverProps) {
  const content = toNode(children, 'SensitiveCover');
  const givenReason = toNode(reason, 'SensitiveCover', 'reason');
  const stateKey = toIdentity(rest.id, findAddresses(content));
  const initialOpen = useInitialOpen(defaultOpen, stateKey);
  if (isEmptyNode(content)) {
    warnEmpty('SensitiveCover');
    return null;
  }
  const { cover } = getMessages(locale, coverMessages);
  return renderRoot(
    Root,
    'details',
    rest,
    {
      'data-component': 'SensitiveCover',
      open: initialOpen,
      // A reader may have opened it before hydration, although the server rendered it closed. It stays open.
      suppressHydrationWarning: true,
      children: (
        <>
          <summary data-part="summary">
            <AdvisoryIcon kind="sensitive" />
            <span data-part="reason">
              {isEmptyNode(givenReason) ? getDefaultReason(locale) : isolateTexts(givenReason)}
            </span>{' '}
            <span data-part="show">{toText(label) ?? cover.show}</span>
            <span data-part="hide">{cover.hide}</span>
            {endOfSummary}
          </summary>
          <div data-part="content">{isolateTexts(content)}</div>
        </>
      ),
    },
    stateKey,
  );
}

function getDefaultReason(locale: Locale | undefined): string {
  warn(
    'SensitiveCover',
    'there is no reason, so readers see general words and cannot judge what the cover hides. ' +
      'Describe the content in reason.',
  );
  return getMessages(locale, advisoryMessages).advisory.sensitive;
}

const Root = styled.details.withConfig({ componentId: 'newsfold-sensitive-cover' })`
  --_space-after: var(--newsfold-space-section);
  --_forms: notice button;
  margin-block: 0 var(--_space-after);
  border: 0 solid var(--newsfold-color-warning);
  border-block-width: var(--_notice-strong, var(--newsfold-line-rule));
  border-inline-width: var(--_notice-strong-side, var(--newsfold-line-notice))
    var(--_notice-strong-side, var(--newsfold-line-rule));
  border-radius: var(--newsfold-radius-notice);
  overflow-wrap: anywhere;

  & > [data-part='summary'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.625rem;
    row-gap: 0.5rem;
    padding-block: 0.875rem;
    padding-inline: var(--_notice-inline, 1rem);
    color: var(--newsfold-color-text);
    background-color: var(--_notice-ground, var(--newsfold-color-notice));
    font-family: var(--newsfold-font-furniture);
    font-size: var(--newsfold-size-notice);
    line-height: var(--newsfold-leading-furniture);
    list-style: none;
    cursor: pointer;
  }
  & > [data-part='summary']::-webkit-details-marker {
    display: none;
  }
  & > [data-part='summary']:focus-visible {
    outline: 3px solid;
    outline-color: var(--newsfold-color-focus);
    outline-offset: 2px;
  }
  /*
   * After a click, the control would keep the focus, and the Space that should scroll the page would cover the content
   * again. Making it inert for a moment takes the focus away but keeps the place from which Tab goes on. Browsers without
   * "interactivity" hide it for that moment, but not what is in it.
   */
  &[open] > [data-part='summary']:focus:not(:focus-visible) {
    interactivity: inert;
  }
  @supports not (interactivity: inert) {
    &[open] > [data-part='summary']:focus:not(:focus-visible) {
      visibility: hidden;
    }
  }
  & > [data-part='summary'] > * {
    visibility: visible;
  }
  & > [data-part='summary'] > [data-part='icon'] {
    inline-size: 1.25em;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    block-size: 1.5em;
    block-size: 1lh;
    color: var(--newsfold-color-warning);
  }
  & > [data-part='summary'] > [data-part='reason'] {
    font-weight: 700;
  }
  & > [data-part='summary'] > [data-part='show'],
  & > [data-part='summary'] > [data-part='hide'] {
    grid-column: 2;
    justify-self: start;
    padding-block: 0.3125rem;
    padding-inline: 0.875rem;
    border: 1px solid var(--_button-line, currentColor);
    border-radius: var(--newsfold-radius-button);
    background: var(--_button-ground, none);
    color: var(--_button-ink, var(--newsfold-color-button));
    font-weight: var(--newsfold-weight-button);
    text-decoration: var(--_button-underline, none);
    text-underline-offset: 0.18em;
  }
  & > [data-part='summary']:hover > :is([data-part='show'], [data-part='hide']) {
    text-decoration: underline;
  }
  &:not([open]) > [data-part='summary'] > [data-part='hide'],
  &[open] > [data-part='summary'] > [data-part='show'] {
    display: none;
  }
  & > [data-part='content'] {
    padding-block: 1rem;
    padding-inline: var(--_notice-inline, 1rem);
  }
  & > [data-part='content'] > :last-child {
    margin-block-end: 0;
  }
  /* Forced colors do not change an svg, and its own color may be invisible on the reader's background. */
  @media (forced-colors: active) {
    & > [data-part='summary'] > [data-part='icon'] {
      color: CanvasText;
    }
  }
  @media print {
    & > [data-part='summary'] > :is([data-part='show'], [data-part='hide']) {
      display: none;
    }
  }
`;
