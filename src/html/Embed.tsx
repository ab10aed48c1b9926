import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { endOfSummary } from '../components/endOfSummary';
import { toIdentity } from '../content/identifyContent';
import { isEmptyNode } from '../content/isEmptyNode';
import { getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import type { Locale } from '../i18n/Locale';
import { toPixels, toText } from '../internal/coerce';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';
import { describeValue, warn } from '../internal/warn';
import { htmlMessages } from '../locales/english';
import { legacyRoot, type OwnProps } from '../styling/legacyRoot';
import type { Theme } from '../styling/Theme';

export interface EmbedProps extends Omit<ComponentPropsWithRef<'figure'>, 'title'> {
  /** Whose frame it is, as readers know it: "YouTube". */
  provider: string;
  /** What the frame loads. Only `https` is loaded; anything else leaves the link alone. */
  src: string;
  /** Where the same stands as a page. @default `src` */
  href?: string | undefined;
  /** What is in the frame, for readers and screen readers. Empty: the provider's name. */
  title?: string | undefined;
  /**
   * Width by height, such as `4 / 3` or `1.5`; anything else counts as the default.
   * @default '16 / 9'
   */
  ratio?: string | undefined;
  /** In pixels, where the content has a height of its own; `ratio` is then left aside. */
  height?: number | undefined;
  /** What the frame may do beyond its own scripts, as in the `allow` of an `<iframe>`. */
  allow?: string | undefined;
  /** Words under the frame. Empty: none. */
  caption?: ReactNode;
  /** @default en */
  locale?: Locale | undefined;
  /** Theme values for this embed alone. */
  theme?: Theme | undefined;
}

/**
 * Somebody else's player, post or chart. Nothing is requested from the provider and no cookie is set before the reader
 * opens it. Renders a `<figure>` with a closed `<details>` around a lazy `<iframe>`, which opens before the page's scripts
 * load, and a link to the provider's page. A browser that runs no scripts shows the link alone, since it would load the
 * frame at once. Children come first, such as the words of a post. With an empty `src`, or one that is not `https`, it
 * renders the children and the link.
 */
export function Embed(props: EmbedProps) {
  const provider = toText(props.provider) ?? '';
  const src = toText(props.src) ?? '';
  const height = toPixels(props.height);
  const caption = toNode(props.caption, 'Embed', 'caption');
  const { html } = getMessages(props.locale, htmlMessages);
  const named = toText(props.title);
  const name = named ? interpolate(html.namedEmbed, { title: named, provider }).join('') : provider;
  const page = sanitizeHref(props.href, 'Embed') ?? sanitizeHref(src, 'Embed');
  return legacyRoot(
    { Root, as: 'figure', props, own },
    { 'data-component': 'Embed' },
    toNode(props.children, 'Embed'),
    /^https:\/\//i.test(src) ? (
      <>
        {withoutScripts('<template>')}
        {/* Its state belongs to what it loads. */}
        <details key={toIdentity(props.id, provider, src)} data-part="frame">
          <summary data-part="summary">
            <span data-part="show">{interpolate(html.showEmbed, { name })}</span>
            <span data-part="hide">{interpolate(html.hideEmbed, { name })}</span>
            {endOfSummary}
          </summary>
          <div data-part="player">
            {height === undefined ? <svg viewBox={`0 0 ${toRatio(props.ratio)}`} aria-hidden="true" /> : null}
            <iframe
              // Before src, so that a browser knows it when it meets the address.
              loading="lazy"
              title={name}
              src={src}
              height={height}
              allow={toText(props.allow)}
              allowFullScreen
              referrerPolicy="strict-origin-when-cross-origin"
              sandbox="allow-forms allow-popups allow-popups-to-escape-sandbox allow-presentation allow-same-origin allow-scripts"
            />
          </div>
        </details>
        {withoutScripts('</template>')}
      </>
    ) : null,
    <figcaption data-part="caption">
      {isEmptyNode(caption) ? null : <>{caption} </>}
      {page === undefined ? null : (
        <a data-part="link" href={page}>
          {interpolate(html.openEmbed, { provider })}
        </a>
      )}
    </figcaption>,
  );
}

const own: OwnProps<EmbedProps, 'figure'> & { title: true } = {
  provider: true,
  src: true,
  href: true,
  title: true,
  ratio: true,
  height: true,
  allow: true,
  caption: true,
  locale: true,
};

