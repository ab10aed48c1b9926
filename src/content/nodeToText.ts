import { isValidElement, type ReactNode } from 'react';

/** Returns the text of a node, without the text that components would add when they render. */
export function nodeToText(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint') return String(node);
  if (Array.isArray(node)) return node.map(nodeToText).join('');
  return isValidElement<{ children?: ReactNode }>(node) ? nodeToText(node.props.children) : '';
}
