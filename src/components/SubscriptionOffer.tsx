import { createElement, type ComponentPropsWithRef, type ReactNode } from 'react';
import { styled } from 'styled-components';

import { headingTag } from '../content/headingTag';
import { isEmptyNode } from '../content/isEmptyNode';
import { getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import type { Locale } from '../i18n/Locale';
import { readField, toText } from '../internal/coerce';
import { isolateTexts } from '../internal/isolateTexts';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';
import { warn } from '../internal/warn';
import { offerMessages } from '../locales/english';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';

/** A link of a `SubscriptionOffer`. */
export interface OfferLink {
  /** Where it leads. Without a safe URL, there is no link. */
  href: string;
  /** Its text. @default the locale's */
  label?: string | undefined;
}

export interface SubscriptionOfferProps extends Omit<
  ComponentPropsWithRef<'aside'>,
  'dangerouslySetInnerHTML'
> {
  /** What the reader is offered, in a line. @default the locale's */
  heading?: ReactNode;
  /** The heading level. Other numbers fall back to the nearest. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** The link to the page where readers subscribe, which looks like a button. Empty: the offer has no button. */
  subscribe?: OfferLink | undefined;
  /** The link for readers who have a subscription. Empty: the offer does not mention them. */
  signIn?: OfferLink | undefined;
  /** The locale of the words that you don't pass. @default en */
  locale?: Locale | undefined;
  /** Theme values for this offer only. */
  theme?: Theme | undefined;
}

/**
 * Offers a subscription, where the free text of an article ends. Renders an `<aside>` with a heading, your text as children, a
 * button and a line for readers who have subscribed; nothing if there is neither a text nor a button. It is not part of the
 * article, so reader modes leave it out. On paper, it has no links.
 */
export function SubscriptionOffer({
  heading,
  level = 2,
  subscribe,
  signIn,
  locale,
  children,
  ...rest
}: SubscriptionOfferProps) {
  const { offer: messages } = getMessages(locale, offerMessages);
  const headingNode = toNode(heading, 'SubscriptionOffer', 'heading');
  const text = toNode(children, 'SubscriptionOffer');
  const subscribeLink = readLink(subscribe, messages.subscribe);
  const signInLink = readLink(signIn, messages.signIn);
  if (subscribeLink === undefined && isEmptyNode(text)) {
    warn(
      'SubscriptionOffer',
      'it has neither a text nor a link to subscribe, so it was not rendered. Pass subscribe={{ href }}, or children.',
    );
    return null;
  }
  return renderRoot(Root, 'aside', rest, {
    'data-component': 'SubscriptionOffer',
    children: (
      <>
        {createElement(
          headingTag(level, 2, 'SubscriptionOffer'),
          { 'data-part': 'heading' },
          isEmptyNode(headingNode) ? messages.heading : isolateTexts(headingNode),
        )}
        {!isEmptyNode(text) && <div data-part="text">{isolateTexts(text)}</div>}
        {subscribeLink && (
          <a data-part="subscribe" href={subscribeLink.href}>
            {subscribeLink.label}
          </a>
        )}
        {signInLink && (
          // Its texts have no elements of their own, so others make it another line.
          <p key={messages.subscriber} data-part="subscriber">
            {interpolate<ReactNode>(messages.subscriber, {
              signIn: (
                <a key="signIn" data-part="sign-in" href={signInLink.href}>
                  {signInLink.label}
                </a>
              ),
            })}
          </p>
        )}
      </>
    ),
  });
}

function readLink(link: unknown, defaultLabel: string): Required<OfferLink> | undefined {
  const href = sanitizeHref(readField(link, 'href'), 'SubscriptionOffer');
  return href === undefined ? undefined : { href, label: toText(readField(link, 'label')) ?? defaultLabel };
}

const Root = styled.aside.withConfig({ componentId: 'newsfold-subscription-offer' })`
  --_space-after: 2rem;
  margin-block: 1.25rem var(--_space-after);
  display: flex;
  flex-direction: column;
  align-items: center;
  gap: 1rem;
  box-sizing: border-box;
  padding-block: 1.75rem;
  padding-inline: 1.25rem;
  /* Seen where forced colors take the ground away. */
  border: 1px solid transparent;
  border-block-start: 3px solid var(--newsfold-color-accent);
  color: var(--newsfold-color-text);
  background-color: var(--newsfold-color-surface);
  font-family: var(--newsfold-font-furniture);
  font-size: var(--newsfold-size-furniture);
  line-height: var(--newsfold-leading-furniture);
  overflow-wrap: anywhere;
  text-align: center;

  & [data-part='heading'] {
    margin: 0;
    color: inherit;
    font-family: var(--newsfold-font-subheading);
    font-size: var(--newsfold-size-subheading);
    font-weight: var(--newsfold-weight-subheading);
    line-height: var(--newsfold-leading-subheading);
    text-wrap: balance;
  }
  & [data-part='text'] {
    max-inline-size: 32em;
    text-wrap: pretty;
  }
  & p,
  & ul,
  & ol {
    margin-block: 0 0.5em;
  }
  & ul,
  & ol {
    padding-inline-start: 1.4em;
    text-align: start;
  }
  & ul,
  & ol:not([type]) {
    list-style: revert;
  }
  & [data-part='text'] > :last-child,
  & > p {
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
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  /* Solid whatever the form of buttons: it is what readers should press here. */
  & [data-part='subscribe'] {
    display: flex;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: 20rem;
    min-block-size: 3rem;
    padding-block: 0.625rem;
    padding-inline: 1.25rem;
    border: 1px solid var(--newsfold-color-button);
    border-radius: var(--newsfold-radius-button);
    background: var(--newsfold-color-button);
    color: var(--newsfold-color-button-text);
    font-size: var(--newsfold-size-button);
    font-weight: var(--newsfold-weight-button);
    line-height: calc(1.4 * var(--_text-lines, 1));
    text-decoration: none;
  }
  & [data-part='subscribe']:hover {
    box-shadow: inset 0 0 0 2px currentColor;
  }
  & a:focus-visible {
    outline: 3px solid;
    outline-color: var(--newsfold-color-focus);
    outline-offset: 2px;
  }
  @media print {
    & [data-part='subscribe'],
    & [data-part='subscriber'] {
      display: none;
    }
  }
`;
