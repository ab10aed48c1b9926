import type { Element, ElementContent } from 'hast';

import type { EmbedFrame } from './embeds';

/** What a clean element stands for, where its name alone does not say it. */
export type Part =
  | { kind: 'embed'; embed: EmbedFrame & { provider: string; allow?: string | undefined } }
  | { kind: 'hook'; name: string }
  | { kind: 'pullquote' }
  | { kind: 'table'; label: string }
  | { kind: 'wordlist' };

declare module 'hast' {
  interface ElementData {
    part?: Part;
  }
}

export function element(
  tagName: string,
  properties: Element['properties'] = {},
  children: ElementContent[] = [],
  part?: Part,
): Element {
  return { type: 'element', tagName, properties, children, ...(part && { data: { part } }) };
}

// More would let a few bytes of unclosed formatting grow in every paragraph after them.
const mostOpen = 8;

/**
 * Writes a stream of text, inline elements and blocks down as blocks. Text between blocks gets a
 * paragraph; two line breaks end one; formatting that spans blocks goes on in each; pictures that
 * stand alone in a paragraph become figures; what has nothing to read leaves nothing.
 */
export class Flow {
  readonly blocks: Element[] = [];
  /** Language and direction from around the blocks, for those that have none of their own. */
  around: Element['properties'] = {};

  private paragraph: Element | undefined;
  private own: Element['properties'] = {};
  private readonly open: Element[] = [];
  private written: Element[] = [];
  private breaks = 0;
  private hasText = false;
  private anchors: string[] = [];

  /** Attributes for the paragraph that comes. */
  begin(properties: Element['properties']): void {
    this.end();
    this.own = properties;
  }

  text(value: string): void {
    const text = spaced(value);
    if (isEmpty(text)) {
      if (this.paragraph && this.breaks === 0) this.append({ type: 'text', value: ' ' });
      return;
    }
    const first = !this.paragraph || this.breaks > 0;
    this.start();
    this.append({ type: 'text', value: first ? text.trimStart() : text });
    this.hasText = true;
  }

  /** Opens an inline element; says whether it did, and so whether it is to be closed. */
  enter(tagName: string, properties: Element['properties']): boolean {
    if (this.open.length >= mostOpen || this.open.some((other) => other.tagName === tagName)) return false;
    this.open.push(element(tagName, properties));
    return true;
  }

  leave(): void {
    if (this.written.length === this.open.length) this.written.pop();
    this.open.pop();
  }

  /** A picture or the like, which may stand in a line. */
  inline(node: Element, readAsText: boolean): void {
    this.start();
    this.append(node);
    this.hasText ||= readAsText;
  }

  lineBreak(): void {
    if (this.paragraph && ++this.breaks > 1) this.end();
  }

  /** A place that a link in the text leads to. */
  anchor(id: string): void {
    if (this.paragraph) this.append(element('span', { id }));
    else this.anchors.push(id);
  }

  block(node: Element): void {
    this.end();
    // Blocks in wrappers within wrappers come through here once for each, so nothing is copied without need.
    if (Object.keys(this.around).length > 0) node.properties = { ...this.around, ...node.properties };
    const id = node.properties.id === undefined ? this.anchors.shift() : undefined;
    if (id !== undefined) node.properties.id = id;
    this.blocks.push(node);
  }

  /** Ends the paragraph that is being written, if any. */
  end(): void {
    const { paragraph } = this;
    const { own } = this;
    this.own = {};
    if (!paragraph) return;
    for (const name in this.around) own[name] ??= this.around[name];
    paragraph.properties = own;
    this.paragraph = undefined;
    this.written = [];
    this.breaks = 0;
    trimEnd(paragraph);
    if (this.hasText) this.blocks.push(paragraph);
    else for (const lone of loneBlocks(paragraph)) this.blocks.push(lone);
    this.hasText = false;
  }

  private start(): void {
    if (!this.paragraph) {
      this.paragraph = element('p');
      for (const id of this.anchors) this.paragraph.children.push(element('span', { id }));
      this.anchors = [];
    }
    if (this.breaks > 0) {
      this.breaks = 0;
      this.append(element('br'));
    }
  }

  private append(node: ElementContent): void {
    while (this.written.length < this.open.length) {
      const { tagName, properties } = this.open[this.written.length] ?? element('span');
      const copy = element(tagName, properties);
      this.place()?.push(copy);
      this.written.push(copy);
    }
    const place = this.place();
    const last = place?.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else place?.push(node);
  }

  private place(): ElementContent[] | undefined {
    return (this.written.at(-1) ?? this.paragraph)?.children;
  }
}

/** The blocks as the content of a list item or a cell: a single plain paragraph needs no `<p>`. */
export function simplified(blocks: Element[]): ElementContent[] {
  const [first, ...others] = blocks;
  const tight =
    first?.tagName === 'p' &&
    Object.keys(first.properties).length === 0 &&
    others.every(({ tagName }) => tagName === 'ul' || tagName === 'ol');
  return tight ? [...first.children, ...others] : blocks;
}

/** The words of paragraphs as one line, for headings and captions, and whatever cannot stand in a line. */
export function lined(blocks: Element[]): { line: ElementContent[]; rest: Element[] } {
  const line: ElementContent[] = [];
  const rest: Element[] = [];
  for (const block of blocks) {
    if (block.tagName !== 'p') rest.push(block);
    else {
      if (line.length > 0) line.push(element('br'));
      for (const child of block.children) line.push(child);
    }
  }
  return { line, rest };
}

export function textIn(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textIn(node.children) : ''))
    .join('');
}

/**
 * Runs of spaces as one. A single no-break space is somebody's wish ("10 000", "5 km", "Non !") and
 * stays; in a text that joins most of its words by them, as pasted text does, those between long
 * words become plain, so that lines can break.
 */
function spaced(value: string): string {
  const text = value.replace(/[\t\n\r\f]|[ \t\n\r\f\u00a0]{2,}/g, ' ');
  if (!text.includes('\u00a0')) return text;
  const fixed = text.split('\u00a0').length - 1;
  if (fixed < 4 || fixed < text.split(' ').length) return text;
  return text.replace(/(\p{L}{3})\u00a0(?=\p{L}{3})/gu, '$1 ');
}

// Zero-width spaces and byte order marks are what editors leave in a paragraph that looks empty.
export function isEmpty(text: string): boolean {
  return /^[\s\u200b\u2060\ufeff]*$/.test(text);
}

function trimEnd(paragraph: Element): void {
  let last: ElementContent | undefined = paragraph;
  while (last?.type === 'element') last = last.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

function loneBlocks({ children }: Element): Element[] {
  return children.flatMap((node) => {
    if (node.type !== 'element') return [];
    if (node.data?.part?.kind === 'hook') return [node];
    if (node.tagName === 'img' || node.tagName === 'picture' || node.tagName === 'a') {
      return [element('figure', {}, [node])];
    }
    return loneBlocks(node);
  });
}
