import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';
import { isPullQuote, pullQuote } from './pullQuote';

/** An element that says nothing about the text: its content, its language and its id stay. */
export const unwrap: Handler = (state, element, builder) => {
  if (isPullQuote(element)) {
    pullQuote(state, element, builder);
    return;
  }
  state.addAnchor(element, builder);
  state.all(element.children, builder);
};

/** The same, of an element that begins a new line. */
export const unwrapBlock: Handler = (state, element, builder) => {
  builder.endParagraph();
  const { inheritedAttributes } = builder;
  builder.inheritedAttributes = { ...inheritedAttributes, ...pickProperties(element, '') };
  unwrap(state, element, builder);
  builder.endParagraph();
  builder.inheritedAttributes = inheritedAttributes;
};
