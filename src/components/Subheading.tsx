import type { ComponentPropsWithRef } from 'react';
import { styled } from 'styled-components';

import { markAsHeading } from '../content/headings';
import { headingTag } from '../content/headingTag';
import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { isLinkable } from '../content/isLinkable';
import { readHeading } from '../content/readHeading';
import { isolateTexts } from '../internal/isolateTexts';
import { toNode } from '../internal/toNode';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';

export interface SubheadingProps extends Omit<ComponentPropsWithRef<'h2'>, 'dangerouslySetInnerHTML'> {
  /**
   * The heading level, from 2 to 6, because 1 is the headline's. Other numbers fall back to the nearest.
   * @default 2
   */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
  /**
   * The fragment of a link to this section. If two subheadings have the same text, give each its own id with `headingIds`.
   * @default made from the text
   */
  id?: string | undefined;
  /**
   * Whether the text links to its own section, so that readers can copy and share the link. Ignored if the text contains
   * a link or a control. A component in the text that renders a link of its own goes unnoticed: leave `permalink` out there.
   * @default false
   */
  permalink?: boolean | undefined;
  /** Theme values for this subheading only. */
  theme?: Theme | undefined;
}

/** A heading within the text (crosshead). Renders an `<h2>`, or the heading that `level` asks for; nothing if it has no children. */
export function Subheading({ level = 2, id, permalink = false, children, ...rest }: SubheadingProps) {
  const heading = toNode(children, 'Subheading');
  if (isEmptyNode(heading)) {
    warnEmpty('Subheading');
    return null;
  }
  const anchor = replaceSurrogates(readHeading({ id, children: heading }).id);
  return renderRoot(Root, headingTag(level, 2, 'Subheading'), rest, {
    id: anchor,
    'data-component': 'Subheading',
    children:
      permalink && isLinkable(heading, 'Subheading', 'permalink') ? (
        <a data-part="permalink" href={`#${encodeURIComponent(anchor)}`}>
          {isolateTexts(heading)}
        </a>
      ) : (
        heading
      ),
  });
}

markAsHeading(Subheading, readHeading);

// A CMS may cut an emoji in half, and `encodeURIComponent` throws on the half that is left.
function replaceSurrogates(id: string): string {
  return /[\ud800-\udfff]/.test(id) ? id.replace(/\p{Surrogate}/gu, '\ufffd') : id;
}

const Root = styled.h2.withConfig({ componentId: 'newsfold-subheading' })`
  --_space-after: 0.4em;
  margin-block: 0 var(--_space-after);
  /* Padding, because a margin would collapse into the paragraph's, except where a group of blocks begins. */
  padding-block-start: 0.5em;
  color: var(--newsfold-color-headline);
  font-family: var(--newsfold-font-subheading);
  font-size: var(--newsfold-size-subheading);
  font-weight: var(--newsfold-weight-subheading);
  line-height: var(--newsfold-leading-subheading);
  overflow-wrap: anywhere;
  scroll-margin-block-start: 1rem;
  text-wrap: balance;

  &:is(h3) {
    font-size: calc(var(--newsfold-size-subheading) * 0.9);
  }
  /* In a text, a line of bold words and a heading of this rank would look the same in the same face. */
  &:is(h4, h5, h6) {
    --_face: var(--newsfold-font-furniture);
    font-family: var(--_face);
    font-size: 1rem;
  }
  &:is(h5, h6) {
    font-size: var(--newsfold-size-furniture);
  }
  &:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug)) {
    font-family: var(--_face, var(--newsfold-arabic-headline-font));
    line-height: var(--newsfold-arabic-subheading-leading);
  }
  & [data-part='permalink'] {
    color: inherit;
    text-decoration: none;
  }
  & [data-part='permalink']:hover {
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.15em;
  }
  & [data-part='permalink']::after {
    margin-inline-start: 0.35em;
    color: var(--newsfold-color-muted);
    content: '#';
    content: '#' / '';
    font-weight: 400;
    opacity: 0;
  }
  & [data-part='permalink']:is(:hover, :focus-visible)::after {
    opacity: 1;
  }
  & [data-part='permalink']:focus-visible {
    outline: 3px solid;
    outline-color: var(--newsfold-color-focus);
    outline-offset: 0.15em;
  }
  @media print {
    break-after: avoid;
  }
`;
