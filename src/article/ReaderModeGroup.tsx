import { isValidElement, type ReactNode } from 'react';

import { isEmptyNode } from '../content/isEmptyNode';
import { Nothing } from './resolveComponents';

/**
 * Keeps notices, text and corrections in reader modes. Those such as Firefox's look for the element that holds the text, and
 * keep its siblings only if they have the very same classes. Renders a `<div>` without a box of its own, or nothing
 * if nothing is in it.
 */
export function ReaderModeGroup({ children }: { children: ReactNode }) {
  if (rendersNothing(children)) return null;
  return (
    <div className="newsfold-text" data-part="readable">
      {children}
    </div>
  );
}

function rendersNothing(node: ReactNode): boolean {
  if (Array.isArray(node)) return node.every(rendersNothing);
  return isValidElement(node) ? node.type === Nothing : isEmptyNode(node);
}
