import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { isEmptyNode, warnEmpty } from '../content/isEmptyNode';
import { hasControl } from '../content/isLinkable';
import { nodeToText } from '../content/nodeToText';
import { isolateTexts } from '../internal/isolateTexts';
import { oneOf } from '../internal/oneOf';
import { toNode } from '../internal/toNode';
import { describeValue, warn } from '../internal/warn';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';

const placements = ['text', 'wide', 'aside'] as const;

export interface PullQuoteProps extends Omit<ComponentPropsWithRef<'figure'>, 'dangerouslySetInnerHTML'> {
  /** The name of the speaker, as the caption. Empty: the quote has no caption. */
  cite?: ReactNode;
  /**
   * Where the quote is: in the text, wider than the text, or beside the text. In a narrow article, all three are in the text.
   * @selector [data-placement='aside'] and so on
   * @default 'text'
   */
  placement?: 'text' | 'wide' | 'aside' | undefined;
  /**
   * Whether the quote repeats words of the text, so that screen readers would read them twice: it is then hidden from them
   * (`aria-hidden`). Ignored if the quote contains a link or a control, which could still get the focus.
   * @default false
   */
  repeated?: boolean | undefined;
  /** Theme values for this quote only. */
  theme?: Theme | undefined;
}

/**
 * Words from the story, in large type. Renders a `<figure>` with a `<blockquote>` and, if `cite` is given, a
 * `<figcaption>`; nothing if it has no children. Adds no quotation marks, because they differ between languages: write
 * them in the text.
 */
export function PullQuote({ cite, placement = 'text', repeated = false, children, ...rest }: PullQuoteProps) {
  const quote = toNode(children, 'PullQuote');
  if (isEmptyNode(quote)) {
    warnEmpty('PullQuote');
    return null;
  }
  const speaker = toNode(cite, 'PullQuote', 'cite');
  const isMuted = repeated && !hasControl([quote, speaker]);
  if (repeated && !isMuted) {
    warn(
      'PullQuote',
      `${describeValue(nodeToText(quote))} contains a link or a control, which may get the focus although screen readers would not announce it, so repeated was ignored. ` +
        'Remove repeated, or the link inside.',
    );
  }
  const place = oneOf(placements, placement, 'text', 'PullQuote', 'placement');
  return renderRoot(Root, 'figure', rest, {
    'data-component': 'PullQuote',
    'data-placement': place === 'text' ? undefined : place,
    ...(isMuted && { 'aria-hidden': true }),
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
  margin-block: 0 var(--_space-after);
  margin-inline: 0;
  clear: both;
  padding-block-start: 0.75rem;
  border-block-start: var(--newsfold-line-quote) solid var(--newsfold-color-quote-rule);
  overflow-wrap: anywhere;

  /* The space before it, where there is something before it, collapses into that of the block there. */
  :where([data-component='ArticleBody'], [data-part='group'], .newsfold-paywalled)
    > &:where(:not(:first-child)) {
    margin-block-start: var(--newsfold-space-section);
  }
  &[data-placement='wide'] {
    margin-inline: calc(-1 * var(--_wide-start, 0px)) calc(-1 * var(--_wide-end, 0px));
  }
  @container (inline-size >= 45rem) {
    &[data-placement='aside'] {
      float: inline-end;
      inline-size: min(16rem, 45%);
      margin-inline: 1.5rem calc(-1 * var(--_wide-end, 0px));
      margin-block: 0.4em 1rem;
    }
  }
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
