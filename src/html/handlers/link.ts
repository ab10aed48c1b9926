import type { Element, ElementContent, Properties } from 'hast';

import { buildElement, getPlainText, isBlank, type BlockBuilder } from '../BlockBuilder';
import { parseWebUrl } from '../embeds/webUrl';
import { findDescendant, getString, getText } from '../hast';
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
    const name = isEmpty(element) ? getName(element) : undefined;
    if (name !== undefined) builder.addText(name);
  });
  if (builder.blocks.length > first) joinCard(builder, first, properties);
};

/** Whether nothing is in a link but what is drawn by a style or a script, such as an icon. */
function isEmpty(element: Element): boolean {
  return (
    isBlank(getText(element.children, 100)) &&
    !findDescendant(element, ({ tagName }) => !/^(?:b|div|em|g|i|path|span|strong|svg|use)$/.test(tagName))
  );
}

/** What a link is for, if that is not in it. A link to a place in the text is only the sign beside a heading. */
function getName(element: Element): string | undefined {
  const href = getString(element, 'href') ?? '';
  if (href.startsWith('#')) return undefined;
  const title = element.children.length > 0 ? getString(element, 'title') : undefined;
  const name = getString(element, 'ariaLabel') ?? title ?? '';
  if (!isBlank(name)) return name;
  // A script would fill it, such as that of Pinterest.
  const isForScript = Object.keys(element.properties).some((property) => property.startsWith('data'));
  return isForScript ? parseWebUrl(href)?.hostname.replace(/^www\./, '') : undefined;
}

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
  if (!blocks.every((block) => block.tagName !== 'figcaption' && canBeInLink(block, properties))) return;
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
