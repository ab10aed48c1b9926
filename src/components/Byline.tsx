import { Fragment, type ComponentPropsWithRef, type ReactNode } from 'react';
import { styled } from 'styled-components';

import { getLanguageTag, getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import { formatListParts } from '../i18n/intl';
import type { Locale } from '../i18n/Locale';
import { toArray, toObjects, toText, type CompletePicker } from '../internal/coerce';
import { sanitizeHref } from '../internal/sanitizeHref';
import { describeValue, warn } from '../internal/warn';
import { bylineMessages } from '../locales/english';
import { legacyRoot, type OwnProps } from '../styling/legacyRoot';
import type { Theme } from '../styling/Theme';
import type { AuthorRole } from '../vocabulary/kinds';

/** Somebody who made the article, as plain data. */
export interface Author {
  /** The name alone: no "By", no title. */
  name: string;
  /** The author's page. An unsafe address is left out. */
  href?: string | undefined;
  /** What the person did. @default 'author' */
  role?: AuthorRole | undefined;
  /** Whom the person works for, where that is not the publisher. */
  organization?: string | undefined;
  /** The address of a square portrait. Shown for authors only, at 48 px. */
  image?: string | undefined;
}

export interface BylineProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** In the order of their names on the page. Names that are empty are left out; none: renders nothing. */
  authors: readonly Author[];
  /** Words, order and commas. @default en */
  locale?: Locale | undefined;
  /** Theme values for this byline alone. */
  theme?: Theme | undefined;
}

/**
 * Who made the article. Renders a `<div>` with a `<p>` for each role ("By A and B", "Additional
 * reporting by C"), joined as the language does it by `Intl.ListFormat`. Each name stands in a
 * `<bdi>`, so that an Arabic name in an English line, or the other way round, disturbs nothing.
 */
export function Byline(props: BylineProps) {
  const namedAuthors = filterNamedAuthors(props.authors);
  if (namedAuthors.length === 0) return null;
  const lines: { role: AuthorRole; authors: Author[] }[] = [];
  for (const author of namedAuthors) {
    const role = resolveRole(author);
    const line = lines.find((each) => each.role === role);
    if (line) line.authors.push(author);
    else lines.push({ role, authors: [author] });
  }
  const portraits =
    lines.find(({ role }) => role === 'author')?.authors.filter(({ image }) => toText(image) !== undefined) ??
    [];
  const messages = getMessages(props.locale, bylineMessages);
  const tag = getLanguageTag(props.locale);
  return legacyRoot(
    { Root, as: 'div', props, own },
    { 'data-component': 'Byline' },
    portraits.length === 0 ? null : (
      <div data-part="portraits">
        {portraits.map((author, index) => (
          <img
            // eslint-disable-next-line react/no-array-index-key -- two authors may share a name or a picture
            key={index}
            src={toText(author.image)}
            alt=""
            width={48}
            height={48}
            loading="lazy"
            decoding="async"
          />
        ))}
      </div>
    ),
    <div data-part="lines">
      {lines.map(({ role, authors }) => (
        <p key={role} data-part="line" data-role={role}>
          {interpolate<ReactNode>(messages.byline[role], {
            names: renderAuthorList(authors, tag, messages.affiliation),
          })}
        </p>
      ))}
    </div>,
  );
}

const own: OwnProps<BylineProps, 'div'> = { authors: true, locale: true };

/** The one list of an author's fields. `NewsArticle` reads them by it, too. */
export const pickAuthor: CompletePicker<Author> = ({ name, href, role, organization, image }) => ({
  name,
  href,
  role,
  organization,
  image,
});

function filterNamedAuthors(authors: readonly Author[]): Author[] {
  const list = toArray(authors);
  const namedAuthors: Author[] = [];
  for (const author of toObjects(authors, pickAuthor)) {
    const name = typeof author.name === 'string' ? toText(author.name) : undefined;
    if (name !== undefined) namedAuthors.push(Object.assign(author, { name }));
  }
  if (
    (namedAuthors.length === 0 || namedAuthors.length < list.length) &&
    process.env.NODE_ENV !== 'production'
  ) {
    warn(
      'Byline',
      `${String(list.length - namedAuthors.length)} of ${String(list.length)} authors have no name, and a line without a name says nothing, so ` +
        `${namedAuthors.length === 0 ? 'no byline was rendered' : 'they were left out'}. Give each author a name.`,
    );
  }
  return namedAuthors;
}

function resolveRole(author: Author): AuthorRole {
  const role = author.role ?? 'author';
  if (typeof role === 'string' && Object.hasOwn(bylineMessages.byline, role)) return role;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'Byline',
      `there are no words for the role ${describeValue(role)}, so its bearer stands among the authors. ` +
        `Give one of ${Object.keys(bylineMessages.byline).join(', ')}.`,
    );
  }
  return 'author';
}

function renderAuthorList(authors: readonly Author[], tag: string, affiliation: string): ReactNode[] {
  const [soleAuthor] = authors;
  if (soleAuthor && authors.length === 1) return [renderAuthor(soleAuthor, affiliation, 0)];
  let next = 0;
  return formatListParts(
    tag,
    authors.map(({ name }) => name),
  ).map(({ type, value }) => {
    const author = type === 'element' ? authors[next++] : undefined;
    return author ? renderAuthor(author, affiliation, next) : value;
  });
}

function renderAuthor({ name, href, organization }: Author, affiliation: string, key: number): ReactNode {
  const address = sanitizeHref(href, 'Byline');
  const isolatedName = <bdi>{name}</bdi>;
  const linkedName =
    address === undefined ? (
      <span key={key} data-part="author">
        {isolatedName}
      </span>
    ) : (
      <a key={key} data-part="author" href={address} rel="author">
        {isolatedName}
      </a>
    );
  const employer = toText(organization);
  if (employer === undefined) return linkedName;
  return (
    <Fragment key={key}>
      {interpolate<ReactNode>(affiliation, {
        name: linkedName,
        organization: <bdi key="organization">{employer}</bdi>,
      })}
    </Fragment>
  );
}

const Root = styled.div.withConfig({ componentId: 'newsfold-byline' })`
  display: flex;
  align-items: center;
  gap: 0.75rem;
  color: var(--newsfold-color-muted);
  font-family: var(--newsfold-font-furniture);
  font-size: var(--newsfold-size-furniture);
  line-height: var(--newsfold-leading-furniture);
  overflow-wrap: anywhere;

  & [data-part='portraits'] {
    display: flex;
    flex: none;
    align-self: flex-start;
  }
  & img {
    inline-size: 3rem;
    block-size: 3rem;
    border: 2px solid var(--newsfold-color-background);
    border-radius: 50%;
    object-fit: cover;
  }
  & img + img {
    margin-inline-start: -0.75rem;
  }
  & [data-part='lines'] {
    min-inline-size: 0;
  }
  & [data-part='line'] {
    margin: 0;
  }
  & [data-part='author'] {
    color: var(--newsfold-color-text);
    font-weight: 600;
  }
  & a {
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  & a:hover {
    text-decoration-thickness: 2px;
  }
  & a:focus-visible {
    outline: 3px solid var(--newsfold-color-focus);
    outline-offset: 2px;
  }
`;
