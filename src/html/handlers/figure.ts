import type { Element, ElementContent } from 'hast';

import { buildElement, flattenToInline, getPlainText } from '../BlockBuilder';
import { findDescendant, getClasses, isElement } from '../hast';
import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';
import { isPullQuote, pullQuote } from './pullQuote';

export const figure: Handler = (state, element, builder) => {
  if (isPullQuote(element)) {
    pullQuote(state, element, builder);
    return;
  }
  const captionBlocks = findCaptions(element).flatMap((caption) => {
    state.consumed.add(caption);
    return state.unwrappedContentOf(caption, builder);
  });
  const blocks = state.toBlocks(element.children, builder, true);
  const { line, rest } = flattenToInline(captionBlocks, true);
  const width = getWidth(element);
  const pictures = takePictures(blocks);
  const captions = line.length > 0 ? [buildElement('figcaption', {}, line)] : [];
  const [only] = blocks;
  const part = only?.data?.part;
  if (
    only &&
    blocks.length === 1 &&
    only.tagName === 'figure' &&
    (!part || part.kind === 'embed') &&
    !hasCaption(only)
  ) {
    only.children.push(...captions);
    only.properties = { ...pickProperties(element), ...only.properties };
    builder.addBlock(withWidth(width, state.withId(element, only)));
  } else if (pictures.length > 0 || (line.length > 0 && blocks.length > 0)) {
    if (only?.tagName === 'table') only.data ??= { part: { kind: 'table', label: getPlainText(line) } };
    const content = pictures.length > 0 ? pictures : blocks;
    const node = buildElement('figure', pickProperties(element), [...content, ...captions]);
    builder.addBlock(withWidth(width, state.withId(element, node)));
  } else {
    state.addAnchor(element, builder);
    builder.addBlocks(blocks);
    if (line.length > 0) builder.addBlock(buildElement('p', {}, line));
  }
  for (const block of rest) builder.addBlock(block);
};

/** Returns the caption, and any more beside it, which HTML does not allow but browsers show. */
function findCaptions(element: Element): Element[] {
  const first = findDescendant(element, isCaption);
  return first
    ? [first, ...element.children.filter(isElement).filter((node) => node !== first && isCaption(node))]
    : [];
}

function isCaption({ tagName }: Element): boolean {
  return tagName === 'figcaption';
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
