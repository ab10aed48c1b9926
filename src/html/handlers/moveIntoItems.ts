import type { ElementContent } from 'hast';

import { isElement } from '../hast';

/**
 * Moves an element that is around items, such as a link around several `<li>`, into each of them, because HTML allows only
 * items in a list.
 */
export function moveIntoItems(
  nodes: readonly ElementContent[],
  isItem: (node: ElementContent) => boolean,
): ElementContent[] {
  return nodes.flatMap((node) => {
    if (!isElement(node) || isItem(node) || lists.has(node.tagName) || !node.children.some(isItem)) {
      return [node];
    }
    return node.children.map((child) =>
      isElement(child) && isItem(child)
        ? { ...child, children: [{ ...node, children: child.children }] }
        : { ...node, children: [child] },
    );
  });
}

const lists: ReadonlySet<string> = new Set(['dir', 'dl', 'menu', 'ol', 'ul']);
