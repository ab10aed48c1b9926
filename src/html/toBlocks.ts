import type { Element, Root } from 'hast';

import { BlockBuilder } from './BlockBuilder';
import { handlers } from './handlers';
import { addCustom } from './handlers/custom';
import { addEmbed, replaceAddresses } from './handlers/embed';
import { unknown } from './handlers/unknown';
import { unwrapBlock } from './handlers/unwrap';
import { Ids } from './Ids';
import { Links } from './Links';
import type { Prepared } from './prepare';
import { State, type ConvertOptions } from './State';

// A short text may repeat formatting more often than it has elements.
const MIN_REPEATS = 300;

/**
 * Converts a tree to blocks that follow the content model of HTML: no bare text, no block in a paragraph, no empty
 * element, no duplicate id. Takes linear time, whatever the nesting. Empties the tree.
 */
export function toBlocks(
  tree: Root,
  { targets, pages, elementCount }: Prepared,
  { idPrefix, schemes, ...options }: ConvertOptions & { idPrefix: string; schemes: readonly string[] },
): Element[] {
  const ids = new Ids(targets, idPrefix);
  const links = new Links(ids, schemes, pages);
  const state = new State({ handlers, unknown, unwrapBlock, addCustom, addEmbed }, ids, links, options);
  const shared = { repeatsLeft: elementCount / 2 + MIN_REPEATS, aliases: ids.aliases };
  const builder = new BlockBuilder(shared, (paragraph) => replaceAddresses(state, paragraph));
  // Each node leaves the tree when its turn comes, so that the tree and the blocks are never whole at the same time.
  const nodes = tree.children.splice(0).reverse();
  for (let node = nodes.pop(); node; node = nodes.pop()) state.all([node], builder);
  const blocks = builder.finish();
  ids.finish();
  return blocks;
}
