import type { Element, ElementContent } from 'hast';

import { warn } from '../../internal/warn';
import { isElement } from '../hast';
import type { CmsHabit } from './CmsHabit';

const elements: Partial<Record<string, string>> = {
  'amp-img': 'img',
  'amp-anim': 'img',
  'amp-video': 'video',
  'amp-audio': 'audio',
  'amp-iframe': 'iframe',
};

const furniture =
  /^amp-(?:ad|analytics|auto-ads|consent|embed|lightbox|pixel|sidebar|social-share|sticky-ad|user-notification)$/;

/** AMP has an element of its own for each that loads something, with a fallback in it. */
export const amp: CmsHabit = {
  rewriteElement(element) {
    if (!element.tagName.startsWith('amp-')) return undefined;
    if (furniture.test(element.tagName)) {
      warn(
        'ArticleHtml',
        `the element <${element.tagName}> was left out, because it is not part of the text.`,
      );
      return [];
    }
    const tagName = elements[element.tagName];
    const hasAddress =
      tagName !== undefined || Object.keys(element.properties).some((name) => /^(data|src)/.test(name));
    if (hasAddress) element.children = element.children.filter((node) => !isFallback(node));
    if (tagName !== undefined) element.tagName = tagName;
    return undefined;
  },
};

/** What AMP shows until, or if not, the element has loaded. */
function isFallback(node: ElementContent): boolean {
  if (!isElement(node)) return false;
  const { properties, tagName }: Element = node;
  return (
    'fallback' in properties ||
    'overflow' in properties ||
    ('placeholder' in properties && tagName !== 'blockquote')
  );
}
