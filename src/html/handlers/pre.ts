import { buildElement } from '../BlockBuilder';
import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';
import { unwrapBlock } from './unwrap';

/** Verse, code and other text in which spaces and line breaks matter. Links, emphasis and notes in it are kept. */
export const pre: Handler = (state, element, builder) => {
  if (builder.isPreformatted) {
    unwrapBlock(state, element, builder);
    return;
  }
  const nested = builder.createNested(false);
  nested.isPreformatted = true;
  nested.isInline = true;
  state.all(element.children, nested);
  const { line, rest } = nested.endPreformatted(builder);
  if (line.length > 0) {
    builder.addBlock(state.withId(element, buildElement('pre', pickProperties(element, 'pre'), line)));
  }
  for (const block of rest) builder.addBlock(block);
};
