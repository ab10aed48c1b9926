import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { toNode } from '../internal/toNode';
import { legacyRoot, type OwnProps } from '../styling/legacyRoot';
import type { Theme } from '../styling/Theme';

export interface FigureProps extends ComponentPropsWithRef<'figure'> {
  /** What the picture shows and why it is here. Empty: none. */
  caption?: ReactNode;
  /** Whose picture it is, after the caption. Empty: none. */
  credit?: ReactNode;
  /** Theme values for this figure alone. */
  theme?: Theme | undefined;
}

/**
 * A picture, video, table or chart with its caption. Renders a `<figure>` with a `<figcaption>`
 * where there is a caption or a credit. Give an `<img>` its `width` and `height`, so that the text
 * under it does not jump while it loads, and an `alt`. Empty: renders nothing.
 */
export function Figure(props: FigureProps) {
  const children = toNode(props.children, 'Figure');
  const caption = toNode(props.caption, 'Figure', 'caption');
  const credit = toNode(props.credit, 'Figure', 'credit');
  if (isEmptyNode(children)) {
    warnEmpty('Figure');
    return null;
  }
  return legacyRoot(
    { Root, as: 'figure', props, own },
    { 'data-component': 'Figure' },
    children,
    isEmptyNode(caption) && isEmptyNode(credit) ? null : (
      <figcaption data-part="caption">
        {caption}
        {isEmptyNode(caption) || isEmptyNode(credit) ? null : ' '}
        {isEmptyNode(credit) ? null : <span data-part="credit">{credit}</span>}
      </figcaption>
    ),
  );
}

const own: OwnProps<FigureProps, 'figure'> = { caption: true, credit: true };

const Root = styled.figure.withConfig({ componentId: 'newsfold-figure' })`
  margin-block: 0 2rem;
  margin-inline: 0;
  overflow-wrap: anywhere;

  & img,
  & video,
  & iframe,
  & picture {
    display: block;
    max-inline-size: 100%;
  }
  & img,
  & video {
    inline-size: 100%;
    block-size: auto;
  }
  & [data-part='caption'] {
    margin-block-start: 0.5rem;
    color: var(--newsfold-color-muted);
    font-family: var(--newsfold-font-furniture);
    font-size: var(--newsfold-size-furniture);
    line-height: 1.4;
  }
  @media print {
    break-inside: avoid;
  }
`;
