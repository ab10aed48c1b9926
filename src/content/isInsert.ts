import { isValidElement, type ReactNode } from 'react';

/**
 * Whether a node is an insert, such as an ad, which is not a block of the text. Its attribute says so, because the attribute
 * survives on the way from a server component to a client component.
 */
export function isInsert(node: ReactNode): boolean {
  return (
    isValidElement<{ 'data-part'?: unknown }>(node) &&
    node.type === 'aside' &&
    node.props['data-part'] === 'insert'
  );
}
