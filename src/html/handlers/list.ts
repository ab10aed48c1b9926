import type { Element, ElementContent, Properties } from 'hast';

import { buildElement, unwrapSoleParagraph } from '../BlockBuilder';
import { isElement } from '../hast';
import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';
import { moveIntoItems } from './moveIntoItems';

export const list: Handler = (state, element, builder) => {
  const items: Element[] = [];
  for (const child of moveIntoItems(element.children, isListItem)) {
    const isItem = isListItem(child);
    const blocks = isItem ? state.contentOf(child, builder) : state.toBlocks([child], builder);
    if (blocks.length === 0) {
      if (isItem) state.addAnchor(child, builder);
      continue;
    }
    const previous = items.at(-1);
    const [only] = blocks;
    // A list directly in a list belongs to the previous item.
    if (!isItem && previous && blocks.length === 1 && (only?.tagName === 'ul' || only?.tagName === 'ol')) {
      previous.children.push(only);
    } else {
      const item = buildElement('li', isItem ? pickProperties(child) : {}, unwrapSoleParagraph(blocks));
      items.push(isItem ? state.withId(child, item) : item);
    }
  }
  if (items.length === 0) return;
  const tagName = element.tagName === 'ol' ? 'ol' : 'ul';
  const properties = validateStart(pickProperties(element, tagName));
  builder.addBlock(state.withId(element, buildElement(tagName, properties, items)));
};

function isListItem(node: ElementContent): node is Element {
  return isElement(node) && node.tagName === 'li';
}

/** An item without a list. */
export const listItem: Handler = (state, element, builder) => {
  list(state, buildElement('ul', {}, [element]), builder);
};

function validateStart(properties: Properties): Properties {
  if (!/^-?\d{1,9}$/.test(String(properties.start))) delete properties.start;
  return properties;
}
