import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';

const renamedElements: Record<string, string> = { acronym: 'abbr', big: 'strong', strike: 's', tt: 'code' };

/** Formatting and other elements in a line. If they are around blocks, each paragraph in them gets its own. */
export const inline: Handler = (state, element, builder) => {
  const tagName = renamedElements[element.tagName] ?? element.tagName;
  state.addAnchor(element, builder);
  builder.addFormatted(tagName, pickProperties(element, tagName), () => {
    state.inline(element.children, builder);
  });
};
