import { toObjects, toText, type CompletePicker } from '../internal/coerce';

/** Another story, as plain data. */
export interface RelatedLink {
  /** Its headline. */
  text: string;
  /** Its URL. Unsafe URLs are removed, and the text kept. */
  href: string;
  /** A few words before the headline, such as "Analysis". Not part of the link. */
  kicker?: string | undefined;
}

const pickRelatedLink: CompletePicker<RelatedLink> = ({ text, href, kicker }) => ({ text, href, kicker });

/** The one reader of a story's fields, for `RelatedLinks` and `NewsArticle`. Stories without a text are left out. */
export function toRelatedLinks(links: unknown): RelatedLink[] {
  return toObjects(links, pickRelatedLink).flatMap(({ text, href, kicker }) => {
    const headline = toText(text);
    if (headline === undefined) return [];
    return [{ text: headline, href: toText(href) ?? '', kicker: toText(kicker) }];
  });
}
