import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { ContinueReadingSummary, type OpenChangeReason } from '#ContinueReadingSummary';

import { toIdentity } from '../content/identifyContent';
import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import type { Locale } from '../i18n/Locale';
import { toText } from '../internal/coerce';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';
import { collapseMessages, continueReadingMessages } from '../locales/english';
import { legacyRoot, type OwnProps } from '../styling/legacyRoot';
import type { Theme } from '../styling/Theme';
import { endOfSummary } from './endOfSummary';

export interface ContinueReadingProps extends ComponentPropsWithRef<'details'> {
  /** The words on the control. @default the locale's */
  label?: string | undefined;
  /** The story's headline, so that a screen reader says what continues. Empty: the label alone. */
  headline?: string | undefined;
  /**
   * Whether the text is open at first; from then on it is the reader's. To keep the state yourself,
   * use `open` with `onOpenChange`.
   * @selector [open]
   * @default false
   */
  defaultOpen?: boolean | undefined;
  /**
   * Called when the text has opened or closed, with how, as far as the browser tells; also, once, when
   * a reader opened it before the page's scripts ran. Needs a client component around it.
   */
  onOpenChange?: ((open: boolean, reason: OpenChangeReason) => void) | undefined;
  /**
   * A `<ContinueReadingCollapse />`, from `newsfold/ContinueReadingCollapse`, where readers may close
   * the text again from its end. Empty: none.
   */
  collapse?: ReactNode;
  /**
   * Whether the text fades in when it opens. It can be read from the first frame on, and does not
   * fade for readers who asked for less motion.
   * @selector [data-fade]
   * @default false
   */
  fade?: boolean | undefined;
  /**
   * Whether the text is for subscribers. It then stands in an element with the class
   * `newsfold-paywalled`, which structured data can name. Text cut for convenience must not have it.
   * @default false
   */
  paywalled?: boolean | undefined;
  /** Where the rest is, when it is not in the children: renders a link that looks the same. */
  href?: string | undefined;
  /** @default en */
  locale?: Locale | undefined;
  /** Theme values for this cut alone. */
  theme?: Theme | undefined;
}

/**
 * The "click to continue reading" cut. Renders a `<details>` that holds the rest of the text, so
 * that it opens before scripts load and without them, or an `<a>` where only `href` is given.
 * Opened by a pointer, the control disappears and gives up the focus, so that Space scrolls the page. Opened by a key,
 * it keeps the focus and offers to close the text, until the next Tab enters the text. In print the text is open and
 * the control is gone. Renders nothing if it has neither children nor `href`.
 *
 * In an app that keeps the page's components from story to story, give it the story's `id`, `href` or `key`, so that the
 * next story's text is closed again.
 */
export function ContinueReading(props: ContinueReadingProps) {
  const { open, defaultOpen = false, onOpenChange, fade, href } = props;
  const children = toNode(props.children, 'ContinueReading');
  const headline = toText(props.headline);
  const address = sanitizeHref(href, 'ContinueReading');
  const isLink = isEmptyNode(children);
  if (isLink && address === undefined) {
    warnEmpty('ContinueReading');
    return null;
  }

  const messages = getMessages(props.locale, continueReadingMessages);
  const labelText = toText(props.label) ?? messages.continueReading;
  if (isLink) {
    return legacyRoot(
      { Root, as: 'a', props, own: ofLink },
      {
        href: address,
        'data-component': 'ContinueReading',
        'aria-label':
          headline && interpolate(messages.continueReadingOf, { label: labelText, headline }).join(''),
      },
      labelText,
    );
  }
  const initialOpen = open ?? defaultOpen;
  const control = (
    <>
      <span data-part="show">
        {headline ? nameStory(messages.continueReadingOf, labelText, headline) : labelText}
      </span>
      <span data-part="hide">{getMessages(props.locale, collapseMessages).collapse}</span>
      {endOfSummary}
    </>
  );
  return legacyRoot(
    { Root, as: 'details', props, own, key: toIdentity(props.id, href) },
    {
      'data-component': 'ContinueReading',
      open: initialOpen,
      'data-fade': fade ? true : undefined,
      // What a reader opens before hydration stays open, though the server printed it closed.
      suppressHydrationWarning: true,
    },
    typeof onOpenChange === 'function' ? (
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
    ),
    props.paywalled ? <div className="newsfold-paywalled">{children}</div> : children,
    toNode(props.collapse, 'ContinueReading', 'collapse'),
  );
}

const own: OwnProps<ContinueReadingProps, 'details'> = {
  label: true,
  headline: true,
  defaultOpen: true,
  onOpenChange: true,
  collapse: true,
  fade: true,
  paywalled: true,
  href: true,
  locale: true,
};

// Only the label is visible; a screen reader says the rest too. An `aria-label` would go on saying it once the same
// control closes the text.
function nameStory(sentence: string, label: string, headline: string): ReactNode {
  const [before, ...after] = interpolate(sentence, { label: '\0', headline }).join('').split('\0');
  return (
    <>
      {before && <span data-part="story">{before}</span>}
      {label}
      {after.length > 0 && <span data-part="story">{after.join('')}</span>}
    </>
  );
}

/** A button that looks like the cut's control, for `ContinueReadingRemote`. */
export function ContinueReadingButton({
  label,
  headline,
  locale,
  ...rest
}: ComponentPropsWithRef<'button'> & Pick<ContinueReadingProps, 'label' | 'headline' | 'locale' | 'theme'>) {
  const messages = getMessages(locale, continueReadingMessages);
  const name = toText(label) ?? messages.continueReading;
  const story = toText(headline);
  return legacyRoot(
    { Root, as: 'button', props: rest, own: {} },
    {
      type: 'button',
      'aria-label':
        story && interpolate(messages.continueReadingOf, { label: name, headline: story }).join(''),
    },
    name,
  );
}

// A link is neither open nor closed.
const ofLink = { ...own, open: true };

const Root = styled.details.withConfig({ componentId: 'newsfold-continue-reading' })`
  margin: 0;

  &:where(a, button),
  & > [data-part='summary'],
  & > [data-component='ContinueReadingCollapse'] {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.625rem;
    box-sizing: border-box;
    min-block-size: 3rem;
    margin-block: 0.5rem 1.5rem;
    padding-block: 0.625rem;
    padding-inline: 1.25rem;
    border: 1px solid currentColor;
    border-radius: 2px;
    color: var(--newsfold-color-text);
    font-family: var(--newsfold-font-furniture);
    font-size: 1rem;
    font-weight: 600;
    line-height: 1.3;
    list-style: none;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  &:where(button),
  & > [data-component='ContinueReadingCollapse'] {
    inline-size: 100%;
    background: none;
  }
  &:not([open]) > [data-part='summary'] > [data-part='hide'],
  &[open] > [data-part='summary'] > [data-part='show'] {
    display: none;
  }
  /* Not clipped, as hidden words usually are: out of the line, they would be read after a space. */
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
    background-color: var(--newsfold-color-surface);
  }
  &:where(a, button):focus-visible,
  & > [data-part='summary']:focus-visible,
  & > [data-component='ContinueReadingCollapse']:focus-visible {
    outline: 3px solid var(--newsfold-color-focus);
    outline-offset: 2px;
  }
  /* Out of sight once the text is open, but a step back by key reaches it and shows it again. */
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
   * Opened by a pointer, the control would keep the focus unseen, and the Space that scrolls the page would close the
   * text. Inert or hidden for a moment, it loses the focus but not its place: the next Tab enters the text.
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
