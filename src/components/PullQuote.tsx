import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { toNode } from '../internal/toNode';
import { legacyRoot, type OwnProps } from '../styling/legacyRoot';
import type { Theme } from '../styling/Theme';

export interface PullQuoteProps extends ComponentPropsWithRef<'figure'> {
  /** Who said it. Empty: no caption. */
  cite?: ReactNode;
  /** Theme values for this quote alone. */
  theme?: Theme | undefined;
}

/**
 * Words lifted out of the story. Renders a `<figure>` with a `<blockquote>` and, for `cite`, a
 * `<figcaption>`. No quotation marks are added: they differ from language to language, so write
 * them in the text. Empty: renders nothing.
 */
export function PullQuote(props: PullQuoteProps) {
  const children = toNode(props.children, 'PullQuote');
  const cite = toNode(props.cite, 'PullQuote', 'cite');
  if (isEmptyNode(children)) {
    warnEmpty('PullQuote');
    return null;
  }
  return legacyRoot(
    { Root, as: 'figure', props, own },
    { 'data-component': 'PullQuote' },
    <blockquote data-part="quote">{children}</blockquote>,
    isEmptyNode(cite) ? null : <figcaption data-part="cite">{cite}</figcaption>,
  );
}

const own: OwnProps<PullQuoteProps, 'figure'> = { cite: true };

const Root = styled.figure.withConfig({ componentId: 'newsfold-pull-quote' })`
  margin-block: 2rem 2.5rem;
  margin-inline: 0;
  padding-block: 1rem;
  border-block: 1px solid var(--newsfold-color-rule);
  overflow-wrap: anywhere;

  & [data-part='quote'] {
    margin: 0;
    padding: 0;
    border: 0;
    color: var(--newsfold-color-text);
    font-family: var(--newsfold-font-headline);
    font-size: var(--newsfold-size-pull-quote);
    line-height: 1.3;
    hanging-punctuation: first last;
    text-wrap: balance;
  }
  & [data-part='quote']:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug)) {
    line-height: 1.6;
  }
  & [data-part='quote'] p {
    margin: 0;
  }
  & [data-part='cite'] {
    margin-block-start: 0.5rem;
    color: var(--newsfold-color-muted);
    font-family: var(--newsfold-font-furniture);
    font-size: var(--newsfold-size-furniture);
    line-height: var(--newsfold-leading-furniture);
  }
`;
