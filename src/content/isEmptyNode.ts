import type { ReactNode } from 'react';

import { warn } from '../internal/warn';

/** Warns that a component has nothing in it. Returns `null`, which is what it renders. */
export function warnEmpty(component: string): null {
  if (process.env.NODE_ENV !== 'production') {
    warn(
      component,
      'there is nothing in it, so it was left out: an empty element would be read out or leave a gap. ' +
        'Render it only where there is text.',
    );
  }
  return null;
}

/** Whether a node prints nothing that a reader could see: no text, or only spaces. */
export function isEmptyNode(node: ReactNode): boolean {
  if (node === null || node === undefined || typeof node === 'boolean') return true;
  if (typeof node === 'string') return node.trim() === '';
  return Array.isArray(node) && node.every(isEmptyNode);
}
