import type { CompletePicker } from '../internal/coerce';
import type { AuthorRole } from '../vocabulary/kinds';

/** A person who worked on the article, as plain data. */
export interface Author {
  /** The name only, without "By" and without a title. */
  name: string;
  /** The URL of the author's page. Unsafe URLs are ignored. */
  href?: string | undefined;
  /** What the person did. @default 'author' */
  role?: AuthorRole | undefined;
  /** The person's employer, if it is not the publisher. */
  organization?: string | undefined;
  /** The URL of a square portrait, which is shown for authors only, at 48 by 48 pixels, or 72 above an opinion. */
  image?: string | undefined;
  /** A second line about the person, such as "Diplomatic editor" or a handle. Empty: there is none. */
  description?: string | undefined;
}

/** The one list of an author's fields. `Byline` and `NewsArticle` read an author through it. */
export const pickAuthor: CompletePicker<Author> = ({
  name,
  href,
  role,
  organization,
  image,
  description,
}) => ({
  name,
  href,
  role,
  organization,
  image,
  description,
});
