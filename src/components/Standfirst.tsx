import { Fragment, isValidElement, type ComponentPropsWithRef, type ReactNode } from 'react';
import { styled } from 'styled-components';

import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { phrasingElements } from '../content/phrasingElements';
import { isObject } from '../internal/coerce';
import { toNode } from '../internal/toNode';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';

export interface StandfirstProps extends Omit<ComponentPropsWithRef<'div'>, 'dangerouslySetInnerHTML'> {
  /** Theme values for this standfirst only. */
  theme?: Theme | undefined;
}

/**
 * The summary under the headline (deck, dek). Renders a `<p>` if its children are only text and inline elements,
 * otherwise a `<div>`, which may contain paragraphs and lists; nothing if it has no children.
 */
export function Standfirst({ children, ...rest }: StandfirstProps) {
  const summary = toNode(children, 'Standfirst');
  if (isEmptyNode(summary)) {
    warnEmpty('Standfirst');
    return null;
  }
  return renderRoot(Root, isPhrasing(summary) ? 'p' : 'div', rest, {
    'data-component': 'Standfirst',
    children: summary,
  });
}

// Nothing here can tell what a publisher's component renders, so it gets the root that may contain anything.
function isPhrasing(node: ReactNode): boolean {
  if (Array.isArray(node)) return node.every(isPhrasing);
  // A promise, a lazy node or another iterable may turn out to be a block.
  if (!isValidElement<ElementProps>(node)) return !isObject(node);
  const isInline =
    node.type === Fragment || (typeof node.type === 'string' && phrasingElements.has(node.type));
  return isInline && !node.props.dangerouslySetInnerHTML && isPhrasing(node.props.children);
}

interface ElementProps {
  children?: ReactNode;
  dangerouslySetInnerHTML?: unknown;
}

const Root = styled.div.withConfig({ componentId: 'newsfold-standfirst' })`
  --_space-after: calc(var(--newsfold-space-head) * 1.25);
  margin: 0;
  color: var(--newsfold-color-standfirst);
  font-family: var(--newsfold-font-standfirst);
  font-size: var(--newsfold-size-standfirst);
  font-style: var(--newsfold-letters-standfirst-style);
  font-weight: var(--newsfold-weight-standfirst);
  line-height: var(--newsfold-leading-standfirst);
  overflow-wrap: break-word;
  text-align: var(--_align, start);
  text-wrap: pretty;

  &:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug)) {
    font-family: var(--newsfold-arabic-body-font);
    font-style: normal;
    line-height: var(--newsfold-arabic-standfirst-leading);
  }
  & p,
  & ul,
  & ol {
    margin-block: 0 0.5em;
  }
  & ul,
  & ol {
    padding-inline-start: 1.2em;
  }
  & ul,
  & ol:not([type]) {
    list-style: revert;
  }
  & > :last-child {
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
  & a:focus-visible {
    outline: 3px solid;
    outline-color: var(--newsfold-color-focus);
    outline-offset: 0.15em;
  }
  @media print {
    & a[href^='http']::after {
      content: ' (' attr(href) ')';
      unicode-bidi: isolate;
    }
  }
`;
