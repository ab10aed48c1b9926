import type { Element, ElementContent, Properties } from 'hast';

import { blockElements } from '../content/blockElements';
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
}

// With more, a few bytes of unclosed formatting would be repeated in every later paragraph.
const MAX_OPEN_FORMATTING = 8;

// What these say must not get lost, however many others are open: where a link leads, and that words no longer apply.
const indispensable = new Set(['a', 'del', 's', 'sub', 'sup']);

/**
 * Builds blocks from a stream of text, inline elements and blocks. Wraps text between blocks in a paragraph, ends a
 * paragraph at two line breaks, repeats formatting that spans blocks in each of them, turns pictures that are alone in a
 * paragraph into figures, and drops paragraphs without content.
 */
export class BlockBuilder {
  readonly blocks: Element[] = [];
  /** The language and direction of the elements around the blocks, for blocks that set none. */
  inheritedAttributes: Properties = {};
  /** Whether the source is inside a paragraph or an inline element. */
  isInline = false;

  private paragraph: Element | undefined;
  private pendingAttributes: Properties = {};
  private openElements: Element[] = [];
  private lineBreaks = 0;
  private hasText = false;
  private pendingIds: string[] = [];

  /**
   * `replaceLine` may replace a paragraph, such as one that is only the address of a video. `formatting` is what is open
   * around the blocks: a link around a list, or a deletion of several paragraphs.
   */
  constructor(
    private readonly replaceLine?: (paragraph: Element) => Element | undefined,
    private formatting: readonly Formatting[] = [],
  ) {}

  /** Returns a builder for the content of a block in these blocks. */
  createNested(replacesLines: boolean): BlockBuilder {
    return new BlockBuilder(replacesLines ? this.replaceLine : undefined, this.formatting);
  }

  /** Ends the open paragraph, and sets the attributes of the next. */
  beginParagraph(properties: Properties): void {
    this.endParagraph();
    this.pendingAttributes = properties;
  }

  addText(value: string): void {
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
        : formatting.some((other) => other.tagName === tagName);
    if (tagName === 'a' && isOpen) {
      this.setFormatting([...formatting.filter((other) => other.tagName !== 'a'), { tagName, properties }]);
    } else if (!isOpen && (formatting.length < MAX_OPEN_FORMATTING || indispensable.has(tagName))) {
      this.setFormatting([...formatting, { tagName, properties }]);
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
    if (this.paragraph && ++this.lineBreaks > 1) this.endParagraph();
  }

  /** Adds the target of a link. */
  addAnchor(id: string): void {
    if (this.paragraph) this.append(buildElement('span', { id }));
    else this.pendingIds.push(id);
  }

  addBlock(node: Element): void {
    this.endParagraph();
    // A block in nested wrappers passes here once for each, so it is copied only if needed.
    if (Object.keys(this.inheritedAttributes).length > 0) {
      node.properties = { ...this.inheritedAttributes, ...node.properties };
    }
    const id = node.properties.id === undefined ? this.pendingIds.shift() : undefined;
    if (id !== undefined) node.properties.id = id;
    this.blocks.push(node);
  }

  /** Ends the open paragraph, if there is one. */
  endParagraph(): void {
    const { paragraph, pendingAttributes: own } = this;
    this.pendingAttributes = {};
    if (!paragraph) return;
    for (const name in this.inheritedAttributes) own[name] ??= this.inheritedAttributes[name];
    paragraph.properties = own;
    this.paragraph = undefined;
    this.openElements = [];
    this.lineBreaks = 0;
    trimEnd(paragraph);
    if (this.hasText) this.blocks.push(this.replaceLine?.(paragraph) ?? paragraph);
    else for (const media of liftMedia(paragraph)) this.blocks.push(media);
    this.hasText = false;
  }

  private startParagraph(): void {
    if (!this.paragraph) {
      this.paragraph = buildElement('p');
      for (const id of this.pendingIds) this.paragraph.children.push(buildElement('span', { id }));
      this.pendingIds = [];
    }
    if (this.lineBreaks > 0) {
      this.lineBreaks = 0;
      this.append(buildElement('br'));
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
      const { tagName, properties } = this.formatting[this.openElements.length] ?? { tagName: 'span' };
      const copy = buildElement(tagName, properties);
      this.getInsertionPoint()?.push(copy);
      this.openElements.push(copy);
    }
    const siblings = this.getInsertionPoint();
    const last = siblings?.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else siblings?.push(node);
  }

  private getInsertionPoint(): ElementContent[] | undefined {
    return (this.openElements.at(-1) ?? this.paragraph)?.children;
  }
}

const isSpan = ({ tagName }: Formatting) => tagName === 'span';

function isSameSpan(span: Formatting | undefined, { lang, dir }: Properties): boolean {
  return span !== undefined && span.properties.lang === lang && span.properties.dir === dir;
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

/** Returns the text of the paragraphs as one line, for headings and captions, and the other blocks as `rest`. */
export function flattenToInline(blocks: Element[]): { line: ElementContent[]; rest: Element[] } {
  const line: ElementContent[] = [];
  const rest: Element[] = [];
  for (const block of blocks) {
    if (block.tagName !== 'p') rest.push(block);
    else {
      if (line.length > 0) line.push(buildElement('br'));
      // The paragraph goes, but not its language and direction.
      const { properties, children } = block;
      if (Object.keys(properties).length > 0) line.push(buildElement('span', properties, children));
      else for (const child of children) line.push(child);
    }
  }
  return { line, rest };
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
  let last: ElementContent | undefined = paragraph;
  while (last?.type === 'element') last = last.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

function liftMedia({ children }: Element): Element[] {
  return children.flatMap((node) => {
    if (node.type !== 'element') return [];
    if (node.data?.part?.kind === 'custom') return [node];
    if (node.tagName === 'img' || node.tagName === 'picture' || node.tagName === 'a') {
      return [buildElement('figure', {}, [node])];
    }
    return liftMedia(node);
  });
}
