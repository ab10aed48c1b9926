import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { findAddresses, toIdentity } from '../content/identifyContent';
import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { getMessages } from '../i18n/getMessages';
import type { Locale } from '../i18n/Locale';
import { toText } from '../internal/coerce';
import { toNode } from '../internal/toNode';
import { warn } from '../internal/warn';
import { advisoryMessages, coverMessages } from '../locales/english';
import { legacyRoot, type OwnProps } from '../styling/legacyRoot';
import type { Theme } from '../styling/Theme';
import { AdvisoryIcon } from './AdvisoryIcon';
import { endOfSummary } from './endOfSummary';

export interface SensitiveCoverProps extends Omit<ComponentPropsWithRef<'details'>, 'open'> {
  /**
   * What is behind the cover, so that a reader can decide: "Photographs of people killed in the attack".
   * Empty: the locale's words for sensitive content, and a developer is told.
   */
  reason: ReactNode;
  /** The words on the control that uncovers it. @default the locale's */
  label?: string | undefined;
  /**
   * Whether it is uncovered at first; from then on it is the reader's.
   * @selector [open]
   * @default false
   */
  defaultOpen?: boolean | undefined;
  /** @default en */
  locale?: Locale | undefined;
  /** Theme values for this cover alone. */
  theme?: Theme | undefined;
}

/**
 * Text or a figure that not every reader wants to meet, behind the reason why, until the reader opens
 * it; it can be covered again. Renders a `<details>`, so that it opens before scripts load and without
 * them, and so that the browser uncovers it for a search in the page and for a link to a place in it.
 * Covered, a picture with `loading="lazy"` is not fetched. In print what is covered stays covered, and the
 * reason is printed. Renders nothing if it has no children.
 *
 * Its state belongs to what is behind it, which its `id` and the addresses of the pictures and links in the children
 * identify. With others, as in the next story of an app that keeps its components, it is covered again.
 */
export function SensitiveCover(props: SensitiveCoverProps) {
  const { label, defaultOpen = false, locale } = props;
  const children = toNode(props.children, 'SensitiveCover');
  const reason = toNode(props.reason, 'SensitiveCover', 'reason');
  if (isEmptyNode(children)) {
    warnEmpty('SensitiveCover');
    return null;
  }
  const { cover } = getMessages(locale, coverMessages);
  return legacyRoot(
    { Root, as: 'details', props, own, key: toIdentity(props.id, findAddresses(children)) },
    // What a reader opens before hydration stays open, though the server printed it closed.
    { 'data-component': 'SensitiveCover', open: defaultOpen, suppressHydrationWarning: true },
    <summary data-part="summary">
      <AdvisoryIcon kind="sensitive" />
      <span data-part="reason">{isEmptyNode(reason) ? getDefaultReason(locale) : reason}</span>{' '}
      <span data-part="show">{toText(label) ?? cover.show}</span>
      <span data-part="hide">{cover.hide}</span>
      {endOfSummary}
    </summary>,
    <div data-part="content">{children}</div>,
  );
}

const own: OwnProps<SensitiveCoverProps, 'details'> = {
  reason: true,
  label: true,
  defaultOpen: true,
  locale: true,
};

function getDefaultReason(locale: Locale | undefined): string {
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'SensitiveCover',
      'there is no reason, so a reader cannot know what is behind it and the general words stand there. Say in reason what it shows or tells.',
    );
  }
  return getMessages(locale, advisoryMessages).advisory.sensitive;
}

const Root = styled.details.withConfig({ componentId: 'newsfold-sensitive-cover' })`
  margin-block: 0 2rem;
  border: 1px solid var(--newsfold-color-accent);
  border-inline-start-width: 4px;
  overflow-wrap: anywhere;

  & > [data-part='summary'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.625rem;
    row-gap: 0.5rem;
    padding-block: 0.875rem;
    padding-inline: 1rem;
    color: var(--newsfold-color-text);
    background-color: var(--newsfold-color-surface);
    font-family: var(--newsfold-font-furniture);
    font-size: var(--newsfold-size-furniture);
    line-height: var(--newsfold-leading-furniture);
    list-style: none;
    cursor: pointer;
  }
  & > [data-part='summary']::-webkit-details-marker {
    display: none;
  }
  & > [data-part='summary']:focus-visible {
    outline: 3px solid var(--newsfold-color-focus);
    outline-offset: 2px;
  }
  /*
   * Opened by a pointer, the control would keep the focus, and the Space that scrolls the page would cover the content
   * again. Inert for a moment, it loses the focus but not its place. Where nothing can be inert, it is hidden for that
   * moment, all but what it shows.
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
    color: var(--newsfold-color-accent);
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
    border: 1px solid currentColor;
    border-radius: 2px;
    font-weight: 600;
  }
  & > [data-part='summary']:hover > :is([data-part='show'], [data-part='hide']) {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  &:not([open]) > [data-part='summary'] > [data-part='hide'],
  &[open] > [data-part='summary'] > [data-part='show'] {
    display: none;
  }
  & > [data-part='content'] {
    padding-block: 1rem;
    padding-inline: 1rem;
  }
  & > [data-part='content'] > :last-child {
    margin-block-end: 0;
  }
  /* A browser leaves the color of an svg alone, and this one may not be seen on a reader's own ground. */
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
