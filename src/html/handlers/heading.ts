import type { Element, ElementContent } from 'hast';

import { buildElement, flattenToInline, getPlainText } from '../BlockBuilder';
import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';

export const heading: Handler = (state, element, builder) => {
  // The headline of the page is its h1.
  const tagName = element.tagName === 'h1' ? 'h2' : element.tagName;
  const blocks = state.contentOf(element, builder);
  const { line, rest } = flattenToInline(
    blocks.flatMap((block) => (block.tagName === 'p' ? [block, ...takePictures(block)] : [block])),
  );
  if (line.length > 0) {
    const node = buildElement(tagName, pickProperties(element, tagName), line);
    state.ids.addHeading(node, element, getPlainText(line));
    builder.addBlock(node);
  }
  for (const block of rest) builder.addBlock(block);
};

/** Removes the pictures from a paragraph and returns each as a figure. */
export function takePictures(paragraph: Element): Element[] {
  const isPicture = (node: ElementContent): boolean =>
    node.type === 'element' &&
    (/^(img|picture)$/.test(node.tagName) || (node.children.length > 0 && node.children.every(isPicture)));
  const pictures = paragraph.children.filter(isPicture);
  if (pictures.length === 0) return [];
  paragraph.children = paragraph.children.filter((node) => !isPicture(node));
  const [first] = paragraph.children;
  if (first?.type === 'text') first.value = first.value.trimStart();
  return pictures.map((picture) => buildElement('figure', {}, [picture]));
}
