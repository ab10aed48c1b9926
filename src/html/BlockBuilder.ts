import type { Element, ElementContent, Properties, Text } from 'hast';

import type { FigureProps } from '../components/Figure';
import { blockElements } from '../content/blockElements';
import { warn } from '../internal/warn';
import type { ResolvedEmbed } from './embeds/resolveEmbed';

/** The meaning of a converted element, if its tag name does not tell. */
export type Part =
  | { kind: 'embed'; embed: ResolvedEmbed }
  | { kind: 'custom'; name: string }
  | { kind: 'pullquote' }
  | { kind: 'table'; label: string };

declare module 'hast' {
  interface ElementData {
    part?: Part;
    /** The `width` of a figure. */
    width?: FigureProps['width'];
  }
}

export function buildElement(
  tagName: string,
  properties: Properties = {},
  children: ElementContent[] = [],
  part?: Part,
): Element {
  return { type: 'element', tagName, properties, children, ...(part && { data: { part } }) };
}

interface Formatting {
  tagName: string;
  properties: Properties;
  isUsed: boolean;
  /** Whether a warning said that it is not repeated any more. */
  isGivenUp?: boolean;
}

/** What all builders of a text share. */
export interface SharedState {
  /** How many more elements may repeat formatting that is open around several blocks. */
  repeatsLeft: number;
  /** By the id of an anchor before a block that has an id of its own: that id, to which links lead instead. */
  aliases: Map<string, string>;
}

// With more, a few bytes of unclosed formatting would be repeated in every later paragraph. `repeatsLeft` limits the rest.
const MAX_OPEN_FORMATTING = 8;

// Functions take only so many arguments.
const MAX_UNSHIFTED = 1000;

// What these say must not get lost, however many others are open: where a link leads, that words no longer apply, that they
// are not to be seen.
function isIndispensable(tagName: string, { dataPart }: Properties): boolean {
  return dataPart !== undefined || /^(?:a|del|s|sub|sup)$/.test(tagName);
}

/**
 * Builds blocks from a stream of text, inline elements and blocks. Wraps text between blocks in a paragraph, ends a
 * paragraph at two line breaks, repeats formatting that spans blocks in each of them, turns pictures that are alone in a
 * paragraph into figures, and drops paragraphs without content.
 */
export class BlockBuilder {
  blocks: Element[] = [];
  /** The language and direction of the elements around the blocks, for blocks that set none. */
  inheritedAttributes: Properties = {};
  /** Whether the source is inside a paragraph or an inline element. */
  isInline = false;
  /** Whether spaces and line breaks stay as they are. Blocks inside begin a new line instead of a new paragraph. */
  isPreformatted = false;

  /** Whether the blocks are those of a figure, which knows what to do with a caption. */
  isFigure = false;

  private paragraph: Element | undefined;
  private pendingAttributes: Properties = {};
  private openElements: Element[] = [];
  private lineBreaks = 0;
  private hasText = false;
  /** Whether the last preformatted text ends a line. */
  private endsLine = false;
  private pendingIds: string[] = [];
  private readonly after: Element[] = [];

  /**
   * `replaceLines` may replace a paragraph, such as one in which a line is only the address of a video. `formatting` is what is open
   * around the blocks: a link around a list, or a deletion of several paragraphs.
   */
  constructor(
    private readonly shared: SharedState,
    private readonly replaceLines?: (paragraph: Element) => Element[] | undefined,
    private formatting: readonly Formatting[] = [],
  ) {}

  get hasOpenParagraph(): boolean {
    return this.paragraph !== undefined;
  }

  /** Returns a builder for the content of a block in these blocks. */
  createNested(replacesLines: boolean): BlockBuilder {
    return new BlockBuilder(this.shared, replacesLines ? this.replaceLines : undefined, this.formatting);
  }

  /** Ends the open paragraph, and sets the attributes of the next. */
  beginParagraph(properties: Properties): void {
    this.endParagraph();
    this.pendingAttributes = properties;
  }

  addText(value: string): void {
    if (this.isPreformatted) {
      this.startParagraph();
      this.append({ type: 'text', value });
      this.hasText ||= !isBlank(value);
      if (value !== '') this.endsLine = value.endsWith('\n');
      return;
    }
    const text = normalizeSpaces(value);
    if (isBlank(text)) {
      if (this.paragraph && this.lineBreaks === 0) this.append({ type: 'text', value: ' ' });
      return;
    }
    const isFirst = !this.paragraph || this.lineBreaks > 0;
    this.startParagraph();
    this.append({ type: 'text', value: isFirst ? text.trimStart() : text });
    this.hasText = true;
  }

