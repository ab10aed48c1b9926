import type { Element, ElementContent, Root } from 'hast';

import { getClasses, getString, isElement } from '../hast';
import { parseStyle } from '../parseStyle';
import type { CmsHabit } from './CmsHabit';

/** Words that only a style sets apart, such as a link and the button beside it, would run together without one. */
export const boxes: CmsHabit = {
  rewriteElement(element, parent, index) {
    if (!inlineElements.has(element.tagName) || !isBox(element)) return undefined;
    const previous = parent.children[index - 1];
    // The one before has added a space already.
    const isApart = isElement(previous) && isBox(previous);
    const before: ElementContent[] =
      !isApart && touches(parent, index - 1) ? [{ type: 'text', value: ' ' }] : [];
    const after: ElementContent[] = touches(parent, index + 1) ? [{ type: 'text', value: ' ' }] : [];
    return before.length + after.length > 0 ? [...before, element, ...after] : undefined;
  },
};

const inlineElements = new Set(['a', 'b', 'cite', 'em', 'i', 'label', 'small', 'span', 'strong', 'time']);

const boxClass =
  /(?:^|[-_])(?:btn|button|badge|chip|pill)s?(?:$|[-_])|^kg-bookmark-(?:author|publisher)$|^wp-block-file__/i;

function isBox(element: Element): boolean {
  if (getClasses(element).some((name) => boxClass.test(String(name)))) return true;
  const style = getString(element, 'style');
  if (style === undefined || !/display/i.test(style)) return false;
  return /^(?:block|flex|grid|table|list-item)$/.test(parseStyle(style).get('display') ?? '');
}

function touches({ children }: Element | Root, index: number): boolean {
  const sibling = children[index];
  return isElement(sibling) && inlineElements.has(sibling.tagName);
}
