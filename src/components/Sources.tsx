import { createElement, type ComponentPropsWithRef, type ReactNode } from 'react';
import { styled } from 'styled-components';

import { headingTag } from '../content/headingTag';
import { isEmptyNode } from '../content/isEmptyNode';
import { pickSource, type ArticleSource } from '../content/source';
import { getMessages } from '../i18n/getMessages';
import type { Locale } from '../i18n/Locale';
import { toArray, toObjects, toText } from '../internal/coerce';
import { isolateTexts } from '../internal/isolateTexts';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';
import { warn } from '../internal/warn';
import { sourcesMessages } from '../locales/english';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';

export interface SourcesProps extends Omit<
  ComponentPropsWithRef<'section'>,
  'children' | 'dangerouslySetInnerHTML'
> {
  /** The sources, in order. One without a text is left out, and one without a safe `href` is not a link. */
  sources: readonly ArticleSource[];
  /** The heading. @default the locale's */
  heading?: ReactNode;
  /** The heading level. Other numbers fall back to the nearest. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** The language of the words that you don't pass. @default en */
  locale?: Locale | undefined;
  /** Theme values for this list only. */
  theme?: Theme | undefined;
}

/**
 * What an article is based on: documents, data and works by others. Renders a `<section>` with a heading and a numbered list;
 * nothing if there are no sources. It stands below the text. On paper, the URLs are shown.
 */
export function Sources({ sources, heading, level = 2, locale, ...rest }: SourcesProps) {
  const named = toObjects(sources, pickSource).flatMap((source) => {
    const text = toText(source.text);
    return text === undefined ? [] : [{ text, href: sanitizeHref(source.href, 'Sources') }];
  });
  warnIncomplete(toArray(sources).length, named.length);
  if (named.length === 0) return null;
  const headingNode = toNode(heading, 'Sources', 'heading');
  return renderRoot(Root, 'section', rest, {
    'data-component': 'Sources',
    children: (
      <>
        {createElement(
          headingTag(level, 2, 'Sources'),
          { 'data-part': 'heading' },
          isEmptyNode(headingNode)
            ? getMessages(locale, sourcesMessages).parts.sources
            : isolateTexts(headingNode),
        )}
        <ol data-part="list">
          {named.map(({ text, href }, index) => (
            // eslint-disable-next-line react/no-array-index-key -- sources have no ids, and two may be alike
            <li key={index} data-part="source">
              {href === undefined ? (
                <bdi>{text}</bdi>
              ) : (
                <a href={href}>
                  <bdi>{text}</bdi>
                </a>
              )}
            </li>
          ))}
        </ol>
      </>
    ),
  });
}

function warnIncomplete(total: number, complete: number): void {
  if (total === 0) {
    warn('Sources', 'there are no sources, so nothing was rendered. Render it only if there are some.');
  } else if (complete < total) {
    warn(
      'Sources',
      `${String(total - complete)} of ${String(total)} sources have no text, so they were left out. Pass { text: '…', href: '…' } for each.`,
    );
  }
}

const Root = styled.section.withConfig({ componentId: 'newsfold-sources' })`
  --_space-after: 1.5rem;
  margin-block: 1.75rem var(--_space-after);
  padding-block-start: 0.75rem;
  border-block-start: var(--newsfold-line-rule) solid var(--newsfold-color-rule);
  color: var(--newsfold-color-text);
  font-family: var(--newsfold-font-furniture);
  font-size: var(--newsfold-size-furniture);
  line-height: var(--newsfold-leading-furniture);
  overflow-wrap: anywhere;

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
  & [data-part='list'] {
    margin: 0;
    padding-inline: 1.75em 0;
    list-style: decimal;
  }
  & li + li {
    margin-block-start: 0.5rem;
  }
  /* The padding makes a link that stands alone easy to hit, and moves nothing. */
  & a {
    padding-block: 0.25rem;
    color: var(--newsfold-color-link);
    text-decoration-line: underline;
    text-decoration-thickness: var(--newsfold-line-underline);
    text-underline-offset: 0.18em;
  }
  & a:hover {
    text-decoration-thickness: 2px;
  }
  & a:focus-visible {
    outline: 3px solid;
    outline-color: var(--newsfold-color-focus);
    outline-offset: 2px;
  }
  @media print {
    & [data-part='heading'] {
      break-after: avoid;
    }
    & li {
      break-inside: avoid;
    }
    & a[href^='http']::after {
      content: ' (' attr(href) ')';
      unicode-bidi: isolate;
    }
  }
`;