  /**
   * Adds what `convert` adds inside an inline element, in each paragraph that it reaches. An element is not opened inside
   * another of its name, except that a link replaces the one around it.
   */
  addFormatted(tagName: string, properties: Properties, convert: () => void): void {
    const { formatting } = this;
    const isOpen =
      tagName === 'span'
        ? isSameSpan(formatting.findLast(isSpan), properties)
        : formatting.some((other) => isSameFormatting(other, tagName, properties));
    if (tagName === 'a' && isOpen) {
      this.setFormatting([
        ...formatting.filter((other) => other.tagName !== 'a'),
        { tagName, properties, isUsed: false },
      ]);
    } else if (!isOpen && (formatting.length < MAX_OPEN_FORMATTING || isIndispensable(tagName, properties))) {
      this.setFormatting([...formatting, { tagName, properties, isUsed: false }]);
    }
    convert();
    this.setFormatting(formatting);
  }

  /** Adds a picture or another element that may be in a line of text. */
  addInline(node: Element, readAsText: boolean): void {
    this.startParagraph();
    this.append(node);
    this.hasText ||= readAsText;
  }

  addLineBreak(): void {
    if (this.isPreformatted) this.addText('\n');
    else if (this.paragraph && ++this.lineBreaks > 1) this.endParagraph();
  }

  /** Adds the target of a link. */
  addAnchor(id: string): void {
    if (this.paragraph) this.append(buildElement('span', { id }));
    else this.pendingIds.push(id);
  }

  addBlock(node: Element): void {
    if (this.isPreformatted) {
      this.after.push(node);
      return;
    }
    this.endParagraph();
    // A block in nested wrappers passes here once for each, so it is copied only if needed.
    if (Object.keys(this.inheritedAttributes).length > 0) {
      node.properties = { ...this.inheritedAttributes, ...node.properties };
    }
    this.placeIds(node);
    this.blocks.push(node);
  }

  addCaption(node: Element): void {
    this.endParagraph();
    this.blocks.push(node);
  }

  /** Adds the blocks of a block that is not kept itself. The list belongs to the builder afterwards. */
  addBlocks(nodes: Element[]): void {
    if (nodes.length === 0) return;
    this.endParagraph();
    const isPlain = this.pendingIds.length === 0 && Object.keys(this.inheritedAttributes).length === 0;
    const isLonger = nodes.length > this.blocks.length && this.blocks.length < MAX_UNSHIFTED;
    if (this.isPreformatted || !isPlain || !isLonger) {
      for (const node of nodes) this.addBlock(node);
      return;
    }
    // The shorter list is copied, so that blocks in many boxes are not copied for each of them.
    nodes.unshift(...this.blocks);
    this.blocks = nodes;
  }

  /** Returns the preformatted text, and the blocks that cannot be in it. */
  endPreformatted(parent: BlockBuilder): { line: ElementContent[]; rest: Element[] } {
    const { paragraph, hasText, after } = this;
    if (!paragraph || !hasText) {
      const pictures = paragraph ? this.liftMedia(paragraph, {}) : [];
      for (const id of this.pendingIds) parent.addAnchor(id);
      return { line: [], rest: [...pictures, ...after] };
    }
    const first = findEdge(paragraph, 0);
    if (first) first.value = first.value.replace(/^\n/, '');
    trimEnd(paragraph);
    return { line: paragraph.children, rest: after };
  }

  /** Ends the open paragraph, if there is one. */
  endParagraph(): void {
    if (this.isPreformatted) {
      // Not read off the text, which would be joined anew for each line.
      if (this.paragraph && !this.endsLine) this.addText('\n');
      return;
    }
    const { paragraph, pendingAttributes: own } = this;
    this.pendingAttributes = {};
    if (!paragraph) return;
    for (const name in this.inheritedAttributes) own[name] ??= this.inheritedAttributes[name];
    paragraph.properties = own;
    this.paragraph = undefined;
    this.openElements = [];
    this.lineBreaks = 0;
    trimEnd(paragraph);
    const blocks = this.hasText
      ? (this.replaceLines?.(paragraph) ?? [paragraph])
      : this.liftMedia(paragraph, own);
    for (const block of blocks) this.blocks.push(block);
    this.hasText = false;
  }

