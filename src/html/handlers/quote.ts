import type { Element } from 'hast';

import { buildElement } from '../BlockBuilder';
import { isElement } from '../hast';
import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';
import { sanitizeUrlProperty } from '../urls';
import { isPullQuote, pullQuote } from './pullQuote';

export const quote: Handler = (state, element, builder) => {
  if (isPullQuote(element)) {
    pullQuote(state, element, builder);
    return;
  }
  const blocks = state.contentOf(element, builder);
  if (blocks.length === 0) return;
  const node = buildElement('blockquote', pickProperties(element), unwrapSource(blocks));
  sanitizeUrlProperty(node, 'cite');
  builder.addBlock(state.withId(element, node));
};

/** The source of a quotation, after its last paragraph, has no paragraph around it: there, it could be a title in the text. */
function unwrapSource(blocks: Element[]): Element[] {
  const last = blocks.at(-1);
  const [only, other] = last?.children ?? [];
  const isSource =
    blocks.length > 1 && last?.tagName === 'p' && isElement(only) && only.tagName === 'cite' && !other;
  return isSource
    ? [...blocks.slice(0, -1), { ...only, properties: { ...last.properties, ...only.properties } }]
    : blocks;
}
