import type { ReactNode } from 'react';

/** The props of a heading that determine its text, level and link target. */
export interface HeadingProps {
  id?: string | undefined;
  level?: number | undefined;
  children?: ReactNode;
}

// Shared by every copy of the package on a page, such as `newsfold` beside `newsfold/static`.
const headingMark = Symbol.for('newsfold.heading');

/** Marks a component as a heading in running text, so that the text can be read without importing the component. */
export function markAsHeading(component: object): void {
  Reflect.set(component, headingMark, true);
}

/** Whether the type of an element is a component that was passed to `markAsHeading`. */
export function isMarkedAsHeading(type: unknown): boolean {
  return typeof type === 'function' && headingMark in type;
}
