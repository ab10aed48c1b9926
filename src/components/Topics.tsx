import type { ComponentPropsWithRef } from 'react';
import { styled } from 'styled-components';

import { pickTopic, type Topic } from '../content/topic';
import { getMessages } from '../i18n/getMessages';
import type { Locale } from '../i18n/Locale';
import { toArray, toObjects, toText } from '../internal/coerce';
import { sanitizeHref } from '../internal/sanitizeHref';
import { warn } from '../internal/warn';
import { topicsMessages } from '../locales/english';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';
import { toAttribute } from '../styling/toAttribute';

export interface TopicsProps extends Omit<
  ComponentPropsWithRef<'nav'>,
  'children' | 'dangerouslySetInnerHTML'
> {
  /** The topics, in order. One without a name is left out, and one without a safe `href` is not a link. */
  topics: readonly Topic[];
  /** The words before the topics, which also name the landmark. @default the locale's */
  heading?: string | undefined;
  /** The language of the words that you don't pass. @default en */
  locale?: Locale | undefined;
  /** Theme values for this list only. */
  theme?: Theme | undefined;
}

/**
 * What a story is about, as links to more of it. Renders a `<nav>` with a list; nothing if there are no topics. It stands below
 * the text. On paper, there are no links.
 */
export function Topics({ topics, heading, locale, ...rest }: TopicsProps) {
  const named = toObjects(topics, pickTopic).flatMap(({ name, href }) => {
    const text = toText(name);
    return text === undefined ? [] : [{ text, href: sanitizeHref(href, 'Topics') }];
  });
  warnIncomplete(toArray(topics).length, named.length);
  if (named.length === 0) return null;
  const words = toText(heading) ?? getMessages(locale, topicsMessages).parts.topics;
  return renderRoot(Root, 'nav', rest, {
    'aria-label': toAttribute('aria-label', rest['aria-label'], 'Topics') ?? words,
    'data-component': 'Topics',
    children: (
      <>
        {/* Screen readers say it as the name of the landmark. */}
        <span data-part="heading" aria-hidden="true">
          {words}
        </span>
        <ul data-part="list">
          {named.map(({ text, href }, index) => (
            // eslint-disable-next-line react/no-array-index-key -- topics have no ids, and two may be alike
            <li key={index} dir="auto">
              {href === undefined ? text : <a href={href}>{text}</a>}
            </li>
          ))}
        </ul>
      </>
    ),
  });
}

function warnIncomplete(total: number, complete: number): void {
  if (total === 0) {
    warn('Topics', 'there are no topics, so nothing was rendered. Render it only if there are some.');
  } else if (complete < total) {
    warn(
      'Topics',
      `${String(total - complete)} of ${String(total)} topics have no name, so they were left out. Pass { name: '…', href: '…' } for each.`,
    );
  }
}

const Root = styled.nav.withConfig({ componentId: 'newsfold-topics' })`
  --_space-after: 1.5rem;
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0.25rem 1rem;
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
    font-weight: 700;
  }
  & [data-part='list'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
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
