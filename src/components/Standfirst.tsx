import { Fragment, isValidElement, type ComponentPropsWithRef, type ReactNode } from 'react';
import { styled } from 'styled-components';

import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { phrasingElements } from '../content/phrasingElements';
import { toNode } from '../internal/toNode';
import { legacyRoot } from '../styling/legacyRoot';
import type { Theme } from '../styling/Theme';

export interface StandfirstProps extends ComponentPropsWithRef<'div'> {
  /** Theme values for this standfirst alone. */
  theme?: Theme | undefined;
}

/**
 * The summary under the headline (deck, dek). Renders a `<p>` when it holds only text and inline
 * elements, else a `<div>`, so that paragraphs and lists are valid in it. Empty: renders nothing.
 */
export function Standfirst(props: StandfirstProps) {
  const children = toNode(props.children, 'Standfirst');
  if (isEmptyNode(children)) {
    warnEmpty('Standfirst');
    return null;
  }
  return legacyRoot(
    { Root, as: isPhrasing(children) ? 'p' : 'div', props, own: {} },
    { 'data-component': 'Standfirst' },
    children,
  );
}

// What a component of the publisher's renders cannot be known here, so it gets the root that may hold anything.
function isPhrasing(node: ReactNode): boolean {
  if (Array.isArray(node)) return node.every(isPhrasing);
  if (!isValidElement<{ children?: ReactNode }>(node)) return true;
  const inline = node.type === Fragment || (typeof node.type === 'string' && phrasingElements.has(node.type));
  return inline && isPhrasing(node.props.children);
}

const Root = styled.div.withConfig({ componentId: 'newsfold-standfirst' })`
  margin: 0;
  color: var(--newsfold-color-text);
  font-family: var(--newsfold-font-body);
  font-size: var(--newsfold-size-standfirst);
  font-weight: var(--newsfold-weight-standfirst);
  line-height: var(--newsfold-leading-standfirst);
  overflow-wrap: break-word;
  text-wrap: pretty;

  &:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug)) {
    line-height: 1.7;
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
  & > :last-child {
    margin-block-end: 0;
  }
  & a {
    color: var(--newsfold-color-link);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  & a:focus-visible {
    outline: 3px solid var(--newsfold-color-focus);
    outline-offset: 0.15em;
  }
`;
