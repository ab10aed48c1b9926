import { toText } from '../internal/coerce';
import { headingId } from './headingIds';
import type { HeadingProps } from './headings';
import { nodeToText } from './nodeToText';

/** Returns the text of a heading, and its id, which is made from the text if it has none of its own. */
export function readHeading({ id, children }: HeadingProps): { id: string; text: string } {
  const text = nodeToText(children);
  return { id: toText(id) ?? headingId(text), text };
}
