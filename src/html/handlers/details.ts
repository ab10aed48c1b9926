import { buildElement, flattenToInline } from '../BlockBuilder';
import { isElement } from '../hast';
import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';

export const details: Handler = (state, element, builder) => {
  const summary = element.children.filter(isElement).find(({ tagName }) => tagName === 'summary');
  if (summary) state.consumed.add(summary);
  const { line, rest } = flattenToInline(summary ? state.contentOf(summary, builder) : []);
  const content = state.contentOf(element, builder);
  const blocks = rest.length > 0 ? [...rest, ...content] : content;
  const hasTitle = summary !== undefined && line.length > 0;
  const title = hasTitle && state.withId(summary, buildElement('summary', pickProperties(summary), line));
  if (summary && !title) state.addAnchor(summary, builder);
  if (title && blocks.length > 0) {
    const node = buildElement('details', pickProperties(element), [title, ...blocks]);
    builder.addBlock(state.withId(element, node));
    return;
  }
  state.addAnchor(element, builder);
  builder.addBlocks(title ? [{ ...title, tagName: 'p' }] : blocks);
};
