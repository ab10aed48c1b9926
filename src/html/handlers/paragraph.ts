import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';
import { isPullQuote, pullQuote } from './pullQuote';

export const paragraph: Handler = (state, element, builder) => {
  if (isPullQuote(element)) {
    pullQuote(state, element, builder);
    return;
  }
  builder.beginParagraph(pickProperties(element));
  state.addAnchor(element, builder);
  state.inline(element.children, builder);
  builder.endParagraph();
};
