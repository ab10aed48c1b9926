import { Fragment, isValidElement, type ComponentPropsWithRef, type ReactNode } from 'react';
import { styled } from 'styled-components';

import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { isolateTexts } from '../internal/isolateTexts';
import { oneOf } from '../internal/oneOf';
import { toNode } from '../internal/toNode';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';

const widths = ['text', 'wide', 'full', 'half'] as const;

export interface FigureProps extends Omit<ComponentPropsWithRef<'figure'>, 'dangerouslySetInnerHTML'> {
  /** What the picture shows and why it is here. Empty: the figure has no caption. */
  caption?: ReactNode;
  /** Who made or owns the picture, after the caption. Empty: the figure has no credit. */
  credit?: ReactNode;
  /**
   * How wide the figure is: as wide as the text, wider, as wide as the article, or half as wide, with the text beside it. In a
   * narrow article, `half` is as wide as the text.
   * @selector [data-width='wide'] and so on
   * @default 'wide' among the parts of an Article, and 'text' in an ArticleBody
   */
  width?: 'text' | 'wide' | 'full' | 'half' | undefined;
  /** Theme values for this figure only. */
  theme?: Theme | undefined;
}

/**
 * A picture, video, table or chart with its caption. Several pictures, or figures, are next to each other: a pair or a gallery. Renders a `<figure>`, with a `<figcaption>` if there is a caption or a
 * credit; nothing if it has no children. Give an `<img>` an `alt`, and its `width` and `height`, so that the text below
 * does not jump while it loads. An `AiLabel` before a picture says that artificial intelligence made it. A `<table>` that is
 * wider than the figure scrolls sideways in it, by touch, wheel and arrow keys.
 */
export function Figure({ caption, credit, width, children, ...rest }: FigureProps) {
  const content = toNode(children, 'Figure');
  if (isEmptyNode(content)) {
    warnEmpty('Figure');
    return null;
  }
  const captionContent = toNode(caption, 'Figure', 'caption');
  const creditContent = toNode(credit, 'Figure', 'credit');
  const hasCaption = !isEmptyNode(captionContent);
  const hasCredit = !isEmptyNode(creditContent);
  return renderRoot(Root, 'figure', hasTable(content) ? { tabIndex: 0, ...rest } : rest, {
    'data-component': 'Figure',
    'data-width': width == null ? undefined : oneOf(widths, width, 'text', 'Figure', 'width'),
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

/** Whether a figure may have to scroll. In Safari, keys scroll only what takes the focus. */
function hasTable(node: ReactNode): boolean {
  if (Array.isArray(node)) return node.some(hasTable);
  return (
    isValidElement<{ children?: ReactNode }>(node) &&
    (node.type === 'table' || (node.type === Fragment && hasTable(node.props.children)))
  );
}

const Root = styled.figure.withConfig({ componentId: 'newsfold-figure' })`
  --_space-after: var(--newsfold-space-section);
  --_inset: 0;
  --_corner: var(--newsfold-radius-picture);
  margin-block: 0 var(--_space-after);
  margin-inline: 0;
  clear: both;
  overflow-wrap: anywhere;

  /* The space before it, where there is something before it, collapses into that of the block there. */
  :where([data-component='ArticleBody'], [data-part='group'], .newsfold-paywalled)
    > &:where(:not(:first-child)) {
    margin-block-start: var(--newsfold-space-section);
  }
  &[data-width='wide'] {
    margin-inline: calc(-1 * var(--_wide-start, 0px)) calc(-1 * var(--_wide-end, 0px));
  }
  /* Where no room is left beside the text, a wide figure reaches the edges too. */
  @container (inline-size < 36em) {
    &[data-width='wide'] {
      --_inset: var(--newsfold-space-gutter);
      --_corner: 0;
      margin-inline: calc(-1 * var(--_full-start, 0px)) calc(-1 * var(--_full-end, 0px));
    }
  }
  /* At the edges of the screen, round corners would let the page show through. */
  &[data-width='full'] {
    --_inset: var(--newsfold-space-gutter);
    --_corner: 0;
    margin-inline: calc(-1 * var(--_full-start, 0px)) calc(-1 * var(--_full-end, 0px));
  }
  @container (inline-size >= 45rem) {
    &[data-width='half'] {
      float: inline-end;
      inline-size: 50%;
      margin-inline: 1.5rem calc(-1 * var(--_wide-end, 0px));
      margin-block: 0.4em 1rem;
    }
  }
  /* Several pictures are a pair or a gallery. */
  &:has(> :is(img, picture, figure) ~ :is(img, picture, figure)) {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 40%), 1fr));
    gap: 0.5rem;
    align-items: start;
  }
  & > :is(figure, table, [data-component='WideTable']) {
    margin: 0;
  }
  /* A table has its title above it, and columns as wide as their longest word. */
  &:has(> :is(table, [data-component='WideTable'])) {
    display: flex;
    flex-direction: column;
    overflow-wrap: break-word;
  }
  /* One that is too wide scrolls, with the shadows of a WideTable. Its column is as wide, so that the title can stay in sight. */
  &:has(> table) {
    display: grid;
    grid-template-columns: minmax(100%, min-content);
    overflow-x: auto;
    scrollbar-width: thin;
    background:
      linear-gradient(
          90deg,
          var(--_paper) 1rem,
          transparent 2.5rem calc(100% - 2.5rem),
          var(--_paper) calc(100% - 1rem)
        )
        local,
      linear-gradient(
        90deg,
        color-mix(in srgb, var(--newsfold-color-muted) 30%, transparent),
        transparent 1rem calc(100% - 1rem),
        color-mix(in srgb, var(--newsfold-color-muted) 30%, transparent)
      );
  }
  &:focus-visible {
    outline: 3px solid;
    outline-color: var(--newsfold-color-focus);
    outline-offset: 2px;
  }
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
    border-radius: var(--_corner);
  }
  & [data-part='caption'] {
    grid-column: 1 / -1;
    margin-block-start: 0.5rem;
    padding-inline: var(--_inset);
    color: var(--newsfold-color-caption);
    font-family: var(--newsfold-font-furniture);
    font-size: var(--newsfold-size-caption);
    line-height: var(--newsfold-leading-meta);
  }
  & > :where(table, [data-component='WideTable']) ~ [data-part='caption'] {
    order: -1;
    margin-block: 0 0.5rem;
  }
  & > table ~ [data-part='caption'] {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: min(100cqi - 2 * var(--newsfold-space-gutter), var(--newsfold-measure));
    background: var(--_paper);
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
    overflow: visible;

    & [data-part='caption'] a[href^='http']::after {
      content: ' (' attr(href) ')';
      unicode-bidi: isolate;
    }
  }
`;
