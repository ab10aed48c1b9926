import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { toIdentity } from '../content/identifyContent';
import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import type { Locale } from '../i18n/Locale';
import { toText } from '../internal/coerce';
import { isolateTexts } from '../internal/isolateTexts';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';
import { useInitialOpen } from '../internal/useInitialOpen';
import { warn } from '../internal/warn';
import { collapseMessages, continueReadingMessages } from '../locales/english';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';
import { canListen, ContinueReadingSummary, type OpenChangeReason } from './ContinueReadingSummary';
import { endOfSummary } from './endOfSummary';

export interface ContinueReadingProps extends Omit<
  ComponentPropsWithRef<'details'>,
  'dangerouslySetInnerHTML'
> {
  /** The text of the control. @default the locale's */
  label?: string | undefined;
  /** The story's headline, which screen readers say after the label. Empty: they say the label only. */
  headline?: string | undefined;
  /**
   * Whether the text is open at first. After that, the reader decides, and another value changes nothing. To control the state yourself, use `open` with
   * `onOpenChange`.
   * @selector [open]
   * @default false
   */
  defaultOpen?: boolean | undefined;
  /**
   * Called after the text has opened or closed, with the cause as far as the browser reveals it. Also called once if a
   * reader opened the text before the page's scripts ran. Needs a client component around it.
   */
  onOpenChange?: ((open: boolean, reason: OpenChangeReason) => void) | undefined;
  /**
   * A `<ContinueReadingCollapse />` from `newsfold/ContinueReadingCollapse`, with which readers close the text from its
   * end. Empty: the text has no such button.
   */
  collapse?: ReactNode;
  /**
   * Whether the text fades in when it opens. It is readable from the first frame, and does not fade for readers who
   * prefer reduced motion.
   * @selector [data-fade]
   * @default false
   */
  fade?: boolean | undefined;
  /**
   * Whether the last three lines before the closed cut fade out, to show that the text goes on. They fade to a contrast that is
   * too low to read with ease, but not in forced colors, for readers who prefer more contrast, or in print.
   * @selector [data-teaser]
   * @default false
   */
  teaser?: boolean | undefined;
  /**
   * Whether the text is for subscribers. Renders it in an element with the class `newsfold-paywalled`, which structured
   * data can name. Do not set it for text that is only cut for convenience.
   * @default false
   */
  paywalled?: boolean | undefined;
  /** The URL of the rest, if it is not in the children: renders a link that looks the same. */
  href?: string | undefined;
  /** The locale of the control. @default en */
  locale?: Locale | undefined;
  /** Theme values for this cut only. */
  theme?: Theme | undefined;
}

/**
 * The "click to continue reading" cut. Renders a `<details>` with the rest of the text, which opens before scripts load and
 * without them; an `<a>` if there is an `href` but no children; nothing if there is neither.
 *
 * After a click, the control disappears and loses the focus, so that Space scrolls the page. After a key press, it keeps
 * the focus and offers to close the text, until the next Tab moves into the text. In print, the text is open and the
 * control is gone.
 *
 * In an app that keeps its components from one story to the next, give it the story's `id`, `href` or `key`, so that the
 * next story's text is closed again.
 */
export function ContinueReading({
  label,
  headline,
  open,
  defaultOpen = false,
  onOpenChange,
  collapse,
  fade,
  teaser,
  paywalled,
  href,
  locale,
  children,
  ...rest
}: ContinueReadingProps) {
  const stateKey = toIdentity(rest.id, href);
  const firstOpen = useInitialOpen(defaultOpen, stateKey);
  const content = toNode(children, 'ContinueReading');
  const url = sanitizeHref(href, 'ContinueReading');
  const isLink = isEmptyNode(content);
  if (isLink && url === undefined) {
    warnEmpty('ContinueReading');
    return null;
  }

  const hasTeaser = teaser ? true : undefined;
  const name = <ControlName label={label} headline={headline} locale={locale} />;
  if (isLink) {
    return renderRoot(Root, 'a', rest, {
      href: url,
      'data-component': 'ContinueReading',
      'data-teaser': hasTeaser,
      children: name,
    });
  }
  const initialOpen = open ?? firstOpen;
  const isObserved = typeof onOpenChange === 'function';
  if (isObserved && !canListen) {
    warn(
      'ContinueReading',
      'onOpenChange was passed in a server component, which cannot send a function to the browser, so it will never be called. ' +
        "Move the cut into a component with 'use client'.",
    );
  }
  const control = (
    <>
      {name}
      <span data-part="hide">{getMessages(locale, collapseMessages).collapse}</span>
      {endOfSummary}
    </>
  );
  return renderRoot(
    Root,
    'details',
    rest,
    {
      'data-component': 'ContinueReading',
      open: initialOpen,
      'data-fade': fade ? true : undefined,
      'data-teaser': hasTeaser,
      // A reader may have opened it before hydration, although the server rendered it closed. It stays open.
      suppressHydrationWarning: true,
      children: (
        <>
          {isObserved && canListen ? (
            <ContinueReadingSummary
              data-part="summary"
              open={open}
              initialOpen={initialOpen}
              onOpenChange={onOpenChange}
            >
              {control}
            </ContinueReadingSummary>
          ) : (
            <summary data-part="summary">{control}</summary>
          )}
          {paywalled ? <div className="newsfold-paywalled">{isolateTexts(content)}</div> : content}
          {toNode(collapse, 'ContinueReading', 'collapse')}
        </>
      ),
    },
    stateKey,
  );
}