/**
 * Renders a tag that only a browser without scripts reads. Such a browser ignores `loading="lazy"` and would request the
 * frame of a closed `<details>`, but what is between the tags of a `<template>` is inert. The other browsers take what is
 * in a `<noscript>` for text, and React leaves it alone there, so this sets no HTML under Trusted Types either.
 */
function withoutScripts(tag: '<template>' | '</template>') {
  return (
    <noscript>
      <span dangerouslySetInnerHTML={{ __html: tag }} />
    </noscript>
  );
}

// As the width and height of a `viewBox`: an SVG keeps its shape where a policy forbids style attributes.
function toRatio(ratio: unknown): string {
  if (ratio === undefined || ratio === null) return DEFAULT_RATIO;
  const [width, height = 1, ...more] = (toText(ratio) ?? '')
    .split('/')
    .map((side) => Number(side.trim() || NaN));
  const quotient = more.length === 0 ? Number(width) / height : NaN;
  if (quotient >= 1 / MAX_RATIO && quotient <= MAX_RATIO) return `${String(quotient)} 1`;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'Embed',
      `ratio is ${describeValue(ratio)}, which gives a frame no usable shape, so it is 16 / 9. ` +
        'Give width by height, such as "4 / 3", or a height in pixels.',
    );
  }
  return DEFAULT_RATIO;
}

const DEFAULT_RATIO = '16 9';
const MAX_RATIO = 20;

const Root = styled.figure.withConfig({ componentId: 'newsfold-embed' })`
  margin-block: 0 2rem;
  margin-inline: 0;
  overflow-wrap: anywhere;

  & [data-part='summary'] {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 3rem;
    box-sizing: border-box;
    padding-block: 0.75rem;
    padding-inline: 1rem;
    border: 1px solid var(--newsfold-color-rule);
    color: var(--newsfold-color-text);
    background-color: var(--newsfold-color-surface);
    font-family: var(--newsfold-font-furniture);
    font-size: 1rem;
    font-weight: 600;
    line-height: 1.4;
    list-style: none;
    cursor: pointer;
  }
  & [data-part='summary']::-webkit-details-marker {
    display: none;
  }
  & :not([open]) > [data-part='summary'] > [data-part='hide'],
  & [open] > [data-part='summary'] > [data-part='show'] {
    display: none;
  }
  & [data-part='summary']::before {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    content: '';
    transform: rotate(45deg);
  }
  & [open] > [data-part='summary']::before {
    transform: rotate(225deg);
  }
  /*
   * Opened by a pointer, the control would keep the focus, and the Space that scrolls the page would close the frame.
   * Inert for a moment, it loses the focus but not its place. Where nothing can be inert, it is hidden for that moment,
   * all but what it shows.
   */
  & [open] > [data-part='summary']:focus:not(:focus-visible) {
    interactivity: inert;
  }
  @supports not (interactivity: inert) {
    & [open] > [data-part='summary']:focus:not(:focus-visible) {
      visibility: hidden;
    }
  }
  & [data-part='summary'] > *,
  & [data-part='summary']::before {
    visibility: visible;
  }
  & [data-part='summary']:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  & [data-part='summary']:focus-visible,
  & [data-part='link']:focus-visible {
    outline: 3px solid var(--newsfold-color-focus);
    outline-offset: 2px;
  }
  & [data-part='player'] {
    position: relative;
  }
  & [data-part='player'] > * {
    display: block;
    inline-size: 100%;
    border: 0;
  }
  /* Where no height is given, the frame covers an empty picture, which has the shape. */
  & [data-part='player'] > svg ~ iframe {
    position: absolute;
    inset: 0;
    block-size: 100%;
  }
  & [data-part='caption'] {
    margin-block-start: 0.5rem;
    color: var(--newsfold-color-muted);
    font-family: var(--newsfold-font-furniture);
    font-size: var(--newsfold-size-furniture);
    line-height: 1.4;
  }
  & [data-part='link'] {
    color: var(--newsfold-color-link);
    text-underline-offset: 0.18em;
  }
  @media print {
    & [data-part='frame'] {
      display: none;
    }
    & [data-part='link']::after {
      content: ' ' attr(href);
    }
  }
`;
