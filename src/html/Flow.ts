import type { Element, ElementContent } from 'hast';

import type { EmbedFrame } from './embeds';

/** What a clean element stands for, where its name alone does not say it. */
export type Part =
  | { kind: 'embed'; embed: EmbedFrame & { provider: string; allow?: string | undefined } }
  | { kind: 'custom'; name: string }
  | { kind: 'pullquote' }
  | { kind: 'table'; label: string }
  | { kind: 'wordlist' };

declare module 'hast' {
  interface ElementData {
    part?: Part;
  }
}

export function buildElement(
  tagName: string,
  properties: Element['properties'] = {},
  children: ElementContent[] = [],
  part?: Part,
): Element {
  return { type: 'element', tagName, properties, children, ...(part && { data: { part } }) };
}

// More would let a few bytes of unclosed formatting grow in every paragraph after them.
const MAX_OPEN_FORMATTING = 8;

/**
 * Writes a stream of text, inline elements and blocks down as blocks. Text between blocks gets a
 * paragraph; two line breaks end one; formatting that spans blocks goes on in each; pictures that
 * stand alone in a paragraph become figures; what has nothing to read leaves nothing.
 */
export class BlockBuilder {
  readonly blocks: Element[] = [];
  /** Language and direction from around the blocks, for those that have none of their own. */
  inheritedAttributes: Element['properties'] = {};

  private paragraph: Element | undefined;
  private pendingAttributes: Element['properties'] = {};
  private readonly openFormatting: Element[] = [];
  private openElements: Element[] = [];
  private lineBreaks = 0;
  private hasText = false;
  private pendingIds: string[] = [];

  /** Attributes for the paragraph that comes. */
  beginParagraph(properties: Element['properties']): void {
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

  /** Opens an inline element; says whether it did, and so whether it is to be closed. */
  openInline(tagName: string, properties: Element['properties']): boolean {
    if (
      this.openFormatting.length >= MAX_OPEN_FORMATTING ||
      this.openFormatting.some((other) => other.tagName === tagName)
    )
      return false;
    this.openFormatting.push(buildElement(tagName, properties));
    return true;
  }

  closeInline(): void {
    if (this.openElements.length === this.openFormatting.length) this.openElements.pop();
    this.openFormatting.pop();
  }

  /** A picture or the like, which may stand in a line. */
  addInline(node: Element, readAsText: boolean): void {
    this.startParagraph();
    this.append(node);
    this.hasText ||= readAsText;
  }

  addLineBreak(): void {
    if (this.paragraph && ++this.lineBreaks > 1) this.endParagraph();
  }

  /** A place that a link in the text leads to. */
  addAnchor(id: string): void {
    if (this.paragraph) this.append(buildElement('span', { id }));
    else this.pendingIds.push(id);
  }

  addBlock(node: Element): void {
    this.endParagraph();
    // Blocks in wrappers within wrappers come through here once for each, so nothing is copied without need.
    if (Object.keys(this.inheritedAttributes).length > 0)
      node.properties = { ...this.inheritedAttributes, ...node.properties };
    const id = node.properties.id === undefined ? this.pendingIds.shift() : undefined;
    if (id !== undefined) node.properties.id = id;
    this.blocks.push(node);
  }

  /** Ends the paragraph that is being written, if any. */
  endParagraph(): void {
    const { paragraph } = this;
    const { pendingAttributes: own } = this;
    this.pendingAttributes = {};
    if (!paragraph) return;
    for (const name in this.inheritedAttributes) own[name] ??= this.inheritedAttributes[name];
    paragraph.properties = own;
    this.paragraph = undefined;
    this.openElements = [];
    this.lineBreaks = 0;
    trimEnd(paragraph);
    if (this.hasText) this.blocks.push(paragraph);
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

  private append(node: ElementContent): void {
    while (this.openElements.length < this.openFormatting.length) {
      const { tagName, properties } = this.openFormatting[this.openElements.length] ?? buildElement('span');
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

/** The blocks as the content of a list item or a cell: a single plain paragraph needs no `<p>`. */
export function unwrapSoleParagraph(blocks: Element[]): ElementContent[] {
  const [first, ...others] = blocks;
  const isSoleParagraph =
    first?.tagName === 'p' &&
    Object.keys(first.properties).length === 0 &&
    others.every(({ tagName }) => tagName === 'ul' || tagName === 'ol');
  return isSoleParagraph ? [...first.children, ...others] : blocks;
}

/** The words of paragraphs as one line, for headings and captions, and whatever cannot stand in a line. */
export function flattenToInline(blocks: Element[]): { line: ElementContent[]; rest: Element[] } {
  const line: ElementContent[] = [];
  const rest: Element[] = [];
  for (const block of blocks) {
    if (block.tagName !== 'p') rest.push(block);
    else {
      if (line.length > 0) line.push(buildElement('br'));
      for (const child of block.children) line.push(child);
    }
  }
  return { line, rest };
}

export function getPlainText(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.value : node.type === 'element' ? getPlainText(node.children) : '',
    )
    .join('');
}

/**
 * Runs of spaces as one. A single no-break space is somebody's wish ("10 000", "5 km", "Non !") and
 * stays; in a text that joins most of its words by them, as pasted text does, those between long
 * words become plain, so that lines can break.
 */
function normalizeSpaces(value: string): string {
  const text = value.replace(/[\t\n\r\f]|[ \t\n\r\f\u00a0]{2,}/g, ' ');
  if (!text.includes('\u00a0')) return text;
  const noBreakSpaces = text.split('\u00a0').length - 1;
  if (noBreakSpaces < 4 || noBreakSpaces < text.split(' ').length) return text;
  return text.replace(/(\p{L}{3})\u00a0(?=\p{L}{3})/gu, '$1 ');
}

// Zero-width spaces and byte order marks are what editors leave in a paragraph that looks empty.
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
