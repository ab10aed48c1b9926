import { findDescendant, hasClass } from '../hast';
import type { CmsHabit } from './CmsHabit';

/** KaTeX and MathJax draw a formula from many boxes, and put the formula itself beside them for screen readers. */
export const formulas: CmsHabit = {
  rewriteElement(element) {
    const isDrawn =
      hasClass(element, 'katex', 'katex-display', 'MathJax', 'MathJax_Display') ||
      element.tagName === 'mjx-container';
    if (isDrawn) {
      const formula = findDescendant(element, ({ tagName }) => tagName === 'math');
      if (formula) element.children = [formula];
    }
    return hasClass(element, 'MathJax_Preview') ? [] : undefined;
  },
};
