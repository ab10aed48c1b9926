import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { endOfSummary } from '../../components/endOfSummary';
import { toIdentity } from '../../content/identifyContent';
import { isEmptyNode } from '../../content/isEmptyNode';
import { getMessages } from '../../i18n/getMessages';
import { interpolate } from '../../i18n/interpolate';
import type { Locale } from '../../i18n/Locale';
import { toPixels, toText } from '../../internal/coerce';
import { isolateTexts } from '../../internal/isolateTexts';
import { sanitizeHref } from '../../internal/sanitizeHref';
import { toNode } from '../../internal/toNode';
import { describeValue, warn } from '../../internal/warn';
import { htmlMessages } from '../../locales/english';
import { renderRoot } from '../../styling/renderRoot';
import type { Theme } from '../../styling/Theme';

export interface EmbedProps extends Omit<
  ComponentPropsWithRef<'figure'>,
  'title' | 'dangerouslySetInnerHTML'
> {
  /** The provider's name, as readers know it: "YouTube". */
  provider: string;
  /** The URL of the frame. It must be `https`; otherwise only the link is rendered. */
  src: string;
  /** The URL of the provider's page with the same content. @default `src` */
  href?: string | undefined;
  /** The name of the content, for readers and screen readers. Empty: the provider's name. */
  title?: string | undefined;
  /**
   * The width by the height, such as `4 / 3` or `1.5`. An unusable ratio falls back to the default.
   * @default '16 / 9'
   */
  ratio?: string | undefined;
  /** The height in pixels, for content that has one. It replaces `ratio`. */
  height?: number | undefined;
  /** Permissions for the frame, as in the `allow` attribute of an `<iframe>`. */
  allow?: string | undefined;
  /** The text below the frame. Empty: only the link. */
  caption?: ReactNode;
  /** The locale of the control and the link. @default en */
  locale?: Locale | undefined;
  /** Theme values for this embed only. */
  theme?: Theme | undefined;
}

/**
 * A player, post or chart from another site. Requests nothing from the provider, and so sets no cookie, before the reader
 * opens it. Renders a `<figure>` with a closed `<details>` around a lazy `<iframe>`, which opens before the page's scripts
 * load, and a link to the provider's page. A browser without scripts shows only the link, because it would load the frame
 * at once. Children come first, such as the text of a post. If `src` is empty or not `https`, only the children and the
 * link are rendered.
 */
export function Embed({
  provider,
  src,
  href,
  title,
  ratio,
  height,
  allow,
  caption,
  locale,
  children,
  ...rest
}: EmbedProps) {
  const providerName = toText(provider) ?? '';
  const frameUrl = toText(src) ?? '';
  const permissions = toText(allow);
  const pixelHeight = toPixels(height);
  const captionContent = toNode(caption, 'Embed', 'caption');
  const { html } = getMessages(locale, htmlMessages);
  const titleText = toText(title);
  const name = titleText
    ? interpolate(html.namedEmbed, { title: titleText, provider: providerName }).join('')
    : providerName;
  const pageUrl = sanitizeHref(href, 'Embed') ?? sanitizeHref(frameUrl, 'Embed');
  return renderRoot(Root, 'figure', rest, {
    'data-component': 'Embed',
    children: (
      <>
        {toNode(children, 'Embed')}
        {/^https:\/\//i.test(frameUrl) && (
          <>
            <TagWithoutScripts tag="<template>" />
            {/* The state belongs to the content of the frame. */}
            <details key={toIdentity(rest.id, providerName, frameUrl)} data-part="frame">
              <summary data-part="summary">
                <span data-part="show">{interpolate(html.showEmbed, { name }).join('')}</span>
                <span data-part="hide">{interpolate(html.hideEmbed, { name }).join('')}</span>
                {endOfSummary}
              </summary>
              <div data-part="player">
                {pixelHeight === undefined && <svg viewBox={`0 0 ${toRatio(ratio)}`} aria-hidden="true" />}
                <iframe
                  // Before src, so that the browser knows it when it reads the URL.
                  loading="lazy"
                  title={name}
                  src={frameUrl}
                  height={pixelHeight}
                  allow={permissions}
                  // Beside a permission for the full screen, a browser ignores it, and says so on the console of each page.
                  allowFullScreen={!/\bfullscreen\b/.test(permissions ?? '')}
                  referrerPolicy="strict-origin-when-cross-origin"
                  sandbox="allow-forms allow-popups allow-popups-to-escape-sandbox allow-presentation allow-same-origin allow-scripts"
                />
              </div>
            </details>
            <TagWithoutScripts tag="</template>" />
          </>
        )}
        <figcaption data-part="caption">
          {isolateTexts(
            <>
              {captionContent}
              {!isEmptyNode(captionContent) && ' '}
              {pageUrl !== undefined && (
                <a data-part="link" href={pageUrl}>
                  {interpolate(html.openEmbed, { provider: providerName }).join('')}
                </a>
              )}
            </>,
          )}
        </figcaption>
      </>
    ),
  });
}

/**
 * Renders a tag that only browsers without scripts read. Such a browser ignores `loading="lazy"` and would request the frame
 * in a closed `<details>`, but the content of a `<template>` is inert. Other browsers read a `<noscript>` as text, and React
 * does not render its content there, so this sets no HTML under Trusted Types either.
 */
function TagWithoutScripts({ tag }: { tag: '<template>' | '</template>' }) {
  return (
    <noscript>
      <span dangerouslySetInnerHTML={{ __html: tag }} />
    </noscript>
  );
}

// The width and height of a `viewBox`. An SVG keeps its shape even if a policy forbids style attributes.
function toRatio(ratio: unknown): string {
  if (ratio === undefined || ratio === null) return DEFAULT_RATIO;
  const [width, height = 1, ...others] = (toText(ratio) ?? '')
    .split('/')
    .map((side) => Number(side.trim() || NaN));
  const quotient = others.length === 0 ? Number(width) / height : NaN;
  if (quotient >= 1 / MAX_RATIO && quotient <= MAX_RATIO) return `${String(quotient)} 1`;
  warn(
    'Embed',
    `ratio is ${describeValue(ratio)}, which gives the frame no usable shape, so it is 16 / 9. ` +
      'Give width by height, such as "4 / 3", or a height in pixels.',
  );
  return DEFAULT_RATIO;
}

const DEFAULT_RATIO = '16 9';
const MAX_RATIO = 20;

const Root = styled.figure.withConfig({ componentId: 'newsfold-embed' })`
  --_space-after: 2rem;
  margin-block: 0 var(--_space-after);
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
    line-height: calc(1.4 * var(--_text-lines, 1));
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
   * After a click, the control would keep the focus, and the Space that should scroll the page would close the frame.
   * Making it inert for a moment takes the focus away but keeps the place from which Tab goes on. Browsers without
   * "interactivity" hide it for that moment, but not what is in it.
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
  & [data-part='caption'] a:focus-visible {
    outline: 3px solid;
    outline-color: var(--newsfold-color-focus);
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
  /* Without a height, the frame covers an empty picture that has the ratio. */
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
    line-height: calc(1.4 * var(--_text-lines, 1));
  }
  & [data-part='caption'] a {
    color: var(--newsfold-color-link);
    text-decoration-line: underline;
    text-decoration-thickness: 1px;
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
