import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { pickAuthor, type Author } from '../content/author';
import { isEmptyNode } from '../content/isEmptyNode';
import { getLanguageTag, getListSeparators, getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import { formatListParts } from '../i18n/intl';
import type { Counted, ListSeparators, Locale, Messages } from '../i18n/Locale';
import { selectPlural } from '../i18n/selectPlural';
import { toArray, toObjects, toText } from '../internal/coerce';
import { hashText } from '../internal/hashText';
import { isolateTexts } from '../internal/isolateTexts';
import { oneOf } from '../internal/oneOf';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';
import { warn } from '../internal/warn';
import { warnAboutEntity } from '../internal/warnAboutEntity';
import { bylineMessages, englishList } from '../locales/english';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';
import { authorRoles, type AuthorRole } from '../vocabulary/kinds';

export interface BylineProps extends Omit<ComponentPropsWithRef<'div'>, 'dangerouslySetInnerHTML'> {
  /** The people, in the order in which they are named. Those without a name are left out. */
  authors: readonly Author[];
  /**
   * Whether the authors' line begins with its word ("By"). The lines of other roles always do.
   * @default true
   */
  labels?: boolean | undefined;
  /** The language of the words around the names, and how it joins the names. @default en */
  locale?: Locale | undefined;
  /** Theme values for this byline only. */
  theme?: Theme | undefined;
}

/**
 * Names the people who made the article. Renders a `<div>` with a `<p>` for each role ("By A and B", "Additional reporting by
 * C"), and under them the children, such as a `Timestamp`; nothing if nobody has a name and there are no children.
 * `Intl.ListFormat` joins the names. Each name is in a `<bdi>`, so that an Arabic
 * name in an English line, or an English name in an Arabic one, does not change the order of the words around it.
 */
export function Byline({ authors, labels = true, locale, children, ...rest }: BylineProps) {
  const namedAuthors = filterNamedAuthors(authors);
  const more = toNode(children, 'Byline');
  if (namedAuthors.length === 0 && isEmptyNode(more)) return null;
  const lines = groupByRole(namedAuthors);
  const portraits = namedAuthors.filter(
    ({ role, image }) => role === 'author' && toText(image) !== undefined,
  );
  const messages = getMessages(locale, bylineMessages);
  const tag = getLanguageTag(locale);
  const style = {
    tag,
    separators: getListSeparators(locale, englishList),
    affiliation: messages.affiliation,
  };
  return renderRoot(Root, 'div', rest, {
    'data-component': 'Byline',
    children: (
      <>
        {portraits.length > 0 && (
          <div data-part="portraits">
            {portraits.map(({ image }, index) => (
              <img
                // eslint-disable-next-line react/no-array-index-key -- two authors may share a name or a picture
                key={index}
                src={toText(image)}
                alt=""
                width={48}
                height={48}
                loading="lazy"
                decoding="async"
              />
            ))}
          </div>
        )}
        <div data-part="lines">
          {lines.map((line) => {
            const message =
              line.role === 'author' && !labels
                ? '{names}'
                : pickLabel(messages.byline[line.role], line, tag);
            return (
              // The words around the names have no elements of their own, so others make it another line.
              <p key={identifyLine(line, message, style)} data-part="line" data-role={line.role}>
                {interpolate<ReactNode>(message, {
                  names: renderNames(line.authors, style),
                })}
              </p>
            );
          })}
          {renderDescriptions(namedAuthors, messages.authorDescription)}
          {isolateTexts(more)}
        </div>
      </>
    ),
  });
}

interface NamedAuthor extends Author {
  role: AuthorRole;
}

function filterNamedAuthors(authors: unknown): NamedAuthor[] {
  const namedAuthors: NamedAuthor[] = [];
  for (const author of toObjects(authors, pickAuthor)) {
    const name = typeof author.name === 'string' ? toText(author.name) : undefined;
    if (name === undefined) continue;
    warnAboutEntity(name, 'Byline', 'the name of an author');
    const role = oneOf(authorRoles, author.role ?? 'author', 'author', 'Byline', 'role');
    namedAuthors.push({ ...author, name, role });
  }
  const total = toArray(authors).length;
  const nameless = total - namedAuthors.length;
  if (total === 0) {
    warn('Byline', 'there are no authors, so no byline was rendered. Render it only if there are some.');
  } else if (nameless > 0) {
    warn(
      'Byline',
      `${String(nameless)} of ${String(total)} authors have no name, so ` +
        `${nameless === total ? 'no byline was rendered' : 'they were left out'}. Give each author a name.`,
    );
  }
  return namedAuthors;
}

interface Line {
  role: AuthorRole;
  authors: Author[];
}

/** Groups people by role, in the order in which the roles first appear. */
function groupByRole(authors: readonly NamedAuthor[]): Line[] {
  const lines: Line[] = [];
  for (const author of authors) {
    const line = lines.find(({ role }) => role === author.role);
    if (line) line.authors.push(author);
    else lines.push({ role: author.role, authors: [author] });
  }
  return lines;
}

/** Returns the message of a line, by the number of its names if the language makes a difference. */
function pickLabel(message: string | Counted, { authors }: Line, tag: string): string {
  return typeof message === 'object' ? selectPlural(message, authors.length, tag) : message;
}

/** Returns a key that differs if anything in the line does. */
function identifyLine(
  { role, authors }: Line,
  message: string,
  { affiliation, tag, separators }: NameStyle,
): string {
  const names = authors.map(({ name, href, organization }) => [name, toText(href), toText(organization)]);
  return role + hashText(JSON.stringify([message, affiliation, tag, separators, names]));
}

interface NameStyle extends Pick<Messages, 'affiliation'> {
  tag: string;
  separators: ListSeparators | undefined;
}

function renderNames(authors: readonly Author[], { tag, separators, affiliation }: NameStyle): ReactNode[] {
  const [soleAuthor] = authors;
  if (soleAuthor && authors.length === 1) {
    return [<AuthorName key={0} author={soleAuthor} affiliation={affiliation} />];
  }
  let next = 0;
  return formatListParts(
    tag,
    authors.map(({ name }) => name),
    separators,
  ).map(({ type, value }) => {
    const author = type === 'element' ? authors[next++] : undefined;
    return author ? <AuthorName key={next} author={author} affiliation={affiliation} /> : value;
  });
}

/** The name, linked to the author's page, and the employer in the words of `affiliation`. */
function AuthorName({ author, affiliation }: { author: Author; affiliation: string }): ReactNode {
  const url = sanitizeHref(author.href, 'Byline');
  const name =
    url === undefined ? (
      <span key="name" data-part="author">
        <bdi>{author.name}</bdi>
      </span>
    ) : (
      <a key="name" data-part="author" href={url} rel="author">
        <bdi>{author.name}</bdi>
      </a>
    );
  const employer = toText(author.organization);
  if (employer === undefined) return name;
  const organization = <bdi key="organization">{employer}</bdi>;
  return keepTogether(interpolate<ReactNode>(affiliation, { name, organization }), organization);
}

/** Puts a node and the characters that touch it, such as brackets, into one element, so that no line ends between them. */
function keepTogether(parts: ReactNode[], node: ReactNode): ReactNode[] {
  const at = parts.indexOf(node);
  const before = parts[at - 1];
  const after = parts[at + 1];
  const opening = typeof before === 'string' ? before.slice(before.lastIndexOf(' ') + 1) : '';
  const closing = typeof after === 'string' ? (after.split(' ', 1)[0] ?? '') : '';
  const unit = (
    <span key="affiliation" data-part="affiliation">
      {opening}
      {node}
      {closing}
    </span>
  );
  return parts.map((part, index) => {
    if (index === at) return unit;
    if (typeof part !== 'string') return part;
    if (index === at - 1) return part.slice(0, part.length - opening.length);
    return index === at + 1 ? part.slice(closing.length) : part;
  });
}

/** The second line of each author who has one, with the name if there are several people. */
function renderDescriptions(authors: readonly NamedAuthor[], message: string): ReactNode {
  return authors.map(({ name, description }, index) => {
    const text = toText(description);
    return (
      text !== undefined && (
        // eslint-disable-next-line react/no-array-index-key -- two authors may share a name and a description
        <p key={index} data-part="description">
          {authors.length === 1
            ? text
            : isolateTexts(
                interpolate<ReactNode>(message, {
                  name: <bdi key="name">{name}</bdi>,
                  description: <bdi key="description">{text}</bdi>,
                }),
              )}
        </p>
      )
    );
  });
}

const Root = styled.div.withConfig({ componentId: 'newsfold-byline' })`
  --_space-after: 1.5rem;
  display: flex;
  align-items: center;
  justify-content: var(--_align, start);
  gap: 0.75rem;
  color: var(--newsfold-color-byline);
  font-family: var(--newsfold-font-furniture);
  font-size: var(--newsfold-size-byline);
  line-height: var(--newsfold-leading-meta);
  overflow-wrap: anywhere;
  text-align: var(--_align, start);

  &:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug)) {
    font-family: var(--newsfold-arabic-furniture-font);
    line-height: var(--newsfold-arabic-furniture-leading);
  }
  & [data-part='portraits'] {
    display: flex;
    flex: none;
    align-self: flex-start;
  }
  & img {
    inline-size: var(--_portrait, 3rem);
    block-size: var(--_portrait, 3rem);
    border-radius: var(--newsfold-radius-portrait);
    object-fit: cover;
  }
  & img + img {
    margin-inline-start: -0.75rem;
    outline: 2px solid var(--newsfold-color-background);
  }
  & [data-part='lines'] {
    min-inline-size: 0;
  }
  & [data-part='portraits'] + [data-part='lines'] {
    --_align: start;
    text-align: start;
  }
  & [data-part='line'],
  & [data-part='description'] {
    margin: 0;
  }
  & [data-part='affiliation'] {
    display: inline-block;
  }
  & [data-part='author'] {
    color: var(--newsfold-color-author);
    font-weight: var(--newsfold-weight-author);
  }
  & a {
    padding-block: 0.2em;
    text-decoration-line: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  & a:hover {
    text-decoration-thickness: 2px;
  }
  & a:focus-visible {
    outline: 3px solid;
    outline-color: var(--newsfold-color-focus);
    outline-offset: 2px;
  }
`;
