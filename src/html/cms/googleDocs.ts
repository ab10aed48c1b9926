import { getString } from '../hast';
import { parseStyle } from '../parseStyle';
import type { CmsHabit } from './CmsHabit';

/** Google Docs says in styles what HTML has elements for, and puts all that is copied into one `<b>` that is not bold. */
export const googleDocs: CmsHabit = {
  rewriteElement(element) {
    const style = getString(element, 'style');
    if (style === undefined) return;
    if (isUndone(element.tagName, style)) element.tagName = 'span';
    const direction = /direction/i.test(style) ? parseStyle(style).get('direction') : undefined;
    if (direction === 'rtl' || direction === 'ltr') element.properties.dir ??= direction;
  },
};

/** Whether an element only has a style that takes away what it means. */
function isUndone(tagName: string, style: string): boolean {
  if (tagName === 'b' || tagName === 'strong') {
    return /^(?:normal|400)$/.test(parseStyle(style).get('font-weight') ?? '');
  }
  return (tagName === 'i' || tagName === 'em') && parseStyle(style).get('font-style') === 'normal';
}
