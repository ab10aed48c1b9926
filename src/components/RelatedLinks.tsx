import { createElement, type ComponentPropsWithRef, type ReactNode } from 'react';
import { styled } from 'styled-components';

import { headingTag } from '../content/headingTag';
import { isEmptyNode } from '../content/isEmptyNode';
import { toRelatedLinks, type RelatedLink } from '../content/relatedLink';
import { getMessages } from '../i18n/getMessages';
import type { Locale } from '../i18n/Locale';
import { toArray } from '../internal/coerce';
import { isolateTexts } from '../internal/isolateTexts';
import { oneOf } from '../internal/oneOf';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';
import { warn } from '../internal/warn';
import { relatedLinksMessages } from '../locales/english';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';
import { nameByHeading } from './nameByHeading';

export interface RelatedLinksProps extends Omit<
  ComponentPropsWithRef<'nav'>,
  'children' | 'dangerouslySetInnerHTML'
> {
  /** The stories, in order. One without a text is left out, and one without a safe `href` is not a link. */
  links: readonly RelatedLink[];
  /**
   * Where the links are: in a list below the text, or in a line between two paragraphs, after the words "Read more".
   * @selector [data-placement='text']
   * @default 'foot'
   */
  placement?: 'foot' | 'text' | undefined;
  /** The heading of the list, or the words before the line, which also name the landmark. @default the locale's */
  heading?: ReactNode;
  /** The heading level of the list. Other numbers fall back to the nearest. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** The language of the words that you don't pass. @default en */
  locale?: Locale | undefined;
  /** Theme values for these links only. */
  theme?: Theme | undefined;
}

const placements = ['foot', 'text'] as const;

/**
 * Links to other stories. Renders a `<nav>` with a heading and a list below the text, or an `<aside>` with a line in it; nothing if
 * there are no links. A line is not part of the text: pass it among the `inserts`, so that reader modes leave it out. On paper,
 * there are no links.
 */
export function RelatedLinks({
  links,
  placement = 'foot',
  heading,
  level = 2,
  locale,
  ...rest
}: RelatedLinksProps) {
  const stories = toRelatedLinks(links);
  warnIncomplete(toArray(links).length, stories.length);
  const [first, ...others] = stories;
  if (first === undefined) return null;
  const isInText = oneOf(placements, placement, 'foot', 'RelatedLinks', 'placement') === 'text';
  const headingNode = toNode(heading, 'RelatedLinks', 'heading');
  const { parts } = getMessages(locale, relatedLinksMessages);
  const { headingId, attributes } = nameByHeading(rest, [
    isInText ? 'text' : 'foot',
    heading,
    ...stories.map(({ href }) => href),
  ]);
  return renderRoot(Root, isInText ? 'aside' : 'nav', rest, {
    ...attributes,
    'data-component': 'RelatedLinks',
    'data-placement': isInText ? 'text' : undefined,
    children: (
      <>
        {createElement(
          isInText ? 'span' : headingTag(level, 2, 'RelatedLinks'),
          { id: headingId, 'data-part': 'heading' },
          isEmptyNode(headingNode)
            ? parts[isInText ? 'readMore' : 'relatedStories']
            : isolateTexts(headingNode),
        )}
        {isInText && others.length === 0 ? (
          <div data-part="story">{renderStory(first)}</div>
        ) : (
          <ul data-part="list">
            {stories.map((story, index) => (
              // eslint-disable-next-line react/no-array-index-key -- two stories may be alike
              <li key={index} data-part="story">
                {renderStory(story)}
              </li>
            ))}
          </ul>
        )}
      </>
    ),
  });
}

function renderStory({ text, href, kicker }: RelatedLink): ReactNode {
  const url = sanitizeHref(href, 'RelatedLinks');
  return (
    <>
      {kicker !== undefined && (
        <>
          <span data-part="kicker">{kicker}</span>{' '}
        </>
      )}
      {url === undefined ? <span>{text}</span> : <a href={url}>{text}</a>}
    </>
  );
}

function warnIncomplete(total: number, complete: number): void {
  if (total === 0) {
    warn('RelatedLinks', 'there are no links, so nothing was rendered. Render it only if there are some.');
  } else if (complete < total) {
    warn(
      'RelatedLinks',
      `${String(total - complete)} of ${String(total)} links have no text, so they were left out. Pass { text: '…', href: '…' } for each.`,
    );
  }
}

const Root = styled.nav.withConfig({ componentId: 'newsfold-related-links' })`
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
  &[data-placement] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 1rem;
    margin-block-start: 0;
    padding-block: 0;
    padding-inline-start: 1rem;
    border-block-start: 0;
    border-inline-start: 3px solid var(--newsfold-color-accent);
  }
  & [data-part='heading'] {
    margin: 0;
    font-size: inherit;
    font-weight: 700;
    line-height: inherit;
  }
  & [data-part='list'] {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  & [data-part='story'] {
    padding-block: 0.25rem;
  }
  & [data-part='kicker'] {
    margin-inline-end: 0.25em;
    color: var(--newsfold-color-meta);
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
    display: none;
  }
`;
