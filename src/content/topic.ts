import type { CompletePicker } from '../internal/coerce';

/** What a story is about, as plain data. */
export interface Topic {
  /** The name, such as "Afghanistan". */
  name: string;
  /** The URL of the page that lists stories about it. Unsafe URLs are removed, and the name kept. */
  href?: string | undefined;
}

/** The one list of a topic's fields. `Topics` and `NewsArticle` read a topic through it. */
export const pickTopic: CompletePicker<Topic> = ({ name, href }) => ({ name, href });
