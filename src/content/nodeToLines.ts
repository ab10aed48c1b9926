import { Fragment, isValidElement, type ReactNode } from 'react';

import { phrasingElements } from './phrasingElements';

/** Returns the text of a node like `nodeToText`, with line breaks around every block, so that no two words run together. */
export function nodeToLines(node: unknown): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(nodeToLines).join('');
  if (!isValidElement<{ children?: ReactNode }>(node)) return '';
  const text = nodeToLines(node.props.children);
  const inline = node.type === Fragment || (typeof node.type === 'string' && phrasingElements.has(node.type));
  return inline && node.type !== 'br' ? text : `\n${text}\n`;
}
