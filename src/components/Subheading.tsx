import type { ComponentPropsWithRef } from 'react';
import { styled } from 'styled-components';

import { headingId } from '../content/headingIds';
import { markAsHeading } from '../content/headings';
import { headingTag } from '../content/headingTag';
import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { isLinkable } from '../content/isLinkable';
import { nodeToText } from '../content/nodeToText';
import { toText } from '../internal/coerce';
import { toNode } from '../internal/toNode';
import { legacyRoot, type OwnProps } from '../styling/legacyRoot';
import type { Theme } from '../styling/Theme';

export interface SubheadingProps extends ComponentPropsWithRef<'h2'> {
  /**
   * The rank of the heading. Outside 2 to 6 the nearest is used: 1 is the headline's.
   * @default 2
   */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
  /**
   * What a link to the section ends in. Where two subheadings have the same words, give each its
   * own, by `headingIds`.
   * @default made from the text
   */
  id?: string | undefined;
  /**
   * Whether the words are a link to the section, to be copied and shared. Ignored where the words hold a link or a control
   * of their own. A component among the words that renders a link by itself cannot be seen: leave `permalink` out there.
   * @default false
   */
  permalink?: boolean | undefined;
  /** Theme values for this subheading alone. */
  theme?: Theme | undefined;
}

/** A heading inside the text (crosshead). Renders an `<h2>`, or another rank by `level`. Empty: renders nothing. */
export function Subheading(props: SubheadingProps) {
  const { level = 2, id, permalink = false } = props;
  const children = toNode(props.children, 'Subheading');
  if (isEmptyNode(children)) {
    warnEmpty('Subheading');
    return null;
  }
  const anchor = toAnchor(toText(id) ?? headingId(nodeToText(children)));
  return legacyRoot(
    { Root, as: headingTag(level, 2, 'Subheading'), props, own },
    { id: anchor, 'data-component': 'Subheading' },
    permalink && isLinkable(children, 'Subheading', 'permalink') ? (
      <a data-part="permalink" href={`#${encodeURIComponent(anchor)}`}>
        {children}
      </a>
    ) : (
      children
    ),
  );
}

markAsHeading(Subheading);

const own: OwnProps<SubheadingProps, 'h2'> = { level: true, permalink: true };

// Half a surrogate pair, cut off by a CMS, has no address.
function toAnchor(id: string): string {
  return /[\ud800-\udfff]/.test(id) ? id.replace(/\p{Surrogate}/gu, '\ufffd') : id;
}

const Root = styled.h2.withConfig({ componentId: 'newsfold-subheading' })`
  margin-block: 0 0.4em;
  /* Padding, not margin: a margin would fold into the paragraph's, and not where a group of blocks begins. */
  padding-block-start: 0.5em;
  color: var(--newsfold-color-text);
  font-family: var(--newsfold-font-headline);
  font-size: var(--newsfold-size-subheading);
  font-weight: var(--newsfold-weight-subheading);
  line-height: 1.25;
  overflow-wrap: anywhere;
  scroll-margin-block-start: 1rem;
  text-wrap: balance;

  &:is(h3, h4, h5, h6) {
    font-size: calc(var(--newsfold-size-subheading) * 0.85);
  }
  &:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug)) {
    line-height: 1.5;
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
    outline: 3px solid var(--newsfold-color-focus);
    outline-offset: 0.15em;
  }
`;