type ControlNameProps = Pick<ContinueReadingProps, 'label' | 'headline' | 'locale'>;

/**
 * The label that readers see, and the headline that only screen readers say. An `aria-label` would not be translated with the
 * page, and would still say "Continue reading" when the same control closes the text.
 */
function ControlName({ label, headline, locale }: ControlNameProps) {
  const messages = getMessages(locale, continueReadingMessages);
  const labelText = toText(label) ?? messages.continueReading;
  const story = toText(headline);
  return (
    // Its texts have no elements of their own, so others make it another label.
    <span key={story && messages.continueReadingOf + labelText} data-part="show">
      {story ? renderLabelWithStory(messages.continueReadingOf, labelText, story) : labelText}
    </span>
  );
}

function renderLabelWithStory(message: string, label: string, headline: string): ReactNode {
  const [before, ...after] = interpolate(message, { label: '\0', headline }).join('').split('\0');
  return (
    <>
      {before && <span data-part="story">{before}</span>}
      {label}
      {after.length > 0 && <span data-part="story">{after.join('')}</span>}
    </>
  );
}

interface ContinueReadingButtonProps extends ComponentPropsWithRef<'button'>, ControlNameProps {
  icon: ReactNode;
}

/** A button that looks like the cut's control, for `ContinueReadingRemote`. */
export function ContinueReadingButton({
  icon,
  label,
  headline,
  locale,
  ...rest
}: ContinueReadingButtonProps) {
  return renderRoot(Root, 'button', rest, {
    // It is part of a component that has a name.
    'data-component': undefined,
    type: 'button',
    children: (
      <>
        {icon}
        <ControlName label={label} headline={headline} locale={locale} />
      </>
    ),
  });
}

const Root = styled.details.withConfig({ componentId: 'newsfold-continue-reading' })`
  --_space-after: 0;
  --_forms: button;
  margin: 0;

  &:where(a) {
    --_space-after: 1.5rem;
  }
  &:where(a, button),
  & > [data-part='summary'],
  & > [data-component='ContinueReadingCollapse'] {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.625rem;
    box-sizing: border-box;
    max-inline-size: 20rem;
    min-block-size: 3rem;
    margin-block: 0.5rem 1.5rem;
    margin-inline: auto;
    padding-block: 0.625rem;
    padding-inline: 1.25rem;
    border: var(--newsfold-line-rule) solid var(--_button-line, currentColor);
    border-radius: var(--newsfold-radius-button);
    background: var(--_button-ground, none);
    color: var(--_button-ink, var(--newsfold-color-button));
    font-family: var(--newsfold-font-furniture);
    font-size: var(--newsfold-size-button);
    font-weight: var(--newsfold-weight-button);
    line-height: calc(1.4 * var(--_text-lines, 1));
    list-style: none;
    text-align: center;
    text-decoration: var(--_button-underline, none);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  &:where(button),
  & > [data-component='ContinueReadingCollapse'] {
    inline-size: 100%;
  }
  &:not([open]) > [data-part='summary'] > [data-part='hide'],
  &[open] > [data-part='summary'] > [data-part='show'] {
    display: none;
  }
  /* Hidden by its size: clipped text leaves the line, and screen readers would pause before it. */
  &:where(a, button) [data-part='story'],
  & > [data-part='summary'] [data-part='story'] {
    font-size: 0;
    user-select: none;
  }
  & > [data-part='summary']::-webkit-details-marker {
    display: none;
  }
  &:where(a)::after,
  & > [data-part='summary']::after,
  & > [data-component='ContinueReadingCollapse']::after {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-start: -0.25em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    content: '';
    transform: rotate(45deg);
  }
  &[open] > [data-part='summary']::after,
  & > [data-component='ContinueReadingCollapse']::after {
    margin-block-start: 0.25em;
    transform: rotate(225deg);
  }
  &:where(a, button):hover,
  & > [data-part='summary']:hover,
  & > [data-component='ContinueReadingCollapse']:hover {
    background: var(--_button-ground, var(--newsfold-color-surface));
    box-shadow: var(--_button-ring, inset 0 0 0 1px currentColor);
    text-decoration-thickness: 2px;
  }
  &:where(a, button):focus-visible,
  & > [data-part='summary']:focus-visible,
  & > [data-component='ContinueReadingCollapse']:focus-visible {
    outline: 3px solid;
    outline-color: var(--newsfold-color-focus);
    outline-offset: 2px;
  }
  /* Hidden while the text is open, but Shift+Tab reaches it and shows it again. */
  &[open] > [data-part='summary']:not(:focus-visible) {
    position: absolute;
    justify-content: start;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /*
   * After a click, the control would keep the focus out of sight, and the Space that should scroll the page would close
   * the text. Making it inert or hidden for a moment takes the focus away but keeps the place: the next Tab enters the text.
   */
  &[open] > [data-part='summary']:focus:not(:focus-visible) {
    interactivity: inert;
  }
  @supports not (interactivity: inert) {
    &[open] > [data-part='summary']:focus:not(:focus-visible) {
      visibility: hidden;
    }
  }

  @media screen and (prefers-reduced-motion: no-preference) {
    &[data-fade]::details-content {
      opacity: 0.3;
    }
    &[data-fade][open]::details-content {
      opacity: 1;
      transition: opacity 0.25s;
    }
  }

  @media print {
    & > [data-part='summary'],
    & > [data-component='ContinueReadingCollapse'] {
      display: none;
    }
    &::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
