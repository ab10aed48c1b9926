import type { Element, Root } from 'hast';

import { BlockBuilder } from './BlockBuilder';
import { handlers } from './handlers';
import { addCustom } from './handlers/custom';
import { addEmbed, toEmbed } from './handlers/embed';
import { unwrap } from './handlers/unwrap';
import { Ids } from './Ids';
import { State, type ConvertOptions } from './State';

/**
 * Converts a tree to blocks that follow the content model of HTML: no bare text, no block in a paragraph, no empty
 * element, no duplicate id. Takes linear time, whatever the nesting.
 */
export function toBlocks(
  tree: Root,
  { targets, idPrefix, ...options }: ConvertOptions & { targets: readonly string[]; idPrefix: string },
): Element[] {
  const ids = new Ids(targets, idPrefix);
  const state = new State({ handlers, unwrap, addCustom, addEmbed }, ids, options);
  const builder = new BlockBuilder((paragraph) => toEmbed(state, paragraph));
  state.all(tree.children, builder);
  builder.endParagraph();
  ids.finish();
  return builder.blocks;
}
