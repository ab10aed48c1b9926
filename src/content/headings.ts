import type { ReactNode } from 'react';

/** The props of a heading that say what it is and where a link to it leads. */
export interface HeadingProps {
  id?: string | undefined;
  level?: number | undefined;
  children?: ReactNode;
}

// Shared by every copy of the package on a page, such as `newsfold` beside `newsfold/static`.
const headingMark = Symbol.for('newsfold.heading');

/** Marks a component as a heading of the running text, so that code that reads the text knows it without importing it. */
export function markAsHeading(component: object): void {
  Reflect.set(component, headingMark, true);
}

/** Whether the type of an element is a component that `markAsHeading` was called with. */
export function isMarkedAsHeading(type: unknown): boolean {
  return typeof type === 'function' && headingMark in type;
}
