import type { Element, Root } from 'hast';

import { warn } from '../../internal/warn';
import { buildElement, isBlank } from '../BlockBuilder';
import { findDescendant, getString, getText, isElement } from '../hast';
import { parseStyle } from '../parseStyle';
import type { CmsHabit } from './CmsHabit';
import { isPlaceholder } from './lazyMedia';

/**
 * A picture that only a style shows, in a box without words and pictures of its own. It is part of the text if the box says
 * what it shows, is in a figure or a link, or has a height, without which a browser would not show it.
 */
export const backgrounds: CmsHabit = {
  rewriteElement(element, parent) {
    const style = getString(element, 'style');
    if (
      style === undefined ||
      !/background/i.test(style) ||
      !/url\(/i.test(style) ||
      !boxes.has(element.tagName)
    ) {
      return;
    }
    const src = readAddress(style);
    if (isPlaceholder(src) || !isBlank(getText(element.children, 1000)) || hasMedia(element, parent)) return;
    const declarations = parseStyle(style);
    const alt = getString(element, 'ariaLabel') ?? getString(element, 'title');
    const isPicture =
      alt !== undefined ||
      getString(element, 'role') === 'img' ||
      (parent.type === 'element' && /^(?:a|figure)$/.test(parent.tagName)) ||
      ['height', 'min-height', 'padding-bottom', 'padding-top', 'aspect-ratio'].some((name) =>
        declarations.has(name),
      );
    if (isPicture) element.children.push(buildElement('img', { src, alt: alt ?? '' }));
    else {
      warn(
        'ArticleHtml',
        `the element <${element.tagName}> with the background ${JSON.stringify(src?.slice(0, 80))} was left out, because nothing says whether it is more than decoration. ` +
          'If it is part of the text, make it an <img>, or say in an aria-label what it shows.',
      );
    }
  },
};

const boxes = new Set(['a', 'div', 'figure', 'li', 'p', 'section', 'span', 'td']);

// Not from the parsed style, whose values are in lower case.
function readAddress(style: string): string | undefined {
  const [, quoted, bare] = /url\(\s*(?:["']([^"']*)["']|([^\s"')]+))/i.exec(style) ?? [];
  return quoted ?? bare;
}

/** Whether there is a picture in the box, or beside it, of which this may be a preview. */
function hasMedia(element: Element, parent: Element | Root): boolean {
  const isMedia = ({ tagName }: Element) => /^(?:amp-img|iframe|img|noscript|picture|video)$/.test(tagName);
  if (findDescendant(element, isMedia) !== undefined) return true;
  return (
    parent.type === 'element' && parent.children.slice(0, 10).some((node) => isElement(node) && isMedia(node))
  );
}
