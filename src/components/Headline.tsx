import { createElement, type ComponentPropsWithRef, type ReactElement, type ReactNode } from 'react';
import { styled } from 'styled-components';

import { headingTag } from '../content/headingTag';
import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { isLinkable } from '../content/isLinkable';
import { toText } from '../internal/coerce';
import { isolateTexts } from '../internal/isolateTexts';
import { oneOf } from '../internal/oneOf';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';

export interface HeadlineProps extends Omit<ComponentPropsWithRef<'hgroup'>, 'dangerouslySetInnerHTML'> {
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
  /** The label of the story's type, on the line of the kicker and before it: `<TypeOfWork kind="opinion" />`. */
  label?: ReactElement | null | undefined;
  /** A few words above the headline that place the story, such as its section. Empty: the headline has no kicker. */
  kicker?: ReactNode;
  /** The URL of the section or the series that the kicker names. Treated as `href` is. */
  kickerHref?: string | undefined;
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
 * The headline of a story. Renders an `<h1>`, or the heading that `level` asks for; nothing if it has no children. With a
 * kicker or a label, renders an `<hgroup>` with paragraphs for them before the heading, so that they are not part of its
 * name. The `id` is always the heading's, so `aria-labelledby` can name the article by it.
 *
 * Balances the lines where the browser can, and breaks a word that is too long for the line.
 */
export function Headline({
  level = 1,
  size = 'l',
  label,
  kicker,
  kickerHref,
  href,
  id,
  children,
  ...rest
}: HeadlineProps) {
  const headline = toNode(children, 'Headline');
  if (isEmptyNode(headline)) {
    warnEmpty('Headline');
    return null;
  }
  const heading = headingTag(level, 1, 'Headline');
  const words = linkTo(href, headline, 'href', 'link');
  const attributes = {
    'data-component': 'Headline',
    'data-size': oneOf(sizes, size, 'l', 'Headline', 'size'),
  };
  const labelNode = toNode(label, 'Headline', 'label');
  const kickerNode = toNode(kicker, 'Headline', 'kicker');
  const hasKicker = !isEmptyNode(kickerNode);
  if (!hasKicker && isEmptyNode(labelNode)) {
    return renderRoot(Root, heading, { ...rest, id }, { ...attributes, children: words });
  }
  return renderRoot(Root, 'hgroup', rest, {
    ...attributes,
    children: (
      <>
        {labelNode}
        {hasKicker && <p data-part="kicker">{isolateTexts(linkTo(kickerHref, kickerNode, 'kickerHref'))}</p>}
        {createElement(heading, { 'data-part': 'heading', id: toText(id) }, isolateTexts(words))}
      </>
    ),
  });
}

function linkTo(href: unknown, content: ReactNode, prop: string, part?: string): ReactNode {
  const url = sanitizeHref(href, 'Headline');
  return url !== undefined && isLinkable(content, 'Headline', prop) ? (
    <a data-part={part} href={url}>
      {isolateTexts(content)}
    </a>
  ) : (
    content
  );
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
    --_kicker-tracking: 0;
  }

  /* The label and the kicker share a line above the heading. */
  &:where(hgroup) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: var(--_align, start);
    row-gap: 0.5rem;
  }
  & > [data-part='heading'] {
    flex-basis: 100%;
    min-inline-size: 0;
    margin: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: inherit;
    text-transform: inherit;
  }
  & > [data-part='kicker'] {
    margin: 0;
    color: var(--_kicker-plain, var(--newsfold-color-kicker));
    font-family: var(--newsfold-font-kicker);
    font-size: var(--newsfold-size-kicker);
    font-style: normal;
    font-weight: var(--newsfold-weight-kicker);
    letter-spacing: var(--_kicker-tracking, var(--newsfold-tracking-kicker));
    text-transform: var(--_kicker-case, none);
    line-height: var(--newsfold-leading-furniture);
  }
  & > [data-part='kicker']:first-child {
    padding: var(--_kicker-padding, 0);
    color: var(--_kicker-ink, var(--newsfold-color-kicker));
    background-color: var(--_kicker-ground, transparent);
  }
  & > * + [data-part='kicker'] {
    margin-inline-start: 0.6em;
    padding-inline-start: 0.6em;
    border-inline-start: var(--newsfold-line-rule) solid var(--newsfold-color-rule);
    font-weight: 400;
    line-height: calc(1.2 * var(--_text-lines, 1));
  }
  & :where(em, i, cite) {
    font-style: italic;
  }
  & :where(b, strong) {
    font-weight: bolder;
  }
  & a {
    color: inherit;
    text-decoration: none;
  }
  & > [data-part='kicker'] a {
    padding-block: 0.2em;
  }
  & a:hover {
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.12em;
  }
  & a:focus-visible {
    outline: 3px solid;
    outline-color: var(--newsfold-color-focus);
    outline-offset: 0.15em;
  }
`;