  /** Returns the pictures of a paragraph without text, each as a figure. An anchor before one becomes its id. */
  private liftMedia({ children }: Element, properties: Properties): Element[] {
    return children.flatMap((node) => {
      if (node.type !== 'element') return [];
      if (node.data?.part?.kind === 'custom') return [node];
      // A link to the picture stays around it, and so does what says that it no longer applies.
      if (/^(?:img|picture|a|del|s)$/.test(node.tagName)) {
        const figure = buildElement('figure', { ...properties }, [node]);
        this.placeIds(figure);
        return [figure];
      }
      if (isAnchor(node)) this.pendingIds.push(String(node.properties.id));
      return this.liftMedia(node, properties);
    });
  }

  /** Makes links to the anchors before a block lead to it. */
  private placeIds({ properties }: Element): void {
    if (this.pendingIds.length === 0) return;
    const [first] = this.pendingIds;
    const id = String((properties.id ??= first));
    for (const other of this.pendingIds) if (other !== id) this.shared.aliases.set(other, id);
    this.pendingIds = [];
  }

  /** Ends the text and returns its blocks. An anchor after the last block leads to that block, and others go to the `parent`. */
  finish(parent?: BlockBuilder): Element[] {
    this.endParagraph();
    const last = this.blocks.at(-1);
    if (last) this.placeIds(last);
    for (const id of this.pendingIds) parent?.addAnchor(id);
    return this.blocks;
  }

  private startParagraph(): void {
    if (!this.paragraph) {
      this.paragraph = buildElement('p');
      for (const id of this.pendingIds) this.paragraph.children.push(buildElement('span', { id }));
      this.pendingIds = [];
    }
    if (this.lineBreaks > 0) {
      this.lineBreaks = 0;
      // Not in an element that begins only with the text after it.
      addChild(this.openElements.at(-1) ?? this.paragraph, buildElement('br'));
    }
  }

  /** Elements that remain open keep what is added, and the others begin anew with the next text. */
  private setFormatting(formatting: readonly Formatting[]): void {
    let common = 0;
    while (common < this.openElements.length && formatting[common] === this.formatting[common]) common++;
    this.openElements.length = common;
    this.formatting = formatting;
  }

  private append(node: ElementContent): void {
    while (this.openElements.length < this.formatting.length) {
      const open = this.formatting[this.openElements.length];
      const parent = this.openElements.at(-1) ?? this.paragraph;
      if (!open || !parent) break;
      if (open.isUsed && --this.shared.repeatsLeft < 0 && !mustStay(open)) {
        giveUp(open);
        this.openElements.push(parent);
        continue;
      }
      open.isUsed = true;
      const copy = buildElement(open.tagName, open.properties);
      addChild(parent, copy);
      this.openElements.push(copy);
    }
    const parent = this.openElements.at(-1) ?? this.paragraph;
    const last = parent?.children.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else if (parent) addChild(parent, node);
  }
}

function isAnchor({ tagName, properties, children }: Element): boolean {
  return tagName === 'span' && properties.id !== undefined && children.length === 0;
}

/** The first child in a list of its own: `push` would reserve memory for many more. */
function addChild(parent: Element, child: ElementContent): void {
  if (parent.children.length === 0) parent.children = [child];
  else parent.children.push(child);
}

/** Words in `<del>` and in `<s>` are struck once. */
function isSameFormatting(other: Formatting, tagName: string, properties: Properties): boolean {
  if (other.tagName === tagName) return true;
  return isStruck(tagName) && isStruck(other.tagName) && Object.keys(properties).length === 0;
}

function isStruck(tagName: string): boolean {
  return tagName === 'del' || tagName === 's';
}

const isSpan = ({ tagName }: Formatting) => tagName === 'span';

function isSameSpan(span: Formatting | undefined, properties: Properties): boolean {
  return (
    span !== undefined &&
    ['lang', 'dir', 'dataPart'].every((name) => span.properties[name] === properties[name])
  );
}

/** Warns once: the text of a warning for each of many paragraphs would take long. */
function giveUp(formatting: Formatting): void {
  if (formatting.isGivenUp) return;
  formatting.isGivenUp = true;
  warn(
    'ArticleHtml',
    `an element <${formatting.tagName}> is around so many paragraphs that the last are shown without it. Close it in the CMS.`,
  );
}

/** What changes the meaning of the words, even where formatting is open around a large part of a long text. */
function mustStay({ tagName, properties }: Formatting): boolean {
  return properties.dataPart !== undefined || isStruck(tagName);
}

