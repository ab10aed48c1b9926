import type { Element, ElementContent } from 'hast';

import { buildElement } from '../BlockBuilder';
import { findDescendant, hasClass, isElement } from '../hast';
import type { CmsHabit } from './CmsHabit';

/** WordPress's captions, which were shortcodes and boxes before they were figures. */
export const wordPress: CmsHabit = {
  rewriteHtml: (html) => (html.includes('caption') ? replaceCaptions(html) : html),

  rewriteElement(element) {
    if (hasClass(element, 'wp-caption')) toFigure(element);
    return undefined;
  },
};

const end = /\[\/(?:wp_)?caption\]/g;
const attribute = /\s+([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'\]]+))/y;

/** Each part of the text between two ends is read once, so shortcodes without an end cost nothing more. */
function replaceCaptions(html: string): string {
  let result = '';
  let from = 0;
  for (const { 0: tag, index } of html.matchAll(end)) {
    result += toBox(html.slice(from, index));
    from = index + tag.length;
  }
  return (result + html.slice(from)).replace(unclosed, (shortcode) =>
    shortcode.length > MAX_SHORTCODE ? shortcode : '',
  );
}

function toBox(html: string): string {
  const start = Math.max(html.lastIndexOf('[caption'), html.lastIndexOf('[wp_caption'));
  if (start < 0) return html;
  let caption = '';
  attribute.lastIndex = html.indexOf('caption', start) + 'caption'.length;
  let at = attribute.lastIndex;
  for (let match = attribute.exec(html); match; match = attribute.exec(html)) {
    const [, name, double, single, bare] = match;
    if (name === 'caption') caption = double ?? single ?? bare ?? '';
    at = attribute.lastIndex;
  }
  while (html[at] === ' ') at++;
  if (html[at] !== ']') return html;
  // The oldest form has the caption in an attribute, and nothing but the picture inside.
  const text = caption === '' ? '' : `<p class="wp-caption-text">${caption}</p>`;
  return `${html.slice(0, start)}<div class="wp-caption">${html.slice(at + 1)}${text}</div>`;
}

const unclosed = /\[(?:wp_)?caption(?:\s[^\][]*)?\]/g;
// A longer text in brackets is not a shortcode.
const MAX_SHORTCODE = 500;

function toFigure(figure: Element): void {
  figure.tagName = 'figure';
  const isCaption = (node: Element) =>
    node.tagName === 'figcaption' || hasClass(node, 'wp-caption-text', 'wp-caption-dd');
  const caption = findDescendant(figure, isCaption);
  if (caption) caption.tagName = 'figcaption';
  else {
    // A shortcode: everything but the picture is the caption.
    const nodes = figure.children.flatMap((node) =>
      isElement(node) && node.tagName === 'p' ? [...node.children, buildElement('br')] : [node],
    );
    const words = nodes.filter((node) => !isPicture(node));
    figure.children = [...nodes.filter(isPicture), buildElement('figcaption', {}, words)];
  }
}

function isPicture(node: ElementContent): boolean {
  return (
    isElement(node) &&
    (/^(img|picture)$/.test(node.tagName) ||
      findDescendant(node, ({ tagName }) => tagName === 'img') !== undefined)
  );
}
