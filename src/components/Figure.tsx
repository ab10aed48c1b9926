import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { isolateTexts } from '../internal/isolateTexts';
import { toNode } from '../internal/toNode';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';

export interface FigureProps extends Omit<ComponentPropsWithRef<'figure'>, 'dangerouslySetInnerHTML'> {
  /** What the picture shows and why it is here. Empty: the figure has no caption. */
  caption?: ReactNode;
  /** Who made or owns the picture, after the caption. Empty: the figure has no credit. */
  credit?: ReactNode;
  /** Theme values for this figure only. */
  theme?: Theme | undefined;
}

/**
 * A picture, video, table or chart with its caption. Renders a `<figure>`, with a `<figcaption>` if there is a caption or a
 * credit; nothing if it has no children. Give an `<img>` an `alt`, and its `width` and `height`, so that the text below
 * does not jump while it loads.
 */
export function Figure({ caption, credit, children, ...rest }: FigureProps) {
  const content = toNode(children, 'Figure');
  if (isEmptyNode(content)) {
    warnEmpty('Figure');
    return null;
  }
  const captionContent = toNode(caption, 'Figure', 'caption');
  const creditContent = toNode(credit, 'Figure', 'credit');
  const hasCaption = !isEmptyNode(captionContent);
  const hasCredit = !isEmptyNode(creditContent);
  return renderRoot(Root, 'figure', rest, {
    'data-component': 'Figure',
    children: (
      <>
        {content}
        {(hasCaption || hasCredit) && (
          <figcaption data-part="caption">
            {isolateTexts(
              <>
                {captionContent}
                {hasCaption && hasCredit && ' '}
                {hasCredit && <span data-part="credit">{isolateTexts(creditContent)}</span>}
              </>,
            )}
          </figcaption>
        )}
      </>
    ),
  });
}

const Root = styled.figure.withConfig({ componentId: 'newsfold-figure' })`
  --_space-after: var(--newsfold-space-section);
  margin-block: 0 var(--_space-after);
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
    border-radius: var(--newsfold-radius-picture);
  }
  & [data-part='caption'] {
    margin-block-start: 0.5rem;
    color: var(--newsfold-color-caption);
    font-family: var(--newsfold-font-furniture);
    font-size: var(--newsfold-size-caption);
    line-height: var(--newsfold-leading-meta);
  }
  & :where(em, i, cite) {
    font-style: italic;
  }
  & :where(b, strong) {
    font-weight: bolder;
  }
  & [data-part='caption'] a {
    color: inherit;
    text-decoration: underline;
  }
  @media print {
    break-inside: avoid;

    & [data-part='caption'] a[href^='http']::after {
      content: ' (' attr(href) ')';
      unicode-bidi: isolate;
    }
  }
`;
