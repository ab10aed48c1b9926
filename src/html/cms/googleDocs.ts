import { getString } from '../hast';
import { parseStyle } from '../parseStyle';
import type { CmsHabit } from './CmsHabit';

/** Google Docs says in styles what HTML has elements for, and puts all that is copied into one `<b>` that is not bold. */
export const googleDocs: CmsHabit = {
  rewriteElement(element) {
    if (element.tagName !== 'b' || element.properties.style === undefined) return;
    const weight = parseStyle(getString(element, 'style') ?? '').get('font-weight');
    if (weight === 'normal' || weight === '400') element.tagName = 'span';
  },
};
