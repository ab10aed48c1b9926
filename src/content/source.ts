import type { CompletePicker } from '../internal/coerce';

/** A document, data set or work that an article is based on. */
export interface ArticleSource {
  /** The name of the source. */
  text: string;
  /** Its URL, if it is online. */
  href?: string | undefined;
}

/** The one list of a source's fields. */
export const pickSource: CompletePicker<ArticleSource> = ({ text, href }) => ({ text, href });
