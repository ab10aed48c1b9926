import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { headingTag } from '../content/headingTag';
import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { isLinkable } from '../content/isLinkable';
import { isolateTexts } from '../internal/isolateTexts';
import { oneOf } from '../internal/oneOf';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';

export interface HeadlineProps extends Omit<ComponentPropsWithRef<'h1'>, 'dangerouslySetInnerHTML'> {
  /**
   * The heading level: 1 on the story's own page, lower in a list of stories. Other numbers fall back to the nearest.
   * @default 1
   */
  level?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /**
   * The size of the text, whatever its level.
   * @selector [data-size='s'] and so on
   * @default 'l'
   */
  size?: 's' | 'm' | 'l' | 'xl' | undefined;
  /** A few words above the headline that place the story, such as its section. Empty: the headline has no kicker. */
  kicker?: ReactNode;
  /**
   * The story's URL, which makes the headline a link. Unsafe URLs are ignored, and so is any URL if the headline contains a
   * link or a control.
   */
  href?: string | undefined;
  /** Theme values for this headline only. */
  theme?: Theme | undefined;
}

const sizes = ['s', 'm', 'l', 'xl'] as const;

/**
 * The headline of a story. Renders an `<h1>`, or the heading that `level` asks for; nothing if it has no children.
 * Balances the lines where the browser can, and breaks a word that is too long for the line.
 */
export function Headline({ level = 1, size = 'l', kicker, href, children, ...rest }: HeadlineProps) {
  const headline = toNode(children, 'Headline');
  if (isEmptyNode(headline)) {
    warnEmpty('Headline');
    return null;
  }
  const kickerContent = toNode(kicker, 'Headline', 'kicker');
  const hasKicker = !isEmptyNode(kickerContent);
  const url = sanitizeHref(href, 'Headline');
  return renderRoot(Root, headingTag(level, 1, 'Headline'), rest, {
    'data-component': 'Headline',
    'data-size': oneOf(sizes, size, 'l', 'Headline', 'size'),
    children: (
      <>
        {hasKicker && <span data-part="kicker">{isolateTexts(kickerContent)}</span>}
        {hasKicker && ' '}
        {url !== undefined && isLinkable(headline, 'Headline', 'href') ? (
          <a data-part="link" href={url}>
            {isolateTexts(headline)}
          </a>
        ) : (
          headline
        )}
      </>
    ),
  });
}

const Root = styled.h1.withConfig({ componentId: 'newsfold-headline' })`
  --_space-after: var(--newsfold-space-head);
  --_forms: kicker headline;
  margin: 0;
  color: var(--newsfold-color-headline);
  font-family: var(--newsfold-font-headline);
  font-size: var(--newsfold-size-headline-l);
  font-weight: var(--newsfold-weight-headline);
  font-style: var(--newsfold-letters-headline-style);
  line-height: var(--newsfold-leading-headline);
  letter-spacing: var(--newsfold-tracking-headline);
  text-transform: var(--newsfold-letters-headline-case);
  overflow-wrap: anywhere;
  text-align: var(--_align, start);
  text-wrap: balance;

  &[data-size='s'] {
    font-size: var(--newsfold-size-headline-s);
    letter-spacing: calc(var(--newsfold-tracking-headline) / 2);
  }
  &[data-size='m'] {
    font-size: var(--newsfold-size-headline-m);
  }
  &[data-size='xl'] {
    font-size: var(--newsfold-size-headline-xl);
    letter-spacing: calc(var(--newsfold-tracking-headline) * 1.5);
  }
  /* Joined scripts must not be squeezed, and their marks need the room above and below. */
  &:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug)) {
    font-family: var(--newsfold-arabic-headline-font);
    font-weight: var(--newsfold-arabic-headline-weight);
    line-height: var(--newsfold-arabic-headline-leading);
    letter-spacing: 0;
  }

  & [data-part='kicker'] {
    display: block;
    inline-size: fit-content;
    margin-block-end: 0.5rem;
    margin-inline: var(--_auto, 0);
    padding: var(--_kicker-padding, 0);
    color: var(--_kicker-ink, var(--newsfold-color-kicker));
    background-color: var(--_kicker-ground, transparent);
    font-family: var(--newsfold-font-kicker);
    font-size: var(--newsfold-size-kicker);
    font-style: normal;
    font-weight: var(--newsfold-weight-kicker);
    letter-spacing: var(--_kicker-tracking, var(--newsfold-tracking-kicker));
    text-transform: var(--_kicker-case, none);
    line-height: var(--newsfold-leading-furniture);
  }
  & :where(em, i, cite) {
    font-style: italic;
  }
  & :where(b, strong) {
    font-weight: bolder;
  }
  & [data-part='link'] {
    color: inherit;
    text-decoration: none;
  }
  & [data-part='link']:hover {
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.12em;
  }
  & [data-part='link']:focus-visible {
    outline: 3px solid;
    outline-color: var(--newsfold-color-focus);
    outline-offset: 0.15em;
  }
`;
