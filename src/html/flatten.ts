import type { Element, ElementContent, RootContent } from 'hast';

import { buildElement } from './BlockBuilder';
import { isElement, textlessElements } from './hast';

/**
 * Returns all text, links and empty elements in the nodes as one flat list, in which an empty `<div>` marks the beginning
 * and the end of a line. For content that is nested deeper than React can render.
 */
export function flatten(nodes: readonly RootContent[]): ElementContent[] {
  const flat: ElementContent[] = [];
  // The list that gets the next node: that of a link, or the whole.
  let target = flat;
  const stack: (RootContent | 'end of link')[] = [...nodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'end of link') target = flat;
    else if (node.type === 'text') target.push(node);
    else if (isElement(node) && !isWithoutText(node)) {
      if (node.children.length === 0) target.push(node);
      else {
        const isLink = node.tagName === 'a' && target === flat;
        const edge = isLink || inlineElements.has(node.tagName) ? undefined : buildElement('div');
        if (edge) target.push(edge);
        if (edge) stack.push(edge);
        if (isLink) stack.push('end of link');
        for (let index = node.children.length - 1; index >= 0; index--) {
          const child = node.children[index];
          if (child) stack.push(child);
        }
        if (isLink) {
          const link = buildElement('a', node.properties);
          flat.push(link);
          target = link.children;
        }
      }
    }
  }
  return flat;
}

function isWithoutText({ tagName }: Element): boolean {
  return tagName === 'svg' || textlessElements.has(tagName);
}

const inlineElements = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'mi',
  'mn',
  'mo',
  'mrow',
  'ms',
  'mtext',
  'nobr',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
]);
