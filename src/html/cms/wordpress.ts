import type { Element, ElementContent, Root } from 'hast';

import { buildElement } from '../BlockBuilder';
import { findDescendant, getClasses, hasClass, isElement } from '../hast';
import type { CmsHabit } from './CmsHabit';

/** WordPress's captions and galleries, which were shortcodes, boxes and lists before they were figures. */
export const wordPress: CmsHabit = {
  rewriteHtml: (html) => (html.includes('caption') ? replaceCaptions(html) : html),

  rewriteElement(element, parent, index) {
    if (getClasses(element).length === 0) return undefined;
    if (hasClass(element, 'wp-caption')) toFigure(element);
    else if (element.tagName === 'img') return floatPicture(element, parent, index);
    else renameGallery(element);
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
  let align = '';
  attribute.lastIndex = html.indexOf('caption', start) + 'caption'.length;
  let at = attribute.lastIndex;
  for (let match = attribute.exec(html); match; match = attribute.exec(html)) {
    const [, name, double, single, bare] = match;
    const value = double ?? single ?? bare ?? '';
    if (name === 'caption') caption = value;
    else if (name === 'align' && /^align\w+$/.test(value)) align = ` ${value}`;
    at = attribute.lastIndex;
  }
  while (html[at] === ' ') at++;
  if (html[at] !== ']') return html;
  // Without a picture or a player, it is only words. Besides, many boxes of a few characters each would take long.
  const content = html.slice(at + 1);
  if (!media.test(content)) return `${html.slice(0, start)}${content}${caption === '' ? '' : ` ${caption}`}`;
  // The oldest form has the caption in an attribute, and nothing but the picture inside.
  const text = caption === '' ? '' : `<p class="wp-caption-text">${caption}</p>`;
  return `${html.slice(0, start)}<div class="wp-caption${align}">${content}${text}</div>`;
}

const media = /<(?:img|picture|figure|iframe|video|audio|embed|object|amp-)/i;

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

/** The names of elements in a gallery, by their class: of the block editor's first years, and of the shortcode. */
const galleryElements: readonly [className: RegExp, tagName: string][] = [
  [/^galleryid-/, 'figure'],
  [/^blocks-gallery-(?:grid|item)$|^gallery-icon$/, 'div'],
  [/^gallery-item$/, 'figure'],
  [/^gallery-caption$/, 'figcaption'],
];

function renameGallery(element: Element): void {
  if (!/^(?:d[dlt]|div|li|ul)$/.test(element.tagName)) return;
  const classes = getClasses(element);
  const isList = element.tagName === 'ul' && classes.includes('wp-block-gallery');
  const found = galleryElements.find(([className]) => classes.some((name) => className.test(String(name))));
  if (isList) element.tagName = 'figure';
  else if (found) [, element.tagName] = found;
}

/** A picture at the start of a paragraph that stands at the side of the text, as the classic editor and Drupal write it. */
function floatPicture(element: Element, parent: Element | Root, index: number): ElementContent[] | undefined {
  const isFirst = parent.children
    .slice(0, index)
    .every((node) => node.type === 'text' && node.value.trim() === '');
  if (!isFirst || parent.type !== 'element' || parent.tagName !== 'p') return undefined;
  const side = getClasses(element).find((name) => /^align-?(?:left|right)$/.test(String(name)));
  if (side === undefined) return undefined;
  return [buildElement('figure', { className: [String(side)] }, [element])];
}

function isPicture(node: ElementContent): boolean {
  return (
    isElement(node) &&
    (/^(img|picture)$/.test(node.tagName) ||
      findDescendant(node, ({ tagName }) => tagName === 'img') !== undefined)
  );
}
