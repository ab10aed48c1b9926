import type { Element, ElementContent, Properties } from 'hast';

import { buildElement, getPlainText, type BlockBuilder } from '../BlockBuilder';
import { getString } from '../hast';
import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';

/** A link. Around blocks, it is repeated in each, or stays one link around them if they are a card. */
export const link: Handler = (state, element, builder) => {
  state.addAnchor(element, builder);
  const href = state.links.sanitize(getString(element, 'href'));
  if (href === undefined) {
    state.inline(element.children, builder);
    return;
  }
  const properties = pickProperties(element);
  const rel = getRel(element);
  delete properties.rel;
  properties.href = href;
  if (rel.length > 0) properties.rel = rel;
  state.links.add(properties);
  const first = builder.hasOpenParagraph ? Infinity : builder.blocks.length;
  builder.addFormatted('a', properties, () => {
    state.inline(element.children, builder);
  });
  if (builder.blocks.length > first) joinCard(builder, first, properties);
};

/** What `rel` says about the link for search engines. The rest is for browsers, and up to the page. */
function getRel({ properties: { rel } }: Element): string[] {
  return Array.isArray(rel) ? rel.map(String).filter((word) => /^(nofollow|sponsored|ugc)$/.test(word)) : [];
}

// A link that is never closed goes around the rest of the text, which is not a card.
const MAX_BLOCKS_IN_CARD = 12;
const MAX_LENGTH_OF_CARD = 1000;

/** Puts the link around all blocks that it was opened around, instead of in each, if HTML allows it. */
function joinCard(builder: BlockBuilder, first: number, properties: Properties): void {
  builder.endParagraph();
  const count = builder.blocks.length - first;
  if (count < 2 || count > MAX_BLOCKS_IN_CARD) return;
  const blocks = builder.blocks.slice(first);
  if (!blocks.every((block) => canBeInLink(block, properties))) return;
  if (getPlainText(blocks).length > MAX_LENGTH_OF_CARD) return;
  builder.blocks.splice(first, count, buildElement('a', properties, removeLink(blocks, properties)));
}

/** A link must not contain what a reader can operate, such as another link, a player, or a table that scrolls. */
function canBeInLink(node: ElementContent, properties: Properties): boolean {
  if (node.type !== 'element') return true;
  const { tagName, data, children } = node;
  if (data?.part && data.part.kind !== 'pullquote') return false;
  if (/^(?:audio|details|iframe|table|video)$/.test(tagName)) return false;
  if (tagName === 'a' && node.properties !== properties) return false;
  return children.every((child) => canBeInLink(child, properties));
}

/** Replaces each copy of the link by its content. The copies share their properties. */
function removeLink(nodes: readonly ElementContent[], properties: Properties): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    node.children = removeLink(node.children, properties);
    return node.tagName === 'a' ? node.children : [node];
  });
}
