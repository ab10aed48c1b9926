import { buildElement } from '../BlockBuilder';
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
  const node = buildElement('blockquote', pickProperties(element), blocks);
  sanitizeUrlProperty(node, 'cite');
  builder.addBlock(state.withId(element, node));
};
