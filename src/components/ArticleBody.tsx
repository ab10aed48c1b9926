import { Fragment, type ComponentPropsWithRef, type ReactNode } from 'react';
import { styled } from 'styled-components';

import { nodeToWords } from '../content/nodeToText';
import { placeInserts, type ArticleInserts } from '../content/placeInserts';
import { isBlock, listItems, splitBlocks, type ContinueAfter } from '../content/splitBlocks';
import { toFields, toText } from '../internal/coerce';
import { toNode } from '../internal/toNode';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';
import { ContinueReading, type ContinueReadingProps } from './ContinueReading';

export interface ArticleBodyProps extends ComponentPropsWithRef<'div'> {
  /**
   * The number of blocks (paragraphs, lists, figures) before the cut, or `{ words }` for a number of words. A subheading is
   * never separated from the block that follows it. There is no cut if no block would be left after it, or if the number is
   * invalid. Pass the blocks as children: those that a component of yours renders cannot be counted.
   */
  continueAfter?: ContinueAfter | undefined;
  /** Props for the cut, such as its `label`, `headline` and `locale`. */
  continueReading?: Omit<ContinueReadingProps, 'children' | 'href'> | undefined;
  /**
   * What to insert between the blocks, such as ads and promos: `[{ after: 3, content: <Ad />, minHeight: 250 }]`, or a function
   * `(block, index, blocks) => node` that is called for each block. Inserts are not part of the text: they do not count as
   * blocks or words, and are left out in print and in reader modes.
   */
  inserts?: ArticleInserts | undefined;
  /**
   * Whether the last three lines fade out, above an offer to subscribe: those before the paid part, or those at the end. See
   * `teaser` of `ContinueReading`.
   * @selector [data-teaser]
   * @default false
   */
  teaser?: boolean | undefined;
  /**
   * Whether the first letter of the text is three lines high, as in a long read. Only a paragraph that comes first has one,
   * and only in a script that has capitals.
   * @selector [data-drop-cap]
   * @default false
   */
  dropCap?: boolean | undefined;
  /** Theme values for this text only. */
  theme?: Theme | undefined;
}

/**
 * The running text. Renders a `<div>` that styles the plain `<p>`, `<h2>`, `<ul>`, `<blockquote>`, `<table>` and similar
 * elements inside it, so paragraphs need no component of their own.
 *
 * Another `id` means another text, whose cut is closed again.
 */
export function ArticleBody({
  continueAfter,
  continueReading,
  inserts,
  teaser,
  dropCap = false,
  children,
  ...rest
}: ArticleBodyProps) {
  const text = toNode(children, 'ArticleBody');
  const content = inserts ? placeInserts(text, inserts, 'ArticleBody') : text;
  const cutContent = splitBlocks(content, continueAfter, (hidden) => (
    <ContinueReading {...toCutProps(continueReading)}>{hidden}</ContinueReading>
  ));
  return renderRoot(
    Root,
    'div',
    rest,
    {
      'data-component': 'ArticleBody',
      'data-teaser': teaser ? true : undefined,
      'data-drop-cap': dropCap && mayHaveCapital(text) ? true : undefined,
      // The key is that of the blocks before a cut, which keep their state when a cut appears or disappears.
      children: cutContent ?? (content && <Fragment key="preview">{content}</Fragment>),
    },
    toText(rest.id),
  );
}

/**
 * Whether a text begins with a letter that has a capital form. An emoji, a digit or an Arabic letter would not look right at
 * that size. What a component of the publisher's renders is unknown, and may.
 */
function mayHaveCapital(text: ReactNode): boolean {
  const start = nodeToWords(listItems(text).find(isBlock)).trim();
  return start === '' || /^[\p{P}\s]*[\p{Lu}\p{Ll}\p{Lt}]/u.test(start);
}

/** Returns the props as plain data. React would turn `key` into text, which fails for some values that JSON can hold. */
function toCutProps(continueReading: unknown) {
  const { key: _, ...props } = toFields(continueReading);
  return props;
}

