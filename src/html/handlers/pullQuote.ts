import type { Element } from 'hast';

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
  const cite = source ? flattenToInline(state.contentOf(source, builder)).line : [];
  if (source) state.consumed.add(source);
  const innerQuote =
    element.tagName === 'blockquote'
      ? undefined
      : findDescendant(element, ({ tagName }) => tagName === 'blockquote');
  if (innerQuote) state.consumed.add(innerQuote);
  const blocks = [
    ...(innerQuote ? state.contentOf(innerQuote, builder) : []),
    ...state.contentOf(element, builder),
  ];
  if (blocks.length === 0 && cite.length === 0) return;
  const quoteBlocks = blocks.length > 0 ? blocks : [buildElement('p', {}, cite)];
  const captions = blocks.length > 0 && cite.length > 0 ? [buildElement('figcaption', {}, cite)] : [];
  const children = [...unwrapSoleParagraph(quoteBlocks), ...captions];
  const node = buildElement('figure', pickProperties(element, ''), children, { kind: 'pullquote' });
  builder.addBlock(state.withId(element, node));
};
