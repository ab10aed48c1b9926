import type { ReactNode } from 'react';

import { warn } from '../internal/warn';

/** Warns that a component was given no content. */
export function warnEmpty(component: string): void {
  warn(
    component,
    'it has no content, so it was not rendered: screen readers would announce an empty element. ' +
      'Render it only if there is text.',
  );
}

/** Whether a node shows nothing to a reader: no text, or only spaces. */
export function isEmptyNode(node: ReactNode): boolean {
  if (node === null || node === undefined || typeof node === 'boolean') return true;
  if (typeof node === 'string') return node.trim() === '';
  return Array.isArray(node) && node.every(isEmptyNode);
}