const Root = styled.div.withConfig({ componentId: 'newsfold-article-body' })`
  --_space-after: 0;
  max-inline-size: var(--newsfold-measure);
  color: var(--newsfold-color-text);
  font-family: var(--newsfold-font-body);
  font-size: var(--newsfold-size-body);
  line-height: var(--newsfold-leading-body);
  hanging-punctuation: first allow-end;
  overflow-wrap: break-word;

  &:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug)) {
    font-family: var(--newsfold-arabic-body-font);
    line-height: var(--newsfold-arabic-body-leading);
  }
  &
    :where(p, ul, ol, dl, blockquote, pre, table, figure, details):where(
      :not([data-component], [data-part])
    ) {
    margin-block: 0 var(--newsfold-space-block);
    margin-inline: 0;
  }
  /* Media among the blocks, wherever the cut and a paywall put them. */
  & > :where(img, video, iframe),
  & :where([data-part='group'], .newsfold-paywalled) > :where(img, video, iframe) {
    display: block;
    margin-block-end: var(--newsfold-space-block);
  }
  /* A picture among words stays in its line. */
  & :where(p, li, td) > :where(img:not([class])) {
    display: inline;
    vertical-align: baseline;
  }
  & :where(figure:not([data-component])) > :where(img, video) {
    display: block;
  }
  & :is([data-component='AdvisoryNotice'], [data-component='AiDisclosure']) {
    margin-block-end: var(--_space-after);
  }
  & :where(p, li, blockquote) {
    text-wrap: pretty;
  }
  & :where(ul, ol, dd) {
    padding-inline-start: 1.4em;
  }
  /* What a reset of the site takes away comes back from the browser, except for what an attribute asked for. */
  & :where(ul, ol:not([type])) {
    list-style: revert;
  }
  & :where(ol[type='a' s]) {
    list-style: lower-alpha;
  }
  & :where(ol[type='A' s]) {
    list-style: upper-alpha;
  }
  & :where(ol[type='i' s]) {
    list-style: lower-roman;
  }
  & :where(ol[type='I' s]) {
    list-style: upper-roman;
  }
  & :where(dd) {
    margin: 0;
  }
  & :where(em, i, cite, dfn, var) {
    font-style: italic;
  }
  & :where(b, strong, th, dt) {
    font-weight: bolder;
  }
  & :where(li) {
    margin-block-end: 0.4em;
  }
  & :where(li > ul, li > ol) {
    margin-block: 0.4em;
  }
  & :where(dd + dt) {
    margin-block-start: 0.6em;
  }
  & :where(blockquote:not([data-part])) {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--newsfold-color-rule);
  }
  & :where(h2, h3, h4, h5, h6):where(:not([data-component], [data-part])) {
    margin-block: 0 0.4em;
    padding-block-start: 0.5em;
    color: var(--newsfold-color-headline);
    font-family: var(--newsfold-font-subheading);
    font-size: var(--newsfold-size-subheading);
    font-weight: var(--newsfold-weight-subheading);
    line-height: var(--newsfold-leading-subheading);
    scroll-margin-block-start: 1rem;
    text-wrap: balance;
  }
  & :where(h3):where(:not([data-component], [data-part])) {
    font-size: calc(var(--newsfold-size-subheading) * 0.9);
  }
  /* In a text, a line of bold words and a heading of this rank would look the same in the same face. */
  & :where(h4, h5, h6):where(:not([data-component], [data-part])) {
    font-family: var(--newsfold-font-furniture);
    font-size: 1rem;
  }
  & :where(h5, h6):where(:not([data-component], [data-part])) {
    font-size: var(--newsfold-size-furniture);
  }
  & :where(a:not([data-component], [data-part])) {
    color: var(--newsfold-color-link);
    text-decoration-line: underline;
    text-decoration-thickness: var(--newsfold-line-underline);
    text-underline-offset: 0.18em;
  }
  & :where(a:not([data-component], [data-part]):hover) {
    text-decoration-thickness: 2px;
  }
  & :where(a, [tabindex='0']):focus-visible {
    outline: 3px solid;
    outline-color: var(--newsfold-color-focus);
    outline-offset: 0.15em;
  }
  & :where(img, video, iframe, svg) {
    max-inline-size: 100%;
  }
  & :where(img, video) {
    block-size: auto;
  }
  & :where(table) {
    min-inline-size: 100%;
    border-collapse: collapse;
    caption-side: top;
    font-family: var(--newsfold-font-furniture);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: var(--newsfold-leading-meta);
  }
  & :where(th, td) {
    padding: 0.5em 0.75em;
    border-block-end: var(--newsfold-line-rule) solid var(--newsfold-color-rule);
    text-align: start;
    vertical-align: top;
  }
  & :where(thead th, thead td) {
    border-block-end: 2px solid;
    vertical-align: bottom;
  }
  & :where(th:first-child, td:first-child) {
    padding-inline-start: 0;
  }
  & :where(th:last-child, td:last-child) {
    padding-inline-end: 0;
  }
  & :where([data-align='end'], [align='right' i]) {
    text-align: end;
  }
  & :where([data-align='center'], [align='center' i]) {
    text-align: center;
  }
  & :where(caption, figcaption:not([data-part]), blockquote > cite, blockquote > footer) {
    padding-block: 0.5em;
    color: var(--newsfold-color-caption);
    font: normal var(--newsfold-size-caption) / var(--newsfold-leading-meta) var(--newsfold-font-furniture);
    text-align: start;
  }
  & :where(caption) {
    color: inherit;
    font-size: inherit;
    font-weight: 600;
  }
  & :where(blockquote) > :where(cite, footer) {
    display: block;
    margin-block-start: -1.5em;
    padding: 0;
  }
  & :where(code, samp, kbd, pre) {
    padding: 0.1em 0.25em;
    border-radius: 3px;
    font-family: ui-monospace, monospace;
    font-size: 0.85em;
    /* Code runs from left to right on every page. */
    direction: ltr;
    unicode-bidi: isolate;
  }
  & :where(pre code) {
    padding: 0;
    font: inherit;
  }
  & :where(pre) {
    padding: 1em;
    overflow-x: auto;
  }
  /* With Tailwind's "prose", code has the ground that its colors are for. */
  &:where(:not(.prose)) :where(pre, code, kbd) {
    color: inherit;
    background-color: var(--newsfold-color-surface);
  }
  & :where(mark) {
    padding: 0;
    color: inherit;
    /* Not the color of lines, which may be that of the text. */
    background: linear-gradient(color-mix(in srgb, var(--newsfold-color-muted) 25%, transparent) 0 0);
  }
  & :where(details:not([data-component], [data-part])) {
    border-block: var(--newsfold-line-rule) solid var(--newsfold-color-rule);

    & > :where(:last-child) {
      margin-block-end: 0.75em;
    }
    & > :where(summary) {
      display: list-item;
      margin: 0;
      padding-block: 0.75em;
      font: 600 1rem / var(--newsfold-leading-furniture) var(--newsfold-font-furniture);
      list-style: revert;
      cursor: pointer;
    }
  }
  & :where(hr) {
    block-size: 0;
    margin-block: 2em;
    border: 0;
    border-block-start: 1px solid;
    color: var(--newsfold-color-rule);
    opacity: 1;
  }
  & :where(sup, sub) {
    position: static;
    font-size: 0.75em;
    line-height: 0;
    vertical-align: super;
  }
  & :where(sub) {
    vertical-align: sub;
  }
  & :where([data-part='footnotes'], .footnotes) {
    margin-block: var(--newsfold-space-section) var(--newsfold-space-block);
    padding-block-start: 1em;
    border-block-start: var(--newsfold-line-rule) solid var(--newsfold-color-rule);
    font-size: 0.85em;
  }
  & :where([data-part='dateline']) {
    font-weight: 600;
  }
  @supports (initial-letter: 3) or (-webkit-initial-letter: 3) {
    &[data-drop-cap] > :where(p:first-child)::first-letter {
      margin-inline-end: 0.3em;
      font-family: var(--newsfold-font-headline);
      font-weight: var(--newsfold-weight-headline);
      -webkit-initial-letter: 3;
      initial-letter: 3;
    }
  }
  /* A picture without a width may reserve the height of the second column. */
  & [data-part='insert'] {
    display: grid;
    grid-template-columns: 0 minmax(0, 1fr);
    margin-block-end: var(--newsfold-space-block);
  }
  & [data-part='slot'],
  & [data-part='insert'] > [data-part='label'] {
    grid-column: 2;
  }
  & [data-part='insert'] > [data-part='label'] {
    margin: 0 0 0.25rem;
    color: var(--newsfold-color-muted);
    font-family: var(--newsfold-font-furniture);
    font-size: var(--newsfold-size-furniture);
  }
  /* Hidden by its size: clipped text leaves the line, and screen readers would pause before it. */
  & [data-part='visually-hidden'] {
    font-size: 0;
    user-select: none;
  }
  /* Pictures and quotes beside the text are in it. */
  &::after,
  & :where(hr, pre, table) {
    clear: both;
  }
  &::after {
    display: block;
    content: '';
  }
  /* A heading after a figure does not need more space than the figure has. */
  & :is([data-component='Figure'], [data-component='PullQuote']) + :where(h2, h3, h4) {
    padding-block-start: 0;
  }
  & > :last-child,
  & [data-part='slot'] > :last-child {
    margin-block-end: 0;
  }
  /*
   * A group of blocks after the cut is not laid out while it is off screen: its height is estimated, then remembered.
   * The last group may be short, where an estimate would leave a gap. WebKit is left out, because its find in page does not
   * scroll to such text; it is the only engine that knows -webkit-nbsp-mode.
   */
  @supports not (-webkit-nbsp-mode: space) {
    & [data-part='group']:not(:last-of-type) {
      /* What reaches past the text would be cut off. */
      margin-inline: calc(-1 * var(--_full-start, 0px)) calc(-1 * var(--_full-end, 0px));
      padding-inline: var(--_full-start, 0px) var(--_full-end, 0px);
      content-visibility: auto;
      contain-intrinsic-block-size: auto 60em;
    }
  }
  /* The last lines before a cut or an offer, without a color, so that it works on any ground. */
  @media screen and (forced-colors: none) and (prefers-contrast: no-preference) {
    & :where(p, ul, ol, dl, blockquote):has(+ [data-teaser]:not([open])),
    &[data-teaser] > :where(p, ul, ol, dl, blockquote):is(:last-child, :has(+ [data-part='paywalled'])) {
      mask: linear-gradient(black calc(100% - 3lh), transparent calc(100% + 0.5lh)) no-clip;
    }
  }
  @media print {
    & [data-part='group'] {
      content-visibility: visible;
    }
    & [data-part='insert'] {
      display: none;
    }
    & {
      orphans: 3;
      widows: 3;
    }
    & :where(h2, h3, h4, h5, h6, caption) {
      break-after: avoid;
    }
    & :where(blockquote, figure, img, pre, tr) {
      break-inside: avoid;
    }
    /* Nothing can be scrolled or opened on paper. */
    & :where(pre) {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    & :where(details:not([data-component], [data-part]))::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    & :where(table) {
      font-size: 8.5pt;
    }
    & :where(h4, h5, h6):where(:not([data-component], [data-part])),
    & :where(details) > :where(summary) {
      font-size: 10pt;
    }
    & a[href^='http']:where(:not([data-component], [data-part]))::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
      unicode-bidi: isolate;
    }
  }
`;
