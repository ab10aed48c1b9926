import { toText } from '../internal/coerce';
import { hashText } from '../internal/hashText';

interface NamingAttributes {
  id?: string | undefined;
  'aria-label'?: string | undefined;
  'aria-labelledby'?: string | undefined;
}

interface HeadingName {
  /** For the heading. */
  headingId: string;
  /** For the landmark. */
  attributes: { 'aria-labelledby'?: string };
}

/**
 * Returns what names a landmark by its heading, unless the publisher names it. `content`, of which the texts count, tells it from
 * other landmarks of the page. The id is not from `useId`, which differs between a server component and a server's HTML.
 */
export function nameByHeading(rest: NamingAttributes, content: readonly unknown[]): HeadingName {
  const headingId = `newsfold-${hashText([rest.id, ...content].map(toText).join(' '))}`;
  const hasName = rest['aria-label'] !== undefined || rest['aria-labelledby'] !== undefined;
  return { headingId, attributes: hasName ? {} : { 'aria-labelledby': headingId } };
}
