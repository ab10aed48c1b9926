import type { Element } from 'hast';

import { buildElement, type BlockBuilder } from '../BlockBuilder';
import type { ResolvedEmbed } from '../embeds/resolveEmbed';
import { getString } from '../hast';
import type { State } from '../State';
import { quote } from './quote';

/** Adds the frame of a provider. The words that the element has itself, such as those of a post, come before it. */
export function addEmbed(state: State, element: Element, builder: BlockBuilder, embed: ResolvedEmbed): void {
  const previous = builder.blocks.at(-1)?.data?.part;
  // A script after its box is part of the same embed.
  if (element.tagName === 'script' && previous?.kind === 'embed' && previous.embed.src === embed.src) return;
  const title = getString(element, 'title')?.trim();
  const frame = buildElement('iframe', { src: embed.src, ...(title && { title }) });
  const node = buildElement('figure', {}, [frame, ...getWords(state, element, builder)], {
    kind: 'embed',
    embed,
  });
  builder.addBlock(state.withId(element, node));
}

function getWords(state: State, element: Element, builder: BlockBuilder): Element[] {
  if (element.tagName !== 'blockquote') {
    return state.contentOf(element, builder).filter(({ tagName }) => tagName !== 'figure');
  }
  const nested = builder.createNested(false);
  quote(state, element, nested);
  return nested.blocks;
}

/** Returns the embed for a line that is only its address, as many a CMS stores it. */
export function toEmbed(state: State, { children: [only, other] }: Element): Element | undefined {
  if (!only || other) return undefined;
  const isLink = only.type === 'element' && only.tagName === 'a' && only.children.length === 1;
  const text = isLink ? only.children[0] : only;
  if (text?.type !== 'text' || !/^https?:\/\/\S{1,500}$/.test(text.value)) return undefined;
  // The text of a link may be a shorter address than the one to which it leads.
  const embed = state.resolveEmbed(isLink ? String(only.properties.href) : text.value);
  if (!embed) return undefined;
  return buildElement('figure', {}, [buildElement('iframe', { src: embed.src })], { kind: 'embed', embed });
}
