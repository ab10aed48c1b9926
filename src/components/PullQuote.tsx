import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { toNode } from '../internal/toNode';
import { renderRoot, type OwnProps } from '../styling/renderRoot';
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
  if (isEmptyNode(children)) return warnEmpty('PullQuote');
  return renderRoot(
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
  border-block: 1px solid var(--newsfold-color-rule, light-dark(#d9d5cc, #3b3e41));
  overflow-wrap: anywhere;

  & [data-part='quote'] {
    margin: 0;
    padding: 0;
    border: 0;
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
    font-size: var(--newsfold-size-pull-quote, clamp(1.5rem, 1.3rem + 0.9vw, 2rem));
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
    color: var(--newsfold-color-muted, light-dark(#565656, #adaca7));
    font-family: var(--newsfold-font-furniture, 'Libre Franklin', 'Noto Sans Arabic', system-ui, sans-serif);
    font-size: var(--newsfold-size-furniture, 0.9375rem);
    line-height: var(--newsfold-leading-furniture, 1.5);
  }
`;
