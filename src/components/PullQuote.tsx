import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { isolateTexts } from '../internal/isolateTexts';
import { toNode } from '../internal/toNode';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';

export interface PullQuoteProps extends Omit<ComponentPropsWithRef<'figure'>, 'dangerouslySetInnerHTML'> {
  /** The name of the speaker, as the caption. Empty: the quote has no caption. */
  cite?: ReactNode;
  /** Theme values for this quote only. */
  theme?: Theme | undefined;
}

/**
 * Words from the story, repeated in large type. Renders a `<figure>` with a `<blockquote>` and, if `cite` is given, a
 * `<figcaption>`; nothing if it has no children. Adds no quotation marks, because they differ between languages: write
 * them in the text.
 */
export function PullQuote({ cite, children, ...rest }: PullQuoteProps) {
  const quote = toNode(children, 'PullQuote');
  if (isEmptyNode(quote)) {
    warnEmpty('PullQuote');
    return null;
  }
  const speaker = toNode(cite, 'PullQuote', 'cite');
  return renderRoot(Root, 'figure', rest, {
    'data-component': 'PullQuote',
    children: (
      <>
        <blockquote data-part="quote">{isolateTexts(quote)}</blockquote>
        {!isEmptyNode(speaker) && <figcaption data-part="cite">{isolateTexts(speaker)}</figcaption>}
      </>
    ),
  });
}

const Root = styled.figure.withConfig({ componentId: 'newsfold-pull-quote' })`
  --_space-after: var(--newsfold-space-section);
  margin-block: var(--newsfold-space-section) var(--_space-after);
  margin-inline: 0;
  padding-block: 0.75rem 0;
  border-block-start: var(--newsfold-line-quote) solid var(--newsfold-color-quote-rule);
  overflow-wrap: anywhere;

  & [data-part='quote'] {
    margin: 0;
    padding: 0;
    border: 0;
    color: var(--newsfold-color-quote);
    font-family: var(--newsfold-font-quote);
    font-size: var(--newsfold-size-pull-quote);
    font-style: normal;
    font-weight: var(--newsfold-weight-quote);
    line-height: var(--newsfold-leading-quote);
    hanging-punctuation: first last;
    text-wrap: balance;
  }
  & [data-part='quote']:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug)) {
    font-family: var(--newsfold-arabic-headline-font);
    line-height: var(--newsfold-arabic-quote-leading);
  }
  & [data-part='quote'] p {
    margin: 0;
  }
  /* A style sheet for running text may set quotation marks here; the words have their own. */
  & [data-part='quote'] p::before,
  & [data-part='quote'] p::after {
    content: none;
  }
  & [data-part='cite'] {
    margin-block-start: 0.5rem;
    color: var(--newsfold-color-caption);
    font-family: var(--newsfold-font-furniture);
    font-size: var(--newsfold-size-byline);
    line-height: var(--newsfold-leading-furniture);
  }
  & a {
    color: inherit;
    text-decoration: underline;
  }
  @media print {
    break-inside: avoid;
  }
`;
