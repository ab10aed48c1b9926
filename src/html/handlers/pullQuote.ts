import type { Element, ElementContent } from 'hast';

import { buildElement, flattenToInline, unwrapSoleParagraph } from '../BlockBuilder';
import { findDescendant, getClasses } from '../hast';
import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';

export function isPullQuote(element: Element): boolean {
  return (
    element.tagName !== 'span' &&
    getClasses(element).some((name) => /^(wp-block-)?pull-?quote$/i.test(String(name)))
  );
}

export const pullQuote: Handler = (state, element, builder) => {
  const source = findDescendant(
    element,
    ({ tagName }) => tagName === 'figcaption' || tagName === 'cite' || tagName === 'footer',
  );
  const { line: cite, rest } = flattenToInline(source ? state.unwrappedContentOf(source, builder) : []);
  if (source) state.consumed.add(source);
  const innerQuote =
    element.tagName === 'blockquote'
      ? undefined
      : findDescendant(element, ({ tagName }) => tagName === 'blockquote');
  // Words before the quotation stay before it, so then it is a quotation like any other.
  const opening = innerQuote && startsWith(element, innerQuote, source) ? innerQuote : undefined;
  if (opening) state.consumed.add(opening);
  const blocks = [
    ...(opening ? state.unwrappedContentOf(opening, builder) : []),
    ...state.contentOf(element, builder),
    ...rest,
  ];
  if (blocks.length === 0 && cite.length === 0) return;
  const quoteBlocks = blocks.length > 0 ? blocks : [buildElement('p', {}, cite)];
  const captions = blocks.length > 0 && cite.length > 0 ? [buildElement('figcaption', {}, cite)] : [];
  const children = [...unwrapSoleParagraph(quoteBlocks), ...captions];
  const node = buildElement('figure', pickProperties(element, ''), children, { kind: 'pullquote' });
  builder.addBlock(state.withId(element, node));
};

/** Whether nothing comes before `target` in an element, but for blank text and the `credit`. */
function startsWith(element: Element, target: Element, credit: Element | undefined): boolean {
  let first: Element | undefined = element;
  while (first && first !== target) {
    const child: ElementContent | undefined = first.children.find(
      (node) =>
        node !== credit && (node.type === 'element' || (node.type === 'text' && node.value.trim() !== '')),
    );
    first = child?.type === 'element' ? child : undefined;
  }
  return first === target;
}
