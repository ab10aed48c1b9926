import type { ReactNode } from 'react';

import type { CompletePicker } from '../internal/coerce';
import type { AuthorRole } from '../vocabulary/kinds';

/** A person who worked on the article. It is plain data if `bio` is a string. */
export interface Author {
  /** The name only, without "By" and without a title. */
  name: string;
  /** The URL of the author's page. Unsafe URLs are ignored. */
  href?: string | undefined;
  /** What the person did. @default 'author' */
  role?: AuthorRole | undefined;
  /** The person's employer, if it is not the publisher. */
  organization?: string | undefined;
  /** The URL of a square portrait. `Byline` shows it for authors only, at 48 by 48 pixels, or 72 above an opinion. */
  image?: string | undefined;
  /** A second line about the person, such as "Diplomatic editor" or a handle. Empty: there is none. */
  description?: string | undefined;
  /** A few sentences about the person, for an `AuthorCard`. */
  bio?: ReactNode;
  /** Other places where the person is, such as a site or a profile, for an `AuthorCard`. Unsafe URLs are removed, and the texts kept. */
  links?: readonly AuthorLink[] | undefined;
  /** What the person knows about, such as "Afghanistan", for an `AuthorCard`. */
  expertise?: readonly string[] | undefined;
}

/** A place where an author is, such as Mastodon. */
export interface AuthorLink {
  /** Its name, which is not translated. */
  text: string;
  href: string;
}

/** The one list of an author's fields. `Byline`, `AuthorCard` and `NewsArticle` read an author through it. */
export const pickAuthor: CompletePicker<Author> = ({
  name,
  href,
  role,
  organization,
  image,
  description,
  bio,
  links,
  expertise,
}) => ({
  name,
  href,
  role,
  organization,
  image,
  description,
  bio,
  links,
  expertise,
});

/** The one list of a link's fields. */
export const pickAuthorLink: CompletePicker<AuthorLink> = ({ text, href }) => ({ text, href });
