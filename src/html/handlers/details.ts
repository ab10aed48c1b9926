import { buildElement, flattenToInline } from '../BlockBuilder';
import { isElement } from '../hast';
import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';

export const details: Handler = (state, element, builder) => {
  const summary = element.children.find((node) => isElement(node) && node.tagName === 'summary');
  if (summary) state.consumed.add(summary);
  const { line, rest } = flattenToInline(
    summary && isElement(summary) ? state.contentOf(summary, builder) : [],
  );
  const content = state.contentOf(element, builder);
  const blocks = rest.length > 0 ? [...rest, ...content] : content;
  if (line.length > 0 && blocks.length > 0) {
    const children = [buildElement('summary', {}, line), ...blocks];
    builder.addBlock(state.withId(element, buildElement('details', pickProperties(element), children)));
    return;
  }
  builder.addBlocks(line.length > 0 ? [buildElement('p', {}, line)] : blocks);
};
