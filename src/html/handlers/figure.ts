import type { Element } from 'hast';

import { buildElement, flattenToInline, getPlainText } from '../BlockBuilder';
import { findDescendant } from '../hast';
import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';
import { isPullQuote, pullQuote } from './pullQuote';

export const figure: Handler = (state, element, builder) => {
  if (isPullQuote(element)) {
    pullQuote(state, element, builder);
    return;
  }
  const caption = findDescendant(element, ({ tagName }) => tagName === 'figcaption');
  if (caption) state.consumed.add(caption);
  const captionBlocks = caption ? state.contentOf(caption, builder) : [];
  const blocks = state.toBlocks(element.children, builder, true);
  const { line, rest } = flattenToInline(captionBlocks, true);
  const captions = line.length > 0 ? [buildElement('figcaption', {}, line)] : [];
  const [only] = blocks;
  const part = only?.data?.part;
  if (
    only &&
    blocks.length === 1 &&
    only.tagName === 'figure' &&
    (!part || part.kind === 'embed') &&
    !hasCaption(only)
  ) {
    only.children.push(...captions);
    only.properties = { ...pickProperties(element), ...only.properties };
    builder.addBlock(state.withId(element, only));
  } else if (line.length > 0 && blocks.length > 0) {
    if (only?.tagName === 'table') only.data ??= { part: { kind: 'table', label: getPlainText(line) } };
    const node = buildElement('figure', pickProperties(element), [...blocks, ...captions]);
    builder.addBlock(state.withId(element, node));
  } else {
    for (const block of blocks) builder.addBlock(block);
    if (line.length > 0) builder.addBlock(buildElement('p', {}, line));
  }
  for (const block of rest) builder.addBlock(block);
};

function hasCaption({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && child.tagName === 'figcaption');
}
