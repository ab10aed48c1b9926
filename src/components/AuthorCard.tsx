import { createElement, type ComponentPropsWithRef, type ReactNode } from 'react';
import { styled } from 'styled-components';

import { pickAuthor, pickAuthorLink, type Author, type AuthorLink } from '../content/author';
import { headingTag } from '../content/headingTag';
import { isEmptyNode } from '../content/isEmptyNode';
import { getLanguageTag, getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import type { Locale } from '../i18n/Locale';
import { selectPlural } from '../i18n/selectPlural';
import { toArray, toObjects, toText } from '../internal/coerce';
import { isolateTexts } from '../internal/isolateTexts';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';
import { warn } from '../internal/warn';
import { authorCardMessages, bylineMessages } from '../locales/english';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';

export interface AuthorCardProps extends Omit<
  ComponentPropsWithRef<'section'>,
  'children' | 'dangerouslySetInnerHTML'
> {
  /** The people, in order, as in `Byline`. Those without a name are left out. */
  authors: readonly Author[];
  /** The heading. @default the locale's, by the number of people */
  heading?: ReactNode;
  /** The heading level. Other numbers fall back to the nearest. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** The language of the words that you don't pass. @default en */
  locale?: Locale | undefined;
  /** Theme values for this section only. */
  theme?: Theme | undefined;
}

/**
 * About the people who made the article: who they are, what they know about and where else to find them. Renders a `<section>`
 * with a heading and a list of people, or one person without a list; nothing if nobody has a name. It goes below the
 * text. On paper, their links are not there.
 */
export function AuthorCard({ authors, heading, level = 2, locale, ...rest }: AuthorCardProps) {
  const people = toObjects(authors, pickAuthor).flatMap((author) => {
    const name = toText(author.name);
    return name === undefined ? [] : [{ ...author, name }];
  });
  warnIncomplete(toArray(authors).length, people.length);
  if (people.length === 0) return null;
  const headingNode = toNode(heading, 'AuthorCard', 'heading');
  const forms = getMessages(locale, authorCardMessages).parts.aboutAuthors;
  const { affiliation } = getMessages(locale, bylineMessages);
  const [List, Item] = people.length === 1 ? (['div', 'div'] as const) : (['ul', 'li'] as const);
  return renderRoot(Root, 'section', rest, {
    'data-component': 'AuthorCard',
    children: (
      <>
        {createElement(
          headingTag(level, 2, 'AuthorCard'),
          { 'data-part': 'heading' },
          isEmptyNode(headingNode)
            ? selectPlural(forms, people.length, getLanguageTag(locale))
            : isolateTexts(headingNode),
        )}
        <List data-part="list">
          {people.map((author, index) => (
            // eslint-disable-next-line react/no-array-index-key -- two authors may share a name
            <Item key={index} data-part="author">
              {renderAuthor(author, affiliation)}
            </Item>
          ))}
        </List>
      </>
    ),
  });
}

function warnIncomplete(total: number, complete: number): void {
  if (total === 0) {
    warn('AuthorCard', 'there are no authors, so nothing was rendered. Render it only if there are some.');
  } else if (complete < total) {
    warn(
      'AuthorCard',
      `${String(total - complete)} of ${String(total)} authors have no name, so they were left out. Give each author a name.`,
    );
  }
}

type NamedAuthor = Partial<Author> & Pick<Author, 'name'>;

function renderAuthor(
  { name, href, organization, image, description, bio, links, expertise }: NamedAuthor,
  affiliation: string,
) {
  const url = sanitizeHref(href, 'AuthorCard');
  const portrait = toText(image);
  const employer = toText(organization);
  const line = toText(description);
  const bioNode = toNode(bio, 'AuthorCard', 'the bio of an author');
  const nameNode = createElement(
    url === undefined ? 'span' : 'a',
    { key: 'name', 'data-part': 'name', href: url, rel: url && 'author' },
    <bdi>{name}</bdi>,
  );
  return (
    <>
      {portrait !== undefined && (
        <img src={portrait} alt="" width={72} height={72} loading="lazy" decoding="async" />
      )}
      <div data-part="lines">
        <p>
          {employer === undefined
            ? nameNode
            : isolateTexts(
                interpolate<ReactNode>(affiliation, {
                  name: nameNode,
                  organization: <bdi key="organization">{employer}</bdi>,
                }),
              )}
        </p>
        {line !== undefined && (
          <p data-part="description" dir="auto">
            {line}
          </p>
        )}
        {!isEmptyNode(bioNode) && <div data-part="bio">{isolateTexts(bioNode)}</div>}
        {renderItems('expertise', toArray(expertise).map(toText))}
        {renderItems('links', toObjects(links, pickAuthorLink).map(renderLink))}
      </div>
    </>
  );
}

function renderLink({ text, href }: Partial<AuthorLink>): ReactNode {
  const words = toText(text);
  const url = sanitizeHref(href, 'AuthorCard');
  return words !== undefined && url !== undefined ? <a href={url}>{words}</a> : words;
}

function renderItems(part: 'expertise' | 'links', items: readonly ReactNode[]): ReactNode {
  const present = items.filter((node) => !isEmptyNode(node));
  return (
    present.length > 0 && (
      <ul data-part={part}>
        {present.map((node, index) => (
          // eslint-disable-next-line react/no-array-index-key -- they have no ids, and two may be alike
          <li key={index} dir="auto">
            {node}
          </li>
        ))}
      </ul>
    )
  );
}

const Root = styled.section.withConfig({ componentId: 'newsfold-author-card' })`
  --_space-after: 1.5rem;
  margin-block: 1.75rem var(--_space-after);
  padding-block-start: 0.75rem;
  border-block-start: var(--newsfold-line-rule) solid var(--newsfold-color-rule);
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
  & [data-part='list'] {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  & [data-part='author'] {
    display: flex;
    gap: 0.75rem;
    break-inside: avoid;
  }
  & [data-part='author'] + [data-part='author'] {
    margin-block-start: 1.25rem;
  }
  & [data-part='author'] > img {
    flex: none;
    inline-size: 4.5rem;
    block-size: 4.5rem;
    border-radius: var(--newsfold-radius-portrait);
    object-fit: cover;
  }
  & [data-part='lines'] {
    min-inline-size: 0;
  }
  & p {
    margin: 0;
  }
  & [data-part='name'] {
    color: var(--newsfold-color-author);
    font-weight: var(--newsfold-weight-author);
  }
  & [data-part='description'],
  & [data-part='expertise'] {
    color: var(--newsfold-color-muted);
  }
  & [data-part='bio'],
  & p + p,
  & [data-part='lines'] > ul {
    margin: 0.25rem 0 0;
  }
  & [data-part='lines'] > ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    padding: 0;
    list-style: none;
  }
  & [data-part='bio'] :is(ul, ol) {
    margin-block: 0.25rem 0;
    padding-inline-start: 1.4em;
  }
  & [data-part='bio'] :is(ul, ol:not([type])) {
    list-style: revert;
  }
  & :where(em, i, cite) {
    font-style: italic;
  }
  & :where(b, strong) {
    font-weight: bolder;
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
    & [data-part='links'] {
      display: none;
    }
  }
`;
