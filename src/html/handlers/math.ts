import { getText } from '../hast';
import type { Handler } from '../State';

/** A formula as text. */
export const math: Handler = (state, element, builder) => {
  state.addAnchor(element, builder);
  builder.addText(getText(element.children));
};
