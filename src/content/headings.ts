import type { ReactNode } from 'react';

/** A section of an article, for a list of links to them. */
export interface TableOfContentsEntry {
  /** The id of the heading. Link to it with `#` and the id, encoded by `encodeURIComponent`. */
  id: string;
  /** The text of the heading. */
  text: string;
  /** Its level, 2 to 6. */
  level: number;
}

/** The props of a heading that determine its text, level and link target. */
export interface HeadingProps {
  id?: string | undefined;
  level?: number | undefined;
  children?: ReactNode;
}

// Shared by every copy of the package on a page, such as `newsfold` beside `newsfold/static`.
const headingMark: unique symbol = Symbol.for('newsfold.heading');

/** What a link to a heading needs. */
interface HeadingLink {
  /** Empty: no link reaches the heading. */
  id: string | undefined;
  text: string;
}

export type HeadingReader = (props: HeadingProps) => HeadingLink;

/**
 * Marks a component as a heading in running text, so that the text can be read without importing the component. `read` returns the id
 * and the text that it renders, so that what lists headings needs no code for that.
 */
export function markAsHeading(component: object, read: HeadingReader): void {
  Reflect.set(component, headingMark, read);
}

/** Whether the type of an element is a component that was passed to `markAsHeading`. */
export function isMarkedAsHeading(type: unknown): boolean {
  return getHeadingReader(type) !== undefined;
}

/** Returns what `markAsHeading` was passed for the type of an element. */
export function getHeadingReader(type: unknown): HeadingReader | undefined {
  return isMarked(type) ? type[headingMark] : undefined;
}

function isMarked(type: unknown): type is { [headingMark]: HeadingReader } {
  return typeof type === 'function' && headingMark in type;
}
