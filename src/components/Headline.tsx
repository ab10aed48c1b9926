import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { headingTag } from '../content/headingTag';
import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { isLinkable } from '../content/isLinkable';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';
import { describeValue, warn } from '../internal/warn';
import { renderRoot, type OwnProps } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';

export interface HeadlineProps extends ComponentPropsWithRef<'h1'> {
  /**
   * The rank of the heading: 1 on the story's own page, lower in a list of stories.
   * Outside 1 to 6 the nearest is used.
   * @default 1
   */
  level?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /**
   * How large the words are, whatever the rank.
   * @selector [data-size='s'] and so on
   * @default 'l'
   */
  size?: 's' | 'm' | 'l' | 'xl' | undefined;
  /** The few words above the headline that place the story. Empty: none. */
  kicker?: ReactNode;
  /**
   * The story's address, where the headline stands on another page. An unsafe address is left out, and so is any where the
   * words hold a link or a control of their own.
   */
  href?: string | undefined;
  /** Theme values for this headline alone. */
  theme?: Theme | undefined;
}

/**
 * The headline of the story. Renders an `<h1>`, or another rank by `level`. Lines are balanced
 * where the browser can, and a word too long for the line is broken. Empty: renders nothing.
 */
export function Headline(props: HeadlineProps) {
  const { level = 1, size = 'l', href } = props;
  const children = toNode(props.children, 'Headline');
  const kicker = toNode(props.kicker, 'Headline', 'kicker');
  if (isEmptyNode(children)) return warnEmpty('Headline');
  const address = sanitizeHref(href, 'Headline');
  return renderRoot(
    { Root, as: headingTag(level, 1, 'Headline'), props, own },
    { 'data-component': 'Headline', 'data-size': resolveSize(size) },
    isEmptyNode(kicker) ? null : (
      <>
        <span data-part="kicker">{kicker}</span>{' '}
      </>
    ),
    address !== undefined && isLinkable(children, 'Headline', 'href') ? (
      <a data-part="link" href={address}>
        {children}
      </a>
    ) : (
      children
    ),
  );
}

const own: OwnProps<HeadlineProps, 'h1'> = { level: true, size: true, kicker: true, href: true };

function resolveSize(size: NonNullable<HeadlineProps['size']>) {
  if (['s', 'm', 'l', 'xl'].includes(size)) return size;
  if (process.env.NODE_ENV !== 'production') {
    warn('Headline', `there is no size ${describeValue(size)}, so "l" was used. Give "s", "m", "l" or "xl".`);
  }
  return 'l';
}

const Root = styled.h1.withConfig({ componentId: 'newsfold-headline' })`
  margin: 0;
  color: var(--newsfold-color-text, light-dark(#1b1b1b, #e9e8e4));
  font-family: var(
    --newsfold-font-headline,
    Newsreader,
    Charter,
    Cambria,
    'Noto Naskh Arabic',
    Georgia,
    serif
  );
  font-size: var(--newsfold-size-headline-l, clamp(2.125rem, 1.7rem + 1.9vw, 3.125rem));
  font-weight: var(--newsfold-weight-headline, 600);
  line-height: var(--newsfold-leading-headline, 1.12);
  letter-spacing: -0.012em;
  overflow-wrap: anywhere;
  text-wrap: balance;

  &[data-size='s'] {
    font-size: var(--newsfold-size-headline-s, clamp(1.375rem, 1.25rem + 0.6vw, 1.75rem));
    letter-spacing: -0.005em;
  }
  &[data-size='m'] {
    font-size: var(--newsfold-size-headline-m, clamp(1.75rem, 1.5rem + 1.2vw, 2.25rem));
  }
  &[data-size='xl'] {
    font-size: var(--newsfold-size-headline-xl, clamp(2.5rem, 1.7rem + 3.4vw, 4.25rem));
    letter-spacing: -0.018em;
  }
  /* Joined scripts must not be squeezed, and their marks need the room above and below. */
  &:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug)) {
    letter-spacing: 0;
    line-height: 1.4;
  }

  & [data-part='kicker'] {
    display: block;
    margin-block-end: 0.5rem;
    color: var(--newsfold-color-accent, light-dark(#a3161b, #ff9d94));
    font-family: var(--newsfold-font-furniture, 'Libre Franklin', 'Noto Sans Arabic', system-ui, sans-serif);
    font-size: var(--newsfold-size-furniture, 0.9375rem);
    font-weight: 600;
    letter-spacing: 0;
    line-height: var(--newsfold-leading-furniture, 1.5);
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
    outline: 3px solid var(--newsfold-color-focus, light-dark(#0b57d0, #a8c7fa));
    outline-offset: 0.15em;
  }
`;