/** Returns the blocks as content of a list item or a cell, where a single plain paragraph needs no `<p>`. */
export function unwrapSoleParagraph(blocks: Element[]): ElementContent[] {
  const [first, ...others] = blocks;
  const isSoleParagraph =
    first?.tagName === 'p' &&
    Object.keys(first.properties).length === 0 &&
    others.every(({ tagName }) => tagName === 'ul' || tagName === 'ol');
  return isSoleParagraph ? [...first.children, ...others] : blocks;
}

/**
 * Returns the text of blocks as one line with line breaks, for headings and captions, and what cannot be in a line as
 * `rest`: pictures, tables, embeds. With `keepsLists`, lists and quotes stay what they are, as a caption may contain them.
 */
export function flattenToInline(
  blocks: readonly ElementContent[],
  keepsLists = false,
): { line: ElementContent[]; rest: Element[] } {
  const line: ElementContent[] = [];
  const rest: Element[] = [];
  let isAtStart = true;
  for (const block of blocks) {
    if (block.type !== 'element' || !isLineOfItsOwn(block)) {
      line.push(block);
      isAtStart = false;
      continue;
    }
    const flat = toLine(block, keepsLists);
    for (const node of flat?.rest ?? [block]) rest.push(node);
    if (!flat || flat.line.length === 0) continue;
    const isList = keepsLists && listElements.has(block.tagName);
    if (!isAtStart && !isList) line.push(buildElement('br'));
    for (const node of flat.line) line.push(node);
    isAtStart = isList;
  }
  return { line, rest };
}

const listElements = new Set(['ul', 'ol', 'dl', 'blockquote']);

function isLineOfItsOwn(node: Element): boolean {
  if (node.data?.part?.kind === 'custom' || (blockElements.has(node.tagName) && node.tagName !== 'br')) {
    return true;
  }
  // A link may be around blocks.
  return (
    node.tagName === 'a' && node.children.some((child) => child.type === 'element' && isLineOfItsOwn(child))
  );
}

function toLine(
  block: Element,
  keepsLists: boolean,
): { line: ElementContent[]; rest: Element[] } | undefined {
  const { tagName, properties, children } = block;
  if (block.data?.part || /^(?:figure|table|hr|details|pre)$/.test(tagName)) return undefined;
  if (keepsLists && listElements.has(tagName)) return { line: [block], rest: [] };
  const { line, rest } = flattenToInline(children);
  if (line.length === 0) return { line, rest };
  if (tagName === 'a') return { line: [buildElement('a', properties, line)], rest };
  const { lang, dir, id } = properties;
  const kept = { ...(lang && { lang }), ...(dir && { dir }), ...(id && { id }) };
  // A title in a caption is not a heading of the article.
  if (isHeading(tagName)) return { line: [buildElement('strong', kept, line)], rest };
  return { line: Object.keys(kept).length > 0 ? [buildElement('span', kept, line)] : line, rest };
}

function isHeading(tagName: string): boolean {
  return /^h[1-6]$/.test(tagName);
}

/** Returns the text of the nodes on one line. */
export function getPlainText(nodes: readonly ElementContent[]): string {
  return readText(nodes).replace(/\s+/g, ' ').trim();
}

function readText(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return '';
      const text = readText(node.children);
      return blockElements.has(node.tagName) ? ` ${text} ` : text;
    })
    .join('');
}

/**
 * Collapses spaces. A single no-break space is intended ("10 000", "5 km", "Non !") and stays. But if most words are joined
 * by them, as in pasted text, those between long words become ordinary spaces, so that lines can wrap.
 */
function normalizeSpaces(value: string): string {
  const text = value.replace(/[\t\n\r\f]|[ \t\n\r\f\u00a0]{2,}/g, ' ');
  if (!text.includes('\u00a0')) return text;
  const noBreakSpaces = text.split('\u00a0').length - 1;
  if (noBreakSpaces < 4 || noBreakSpaces < text.split(' ').length) return text;
  return text.replace(/(\p{L}{3})\u00a0(?=\p{L}{3})/gu, '$1 ');
}

// Editors leave zero-width spaces and byte order marks in paragraphs that look empty.
export function isBlank(text: string): boolean {
  return /^[\s\u200b\u2060\ufeff]*$/.test(text);
}

function trimEnd(paragraph: Element): void {
  const last = findEdge(paragraph, -1);
  if (last) last.value = last.value.trimEnd();
}

/** Returns the first (0) or last (-1) text of an element, if it begins or ends with one. */
function findEdge(element: Element, at: 0 | -1): Text | undefined {
  let edge: ElementContent | undefined = element;
  while (edge?.type === 'element') edge = edge.children.at(at);
  return edge?.type === 'text' ? edge : undefined;
}
