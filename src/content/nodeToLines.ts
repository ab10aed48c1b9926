import { Fragment, isValidElement, type ReactNode } from 'react';

import { phrasing } from './phrasingElements';

/** The text of a node as `textOf` gives it, with a line break round every block, so that no two words run together. */
export function blockText(node: unknown): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map(blockText).join('');
  if (!isValidElement<{ children?: ReactNode }>(node)) return '';
  const text = blockText(node.props.children);
  const inline = node.type === Fragment || (typeof node.type === 'string' && phrasing.has(node.type));
  return inline && node.type !== 'br' ? text : `\n${text}\n`;
}
