import type { Element, Properties } from 'hast';

import { buildElement, flattenToInline, unwrapSoleParagraph, type BlockBuilder } from '../BlockBuilder';
import { getString } from '../hast';
import { findProperty } from '../properties';
import { CUSTOM_TAG, pickProperties } from '../sanitizeSchema';
import type { State } from '../State';
import { normalizeUrl } from '../urls';

/** An element that a publisher's component replaces. */
export function addCustom(state: State, element: Element, builder: BlockBuilder, name: string): void {
  const { isInline } = builder;
  const { attributeNames } = state.options.custom;
  const properties: Properties = pickProperties(element, '');
  for (const property in element.properties) {
    const { attribute } = findProperty(property);
    const value = getString(element, property) ?? '';
    if (attribute === 'class') properties.className = [value];
    else if (/^data-[\w-]+$/.test(attribute)) properties[attribute] = value;
    else if (attributeNames.includes(attribute) && !/^(on|style$|srcdoc$)/.test(attribute)) {
      properties[attribute] = normalizeUrl(value);
    }
  }
  const blocks = state.contentOf(element, builder);
  const { line, rest } = isInline ? flattenToInline(blocks) : { line: unwrapSoleParagraph(blocks), rest: [] };
  const node = buildElement(CUSTOM_TAG, properties, line, { kind: 'custom', name });
  if (!isInline) builder.addBlock(node);
  else builder.addInline(node, false);
  for (const block of rest) builder.addBlock(block);
}
