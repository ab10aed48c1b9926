import type { ElementContent, RootContent } from 'hast';

import { blockElements } from '../content/blockElements';
import { toWellFormed } from '../internal/coerce';
import { parse } from './parse';

/**
 * Returns the text of HTML from a CMS on one line, for fields that are plain text, such as a headline:
 * `htmlToText(post.title.rendered)`. Decodes every entity, and keeps words apart at line breaks, paragraphs and list items.
 * Returns an empty string for anything but a string.
 */
export function htmlToText(html: string | null | undefined): string {
  if (typeof html !== 'string') return '';
  let text = '';
  // A stack, because the HTML may be nested deeper than functions can call each other. A string is text to add.
  const stack: (RootContent | ElementContent | string)[] = parse(toWellFormed(html)).children.reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') text += node;
    else if (node.type === 'text') text += node.value;
    else if (node.type === 'element' && !hiddenElements.has(node.tagName)) {
      if (blockElements.has(node.tagName)) {
        text += ' ';
        stack.push(' ');
      }
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index];
        if (child) stack.push(child);
      }
    }
  }
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const hiddenElements = new Set(['script', 'style', 'template', 'noscript']);
