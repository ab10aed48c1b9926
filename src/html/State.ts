import type { Element, ElementContent, RootContent } from 'hast';

import { blockElements } from '../content/blockElements';
import { readField } from '../internal/coerce';
import { type BlockBuilder } from './BlockBuilder';
import type { CustomElements } from './customElements';
import type { EmbedProvider } from './embeds/EmbedProvider';
import {
  getNotedAddress,
  matchEmbed,
  resolveEmbed,
  warnUnfilled,
  type ResolvedEmbed,
} from './embeds/resolveEmbed';
import { hasProperties, isElement } from './hast';
import type { Ids } from './Ids';
import type { Links } from './Links';
import { pickProperties } from './sanitizeSchema';
import { getStyleFormatting } from './styleFormatting';

/** Converts an element: adds what becomes of it to the builder. */
export type Handler = (state: State, element: Element, builder: BlockBuilder) => void;

interface Handlers {
  /** By the name of the element. */
  handlers: ReadonlyMap<string, Handler>;
  /** For every other name. */
  unknown: Handler;
  unwrapBlock: Handler;
  addCustom: (state: State, element: Element, builder: BlockBuilder, key: string) => void;
  addEmbed: (state: State, element: Element, builder: BlockBuilder, embed: ResolvedEmbed) => void;
}

export interface ConvertOptions {
  custom: CustomElements;
  embeds: readonly EmbedProvider[];
  /** The direction of the text. */
  dir: string | undefined;
}

/** What the handlers share while one text is converted. */
export class State {
  /** Elements that a handler has placed before their turn, such as a caption. */
  readonly consumed = new WeakSet<ElementContent>();

  /** The providers that publish more than frames, which are asked about each element. */
  private readonly matchers: readonly EmbedProvider[];

  constructor(
    private readonly handle: Handlers,
    readonly ids: Ids,
    readonly links: Links,
    readonly options: ConvertOptions,
  ) {
    this.matchers = options.embeds.filter((provider) => readField(provider, 'match') !== undefined);
  }

  /** Converts nodes into the builder, where the text goes on. */
  all(nodes: readonly RootContent[], builder: BlockBuilder): void {
    for (const node of nodes) {
      if (node.type === 'text') builder.addText(node.value);
      else if (isElement(node) && !this.consumed.has(node)) this.one(node, builder);
    }
  }

  /** Converts an element: as the publisher says, as a provider of embeds says, or by its name. */
  one(element: Element, builder: BlockBuilder): void {
    const key = this.options.custom.findKey(element);
    if (key !== undefined) return this.handle.addCustom(this, element, builder, key);
    const handler = this.getHandler(element, builder);
    if (!hasProperties(element)) return handler(this, element, builder);
    const noted = getNotedAddress(element);
    const embed = matchEmbed(element, this.matchers) ?? this.resolveEmbed(noted);
    if (embed) this.handle.addEmbed(this, element, builder, embed);
    else if (noted?.includes('/') && element.children.length === 0) warnUnfilled(element, noted);
    else this.formatted(element, builder, () => handler(this, element, builder));
    // If nothing was made of it that could have its id, such as of an empty heading, links lead to its place.
    this.addAnchor(element, builder);
  }

  private getHandler({ tagName }: Element, { isPreformatted }: BlockBuilder): Handler {
    const { handlers, unknown, unwrapBlock } = this.handle;
    // In preformatted text, a block is only a line.
    if (isPreformatted && blockElements.has(tagName) && tagName !== 'br') return unwrapBlock;
    return handlers.get(tagName) ?? unknown;
  }

  /** Adds what `convert` adds inside the formatting that the style of an element means. */
  formatted(element: Element, builder: BlockBuilder, convert: () => void): void {
    let addAll = convert;
    for (const tagName of getStyleFormatting(element)) {
      const addInner = addAll;
      addAll = () => builder.addFormatted(tagName, {}, addInner);
    }
    addAll();
  }

  /** Converts nodes inside a paragraph or an inline element. */
  inline(nodes: readonly RootContent[], builder: BlockBuilder): void {
    const { isInline } = builder;
    builder.isInline = true;
    this.all(nodes, builder);
    builder.isInline = isInline;
  }

  /**
   * Returns nodes as blocks, for the content of a block that goes into `builder`. If it `replacesLines`, a line that is
   * only the address of an embed becomes that embed.
   */
  toBlocks(nodes: readonly RootContent[], builder: BlockBuilder, replacesLines = false): Element[] {
    const nested = builder.createNested(replacesLines);
    this.all(nodes, nested);
    return nested.finish(builder);
  }

  /** Returns the content of an element, such as a cell, as blocks. */
  contentOf(element: Element, builder: BlockBuilder): Element[] {
    const nested = builder.createNested(false);
    this.formatted(element, nested, () => {
      this.all(element.children, nested);
    });
    return nested.finish(builder);
  }

  /** Does the same for an element that is not kept itself: its language, its direction and its id go to the blocks. */
  unwrappedContentOf(element: Element, builder: BlockBuilder): Element[] {
    const nested = builder.createNested(false);
    nested.inheritedAttributes = pickProperties(element, '');
    this.addAnchor(element, nested);
    this.formatted(element, nested, () => {
      this.all(element.children, nested);
    });
    return nested.finish(builder);
  }

  resolveEmbed(href: string | undefined): ResolvedEmbed | undefined {
    return resolveEmbed(href, this.options.embeds);
  }

  /** Gives the node the id of the element from which it was made, if a link leads to it. */
  withId(element: Element, node: Element): Element {
    const id = this.ids.claim(element);
    if (id === undefined) return node;
    if (typeof node.properties.id === 'string') this.ids.aliases.set(node.properties.id, id);
    node.properties.id = id;
    return node;
  }

  /** Marks the place of an element that a link leads to, but that is not kept itself. */
  addAnchor(element: Element, builder: BlockBuilder): void {
    const id = this.ids.claim(element);
    if (id !== undefined) builder.addAnchor(id);
  }
}
