import type { Element, ElementContent } from 'hast';

import { buildElement, flattenToInline, unwrapSoleParagraph } from '../BlockBuilder';
import { isElement } from '../hast';
import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';
import { moveIntoItems } from './moveIntoItems';

export const definitionList: Handler = (state, element, builder) => {
  const items: Element[] = [];
  const nodes = element.children.flatMap((node) =>
    isElement(node) && node.tagName === 'div' ? node.children : [node],
  );
  for (const child of moveIntoItems(nodes, isTermOrDescription)) {
    const isItem = isTermOrDescription(child);
    const isTerm = isItem && child.tagName === 'dt';
    const blocks = isItem ? state.contentOf(child, builder) : state.toBlocks([child], builder);
    if (blocks.length === 0) {
      if (isItem) state.addAnchor(child, builder);
      continue;
    }
    const properties = isItem ? pickProperties(child) : {};
    const { line, rest } = isTerm ? flattenToInline(blocks) : { line: unwrapSoleParagraph(blocks), rest: [] };
    const item = buildElement(isTerm ? 'dt' : 'dd', properties, line);
    items.push(isItem ? state.withId(child, item) : item);
    for (const block of rest) items.push(buildElement('dd', {}, [block]));
  }
  if (items.length > 0) {
    builder.addBlock(state.withId(element, buildElement('dl', pickProperties(element), items)));
  }
};

function isTermOrDescription(node: ElementContent): node is Element {
  return isElement(node) && (node.tagName === 'dt' || node.tagName === 'dd');
}
