import type { Element, ElementContent } from 'hast';

import { buildElement, getPlainText, isBlank, type BlockBuilder } from '../BlockBuilder';
import type { ResolvedEmbed } from '../embeds/resolveEmbed';
import { parseWebUrl } from '../embeds/webUrl';
import { findDescendant, getString, getText, isElement } from '../hast';
import type { Handler, State } from '../State';
import { quote } from './quote';
import { unwrap } from './unwrap';

/** Adds the frame of a provider. The words that the element has itself, such as those of a post, come before it. */
export function addEmbed(state: State, element: Element, builder: BlockBuilder, embed: ResolvedEmbed): void {
  const words = getWords(state, element, builder);
  const isControl = (block: Element) => element.tagName !== 'blockquote' && isLinkTo(state, block, embed);
  const quoted = words.filter((block) => !isControl(block));
  // A script after its box is part of the same embed, and so is a frame for browsers without scripts.
  if (quoted.length === 0 && getLastEmbed(builder)?.src === embed.src) {
    state.addAnchor(element, builder);
    return;
  }
  const title = getTitle(element, words.find(isControl));
  const frame = buildElement('iframe', { src: embed.src, ...(title && { title }) });
  const node = buildElement('figure', {}, [frame, ...quoted], { kind: 'embed', embed });
  builder.addBlock(state.withId(element, node));
}

/** Returns the embed that ends the text so far. */
export function getLastEmbed(builder: BlockBuilder): ResolvedEmbed | undefined {
  const part = builder.hasOpenParagraph ? undefined : builder.blocks.at(-1)?.data?.part;
  return part?.kind === 'embed' ? part.embed : undefined;
}

function getWords(state: State, element: Element, builder: BlockBuilder): Element[] {
  // What is in a frame is for browsers that have none.
  if (element.tagName === 'iframe') return [];
  // The provider's own script, which the frame replaces.
  for (const child of element.children) {
    if (isElement(child) && child.tagName === 'script') state.consumed.add(child);
  }
  if (element.tagName !== 'blockquote') {
    return state.contentOf(element, builder).filter(({ tagName }) => tagName !== 'figure');
  }
  const nested = builder.createNested(false);
  quote(state, element, nested);
  return nested.blocks;
}

/** Whether a block is only a link to an embed, such as the play button of a light player. */
function isLinkTo(state: State, { children: [only, other] }: Element, embed: ResolvedEmbed): boolean {
  if (!isElement(only) || other || only.tagName !== 'a') return false;
  return state.resolveEmbed(getString(only, 'href'))?.src === embed.src;
}

function getTitle(element: Element, control: Element | undefined): string | undefined {
  for (const name of ['title', 'videotitle', 'dataTitle', 'ariaLabel']) {
    const title = getString(element, name)?.trim();
    if (title !== undefined && isName(title)) return title;
  }
  // "Play: The debate"
  const label = getString(element, 'playlabel') ?? (control && getPlainText([control]));
  return label?.replace(/^[^:]{1,20}:\s+/, '').trim();
}

/** Whether a title is words for readers. Some plug-ins put the address there. */
export function isName(title: string): boolean {
  return !isBlank(title) && !/^(?:https?:)?\/\//i.test(title) && !/\S{60}/.test(title);
}

/**
 * What a `<noscript>` shows, which `cms/lazyMedia.ts` has parsed. After an embed, the provider's picture of it would show the
 * same again.
 */
export const noScript: Handler = (state, element, builder) => {
  if (element.children.every((node) => node.type === 'text')) return;
  const embed = getLastEmbed(builder);
  if (!embed || !isPictureOf(element, embed)) unwrap(state, element, builder);
};

function isPictureOf(element: Element, embed: ResolvedEmbed): boolean {
  const picture = findDescendant(element, ({ tagName }) => tagName === 'img');
  if (!picture || !isBlank(getText(element.children, 100))) return false;
  const site = getSite(getString(picture, 'src'));
  return site !== undefined && [embed.src, embed.href].some((address) => getSite(address) === site);
}

/** Returns the last two labels of a host: a provider's pictures may come from another host of the same site. */
function getSite(address: string | undefined): string | undefined {
  return parseWebUrl(address)?.hostname.split('.').slice(-2).join('.');
}

/**
 * Makes an embed of each line that is only its address, as many a CMS stores it. Returns what replaces the paragraph, or
 * `undefined` if it stays.
 */
export function replaceAddresses(state: State, { children, properties }: Element): Element[] | undefined {
  const [first] = children;
  if (children.length === 1 && first?.type === 'text' && !first.value.startsWith('http')) return undefined;
  if (children.length > 2 && !children.some(isLineBreak)) return undefined;
  const blocks: Element[] = [];
  let rest: ElementContent[] = [];
  let isReplaced = false;
  const endParagraph = () => {
    if (getPlainText(rest) !== '') blocks.push(buildElement('p', { ...properties }, rest));
    rest = [];
  };
  for (const line of splitLines(children)) {
    const [first] = line;
    const anchor = isElement(first) && first.children.length === 0 ? first.properties : {};
    const embed = state.resolveEmbed(getSoleAddress(anchor.id === undefined ? line : line.slice(1)));
    if (embed) {
      endParagraph();
      const frame = buildElement('iframe', { src: embed.src });
      blocks.push(buildElement('figure', anchor, [frame], { kind: 'embed', embed }));
      isReplaced = true;
    } else {
      if (rest.length > 0) rest.push(buildElement('br'));
      for (const node of line) rest.push(node);
    }
  }
  endParagraph();
  return isReplaced ? blocks : undefined;
}

function isLineBreak(node: ElementContent): boolean {
  return isElement(node) && node.tagName === 'br';
}

function splitLines(nodes: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [];
  let line: ElementContent[] = [];
  for (const node of nodes) {
    if (isLineBreak(node)) {
      lines.push(line);
      line = [];
    } else line.push(node);
  }
  return [...lines, line];
}

/** Returns the address that a line consists of: as text, or as a link whose text is its address. */
function getSoleAddress(line: readonly ElementContent[]): string | undefined {
  const [only, other] = line;
  if (!only || other) return undefined;
  if (only.type === 'text') return toAddress(only.value);
  if (!isElement(only)) return undefined;
  if (/^(?:b|em|i|span|strong|u)$/.test(only.tagName)) return getSoleAddress(only.children);
  const [text, more] = only.children;
  if (only.tagName !== 'a' || text?.type !== 'text' || more) return undefined;
  const href = getString(only, 'href') ?? '';
  // The text may be a shorter address than the one to which the link leads.
  const isAddress = toAddress(text.value) !== undefined || shorten(text.value) === shorten(href);
  return isAddress ? href : undefined;
}

const MAX_ADDRESS = 500;

function toAddress(text: string): string | undefined {
  const address = text.trim();
  return address.length < MAX_ADDRESS && /^https?:\/\/\S+$/.test(address) ? address : undefined;
}

function shorten(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '');
}
