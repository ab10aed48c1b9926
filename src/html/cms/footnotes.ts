import { findDescendant, getString, hasClass } from '../hast';
import type { CmsHabit } from './CmsHabit';

/** Markdown and WordPress say in a class, a role or an attribute that a list has the footnotes. */
export const footnotes: CmsHabit = {
  rewriteElement(element) {
    const hasFootnotes =
      hasClass(element, 'footnotes', 'wp-block-footnotes') ||
      getString(element, 'role') === 'doc-endnotes' ||
      element.properties.dataFootnotes !== undefined;
    if (!hasFootnotes) return undefined;
    const list =
      element.tagName === 'ol' ? element : findDescendant(element, ({ tagName }) => tagName === 'ol');
    if (list) list.properties.dataPart = 'footnotes';
    return undefined;
  },
};
