import type { Element, ElementContent } from 'hast';

import { buildElement, flattenToInline, getPlainText } from '../BlockBuilder';
import { getClasses } from '../hast';
import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';
import { isPullQuote, pullQuote } from './pullQuote';
import { unwrapBlock } from './unwrap';

export const figure: Handler = (state, element, builder) => {
  if (isPullQuote(element)) {
    pullQuote(state, element, builder);
    return;
  }
  const nested = builder.createNested(true);
  nested.isFigure = true;
  state.all(element.children, nested);
  const { lead, blocks, caption, after } = arrange(nested.finish(builder));
  const { line, rest } = flattenToInline(caption, true);
  const width = getWidth(element);
  const pictures = takePictures(blocks);
  const captions = line.length > 0 ? [buildElement('figcaption', {}, line)] : [];
  const [only] = blocks;
  const part = only?.data?.part;
  if (
    only &&
    lead.length === 0 &&
    blocks.length === 1 &&
    only.tagName === 'figure' &&
    (!part || part.kind === 'embed') &&
    !hasCaption(only)
  ) {
    only.children.push(...captions);
    only.properties = { ...pickProperties(element), ...only.properties };
    builder.addBlock(withWidth(width, state.withId(element, only)));
  } else if (pictures.length > 0 || (lead.length + line.length > 0 && blocks.length > 0)) {
    if (only?.tagName === 'table') only.data ??= { part: { kind: 'table', label: getPlainText(line) } };
    const content = pictures.length > 0 ? pictures : blocks;
    const node = buildElement('figure', pickProperties(element), [...lead, ...content, ...captions]);
    builder.addBlock(withWidth(width, state.withId(element, node)));
  } else {
    state.addAnchor(element, builder);
    builder.addBlocks(blocks);
    if (line.length > 0) builder.addBlock(buildElement('p', {}, line));
  }
  for (const block of [...rest, ...after]) builder.addBlock(block);
};

/** A caption: among the blocks of its figure, an element with the blocks of the caption. */
export const figureCaption: Handler = (state, element, builder) => {
  if (!builder.isFigure) {
    unwrapBlock(state, element, builder);
    return;
  }
  const content = state.unwrappedContentOf(element, builder);
  if (content.length > 0) builder.addCaption(buildElement('figcaption', {}, content));
};

interface Arranged {
  /** A caption before words, such as those of a table. */
  lead: Element[];
  blocks: Element[];
  /** The blocks of the caption at the end. */
  caption: ElementContent[];
  /** What comes after the figure. */
  after: Element[];
}

// Longer words after a caption, as in a figure that is never closed, are not a credit.
const MAX_CREDIT = 200;

/** Finds places for the captions, at which all words stay in their order. */
function arrange(all: Element[]): Arranged {
  const first = all.findIndex(isCaption);
  // Not copied: figures that are never closed are in each other, and each has the blocks of all inside.
  if (first < 0) return { lead: [], blocks: all, caption: [], after: [] };
  const last = all.at(-1);
  if (first > 0 && last === all[first] && last) {
    return { lead: [], blocks: all.slice(0, first), caption: last.children, after: [] };
  }
  const blocks = all.filter((block) => !isCaption(block));
  const caption = all.filter(isCaption).flatMap(({ children }) => children);
  if (!all.slice(first).some((block) => !isCaption(block) && hasWords(block))) {
    return { lead: [], blocks, caption, after: [] };
  }
  if (first === 0) {
    const start = all.findIndex((block) => !isCaption(block));
    return arrangeAfter(
      all.slice(0, start).flatMap(({ children }) => children),
      arrange(all.slice(start)),
    );
  }
  const isMore = (block: Element, index: number) => index >= first && !isCaption(block);
  const end = all.findIndex(isMore);
  const after = all.slice(end);
  const isCredit = after.every(({ tagName }) => tagName === 'p') && getPlainText(after).length <= MAX_CREDIT;
  const own = all.slice(first, isCredit ? undefined : end);
  return {
    lead: [],
    blocks: all.slice(0, first),
    caption: own.flatMap((block) => (isCaption(block) ? block.children : [block])),
    after: isCredit ? [] : after.flatMap((block) => (isCaption(block) ? onlyElements(block) : [block])),
  };
}

/** Puts a caption before what has words: into a table, or before the rest of the figure. */
function arrangeAfter(caption: ElementContent[], arranged: Arranged): Arranged {
  const { lead, blocks } = arranged;
  const { line, rest } = flattenToInline(caption, true);
  const [only, other] = blocks;
  if (line.length === 0 || rest.length > 0) return { ...arranged, lead: [...rest, ...lead] };
  if (only?.tagName === 'table' && !other && !only.data?.part) {
    only.children.unshift(buildElement('caption', {}, line));
    only.data = { part: { kind: 'table', label: getPlainText(line) } };
    return { ...arranged, lead };
  }
  // A figure has one caption.
  const isOnly = lead.length === 0 && arranged.caption.length === 0;
  const first = isOnly
    ? [buildElement('figcaption', { dataPart: 'caption' }, line)]
    : onlyElements({ children: caption });
  return { ...arranged, lead: [...first, ...lead] };
}

function isCaption({ tagName }: Element): boolean {
  return tagName === 'figcaption';
}

function onlyElements({ children }: Pick<Element, 'children'>): Element[] {
  return children.filter((node): node is Element => node.type === 'element');
}

function hasWords(node: ElementContent): boolean {
  return node.type === 'text'
    ? node.value.trim() !== ''
    : node.type === 'element' && node.children.some(hasWords);
}

const widths: readonly [className: RegExp, width: 'wide' | 'full' | 'half'][] = [
  [/^(?:alignfull|kg-width-full)$/, 'full'],
  [/^(?:alignwide|kg-width-wide)$/, 'wide'],
  [/^align-?(?:left|right)$/, 'half'],
];

/** Returns the width that WordPress, Ghost and Drupal say in a class. */
function getWidth(element: Element) {
  const classes = getClasses(element);
  return widths.find(([className]) => classes.some((name) => className.test(String(name))))?.[1];
}

function withWidth(width: ReturnType<typeof getWidth>, node: Element): Element {
  if (width) node.data = { ...node.data, width };
  return node;
}

/** Returns the pictures of a pair or a gallery, in a figure each if they have a caption, or nothing if there is more in it. */
function takePictures(blocks: Element[]): ElementContent[] {
  const isGallery =
    blocks.length > 1 && blocks.every(({ tagName, data }) => tagName === 'figure' && !data?.part);
  if (!isGallery) return [];
  return blocks.flatMap<ElementContent>((block) =>
    hasCaption(block) || Object.keys(block.properties).length > 0 ? [block] : block.children,
  );
}

function hasCaption({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && child.tagName === 'figcaption');
}
