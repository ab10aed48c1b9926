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
 * Returns what names a landmark by its heading, unless the publisher names it. `content` tells two landmarks apart that have the
 * same heading. The id is not from `useId`, which differs between a server component and a server's HTML.
 */
export function nameByHeading(rest: NamingAttributes, content: string): HeadingName {
  const headingId = `newsfold-${hashText(`${toText(rest.id) ?? ''} ${content}`)}`;
  const hasName = rest['aria-label'] !== undefined || rest['aria-labelledby'] !== undefined;
  return { headingId, attributes: hasName ? {} : { 'aria-labelledby': headingId } };
}
