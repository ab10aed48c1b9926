import { Fragment, isValidElement, type ReactNode } from 'react';

import { phrasingElements } from './phrasingElements';

/** The text of a node as `nodeToText` gives it, with a line break round every block, so that no two words run together. */
export function nodeToLines(node: unknown): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(nodeToLines).join('');
  if (!isValidElement<{ children?: ReactNode }>(node)) return '';
  const text = nodeToLines(node.props.children);
  const inline = node.type === Fragment || (typeof node.type === 'string' && phrasingElements.has(node.type));
  return inline && node.type !== 'br' ? text : `\n${text}\n`;
}
