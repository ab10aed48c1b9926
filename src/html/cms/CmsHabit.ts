import type { Element, ElementContent, Root } from 'hast';

/**
 * What an editor, a CMS or a plug-in leaves in HTML, and that HTML has another element for. A habit rewrites it to that
 * element before the conversion, so that handlers know only HTML.
 */
export interface CmsHabit {
  /** Rewrites the text before it is parsed, such as shortcodes. Must take linear time. */
  rewriteHtml?: (html: string) => string;
  /**
   * Rewrites an element: changes it in place, or returns what replaces it. It runs before the children of the element are
   * rewritten, for elements that have attributes. Look at few nodes, since it may run for each.
   */
  rewriteElement?: (element: Element, parent: Element | Root, index: number) => ElementContent[] | undefined;
}
