import type { ReactNode } from 'react';

import { warn } from '../internal/warn';

/** Whether `children` hold nothing to read; a component then renders nothing, and a developer is told. */
export function blank(children: ReactNode, component: string): boolean {
  if (!isBlank(children)) return false;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      component,
      'there is nothing in it, so it was left out: an empty element would be read out or leave a gap. ' +
        'Render it only where there is text.',
    );
  }
  return true;
}

/** Whether a node prints nothing that a reader could see: no text, or only spaces. */
export function isBlank(node: ReactNode): boolean {
  if (node === null || node === undefined || typeof node === 'boolean') return true;
  if (typeof node === 'string') return node.trim() === '';
  return Array.isArray(node) && node.every(isBlank);
}
