import type { Element, ElementContent, Root } from 'hast';

import { habits } from './cms';
import type { CustomElements } from './customElements';
import { flatten } from './flatten';
import { getString, hasProperties, isElement } from './hast';
import { decodeFragment, getIds } from './Ids';

// No text is nested deeper on purpose, and React, which renders recursively, can still render it.
const MAX_DEPTH = 100;

/**
 * Rewrites a tree so that the handlers, which are recursive, need to know only HTML: flattens what is nested too deeply, and
 * applies the habits of editors. Returns the ids in the text to which links in the text lead. Visits each node once.
 */
export function prepare(tree: Root, custom: CustomElements): string[] {
  const ids = new Set<string>();
  const fragments = new Set<string>();
  const stack: { parent: Element | Root; depth: number }[] = [{ parent: tree, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { parent, depth } = next;
    if (depth === MAX_DEPTH) parent.children = flatten(parent.children);
    rewriteChildren(parent, custom);
    for (let index = parent.children.length - 1; index >= 0; index--) {
      const child = parent.children[index];
      if (isElement(child)) stack.push({ parent: child, depth: depth + 1 });
    }
    if (parent.type === 'element') {
      for (const id of getIds(parent)) ids.add(id);
      const href = parent.tagName === 'a' ? getString(parent, 'href') : undefined;
      if (href?.startsWith('#')) fragments.add(decodeFragment(href.slice(1)));
    }
  }
  return [...fragments].filter((fragment) => ids.has(fragment));
}

/** Applies the habits to the children. Replaces the list only if one of them is replaced. */
function rewriteChildren(parent: Element | Root, custom: CustomElements): void {
  let rewritten: ElementContent[] | undefined;
  parent.children.forEach((child, index) => {
    const replacement =
      isElement(child) && hasProperties(child) ? rewrite(child, parent, index, custom) : undefined;
    if (replacement) rewritten ??= parent.children.slice(0, index) as ElementContent[];
    if (replacement) rewritten?.push(...replacement);
    else rewritten?.push(child as ElementContent);
  });
  if (rewritten) parent.children = rewritten;
}

function rewrite(element: Element, parent: Element | Root, index: number, custom: CustomElements) {
  if (custom.findKey(element) !== undefined) return undefined;
  for (const habit of habits) {
    const replacement = habit.rewriteElement?.(element, parent, index);
    if (replacement) return replacement;
  }
  return undefined;
}
