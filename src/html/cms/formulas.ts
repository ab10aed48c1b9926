import type { Element, ElementContent, Root } from 'hast';

import { buildElement, isBlank } from '../BlockBuilder';
import { findDescendant, getString, getText, hasClass, isElement } from '../hast';
import type { CmsHabit } from './CmsHabit';

/**
 * KaTeX and MathJax draw a formula from many boxes, and put the formula itself beside them for screen readers. MathJax finds it in
 * a script, which stays beside what it draws.
 */
export const formulas: CmsHabit = {
  rewriteElement(element, parent, index) {
    if (element.tagName === 'script') return readScript(element, parent, index);
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

function readScript(element: Element, parent: Element | Root, index: number): ElementContent[] | undefined {
  const kind = /^math\/tex(;\s*mode=display)?/i.exec(getString(element, 'type') ?? '');
  if (!kind) return undefined;
  const drawn = parent.children.slice(Math.max(0, index - 2), index).find(isDrawing);
  if (drawn && !isBlank(getText([drawn], 1000))) return [];
  const tex = element.children.map((node) => (node.type === 'text' ? node.value : '')).join('');
  // As Markdown's kramdown writes it.
  const alttext = tex.replace(/^\s*% <!\[CDATA\[|%\s*\]\]>\s*$/g, '').trim();
  return [buildElement('math', { alttext, ...(kind[1] !== undefined && { display: 'block' }) })];
}

function isDrawing(node: ElementContent | Root['children'][number]): node is Element {
  return (
    isElement(node) &&
    (node.tagName === 'mjx-container' ||
      hasClass(node, 'MathJax', 'MathJax_Display', 'MathJax_SVG', 'mjx-chtml'))
  );
}
