import { createElement, type ComponentPropsWithRef, type ReactNode } from 'react';
import { styled } from 'styled-components';

import { headingTag } from '../content/headingTag';
import { isEmptyNode } from '../content/isEmptyNode';
import { getMessages } from '../i18n/getMessages';
import type { Locale } from '../i18n/Locale';
import { isArray, toArray } from '../internal/coerce';
import { isolateTexts } from '../internal/isolateTexts';
import { toNode } from '../internal/toNode';
import { warn } from '../internal/warn';
import { aiMessages, keyPointsMessages } from '../locales/english';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';
import { aiInvolvement, hasAiInvolvement } from '../vocabulary/aiInvolvement';
import type { DigitalSourceType } from '../vocabulary/digitalSourceTypes';
import { warnAboutSourceType } from '../vocabulary/warnAboutSourceType';

export interface KeyPointsProps extends Omit<
  ComponentPropsWithRef<'section'>,
  'children' | 'dangerouslySetInnerHTML'
> {
  /** The points, in order. A single one is a paragraph, several are a list. Empty ones are left out. */
  points: readonly ReactNode[] | string;
  /** The heading. @default the locale's */
  heading?: ReactNode;
  /** The heading level. Other numbers fall back to the nearest. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
  /**
   * How the points were made, as a code of the IPTC's Digital Source Type vocabulary. If artificial intelligence or another
   * program was involved, a line below the points says so. Other codes have no line, nor have unknown ones, with a warning.
   */
  digitalSourceType?: DigitalSourceType | undefined;
  /** The locale of the words that you don't pass. @default en */
  locale?: Locale | undefined;
  /** Theme values for this box only. */
  theme?: Theme | undefined;
}

/**
 * The main points of an article in a box, for readers who have a minute. Renders a `<section>` with a heading and a list, or a
 * paragraph if there is one point; nothing if there are none.
 */
export function KeyPoints({
  points,
  heading,
  level = 2,
  digitalSourceType,
  locale,
  ...rest
}: KeyPointsProps) {
  const nodes = (isArray(points) ? toArray(points) : [points])
    .map((point) => toNode(point, 'KeyPoints', 'a point'))
    .filter((point) => !isEmptyNode(point));
  if (nodes.length === 0) {
    warn('KeyPoints', 'there are no points, so nothing was rendered. Render it only if there are some.');
    return null;
  }
  const headingNode = toNode(heading, 'KeyPoints', 'heading');
  const aiLine = getAiLine(digitalSourceType, locale);
  return renderRoot(Root, 'section', rest, {
    'data-component': 'KeyPoints',
    children: (
      <>
        {createElement(
          headingTag(level, 2, 'KeyPoints'),
          { 'data-part': 'heading' },
          isEmptyNode(headingNode)
            ? getMessages(locale, keyPointsMessages).parts.keyPoints
            : isolateTexts(headingNode),
        )}
        {nodes.length === 1 ? (
          <p data-part="point">{isolateTexts(nodes[0])}</p>
        ) : (
          <ul>
            {nodes.map((point, index) => (
              // eslint-disable-next-line react/no-array-index-key -- points have no ids, and two may be alike
              <li key={index} data-part="point">
                {isolateTexts(point)}
              </li>
            ))}
          </ul>
        )}
        {aiLine !== undefined && <p data-part="ai-label">{aiLine}</p>}
      </>
    ),
  });
}

/** Returns what the line about artificial intelligence says; `undefined` if none is needed. */
function getAiLine(digitalSourceType: unknown, locale: Locale | undefined): string | undefined {
  if (digitalSourceType == null) return undefined;
  warnAboutSourceType(digitalSourceType, 'KeyPoints');
  const involvement = hasAiInvolvement(digitalSourceType) ? aiInvolvement[digitalSourceType] : undefined;
  if (involvement === undefined) return undefined;
  return getMessages(locale, aiMessages).ai[involvement === 'generated' ? 'summarized' : involvement];
}

const Root = styled.section.withConfig({ componentId: 'newsfold-key-points' })`
  --_space-after: 1.5rem;
  margin-block: 0 var(--_space-after);
  padding-block: 0.75rem 1rem;
  border-block-start: 3px solid var(--newsfold-color-accent);
  border-block-end: var(--newsfold-line-rule) solid var(--newsfold-color-rule);
  color: var(--newsfold-color-text);
  font-family: var(--newsfold-font-furniture);
  font-size: var(--newsfold-size-furniture);
  line-height: var(--newsfold-leading-furniture);
  overflow-wrap: anywhere;
  text-wrap: pretty;

  &:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug)) {
    font-family: var(--newsfold-arabic-furniture-font);
    line-height: var(--newsfold-arabic-furniture-leading);
  }
  & [data-part='heading'] {
    margin: 0 0 0.5rem;
    font-size: inherit;
    font-weight: 700;
    line-height: inherit;
  }
  & ul {
    margin: 0;
    padding-inline: 1.2em 0;
    list-style: disc;
  }
  & p {
    margin: 0;
  }
  & li + li {
    margin-block-start: 0.5rem;
  }
  & [data-part='ai-label'] {
    margin-block-start: 0.75rem;
    color: var(--newsfold-color-muted);
    font-size: var(--newsfold-size-meta);
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
    text-decoration-thickness: var(--newsfold-line-underline);
    text-underline-offset: 0.18em;
  }
  & a:focus-visible {
    outline: 3px solid;
    outline-color: var(--newsfold-color-focus);
    outline-offset: 2px;
  }
`;
