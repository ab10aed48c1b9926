import { isValidElement, type ReactNode } from 'react';

/** The text of a node, as far as it can be known without rendering components. */
export function nodeToText(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint') return String(node);
  if (Array.isArray(node)) return node.map(nodeToText).join('');
  return isValidElement<{ children?: ReactNode }>(node) ? nodeToText(node.props.children) : '';
}
