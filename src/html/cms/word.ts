import type { Element, ElementContent, Text } from 'hast';

import { buildElement } from '../BlockBuilder';
import { findDescendant, getClasses, getString, getText, isElement } from '../hast';
import { parseStyle } from '../parseStyle';
import type { CmsHabit } from './CmsHabit';

/** Word writes lists as paragraphs that begin with a bullet or a number, and give their level in a style of their own. */
export const word: CmsHabit = {
  rewriteElement(element, parent, index) {
    if (element.tagName === 'span' && isMarker(element)) return [];
    if (!isListParagraph(element)) return undefined;
    const paragraphs = [element];
    for (let at = index + 1; at < parent.children.length; at++) {
      const node = parent.children[at];
      if (isElement(node) && isListParagraph(node)) paragraphs.push(node);
      else if (node?.type !== 'comment' && (node?.type !== 'text' || node.value.trim() !== '')) break;
    }
    return toLists(paragraphs.map(readItem));
  },
};

function getListStyle(element: Element): string | undefined {
  const style = getString(element, 'style');
  return style !== undefined && /mso-list/i.test(style) ? parseStyle(style).get('mso-list') : undefined;
}

function isMarker(element: Element): boolean {
  return getListStyle(element) === 'ignore';
}

function isListParagraph(element: Element): boolean {
  if (element.tagName !== 'p') return false;
  const style = getListStyle(element);
  if (style !== undefined) return /\blevel\d/.test(style);
  return getClasses(element).some((name) => /^MsoList(Paragraph|Bullet|Number)/i.test(String(name)));
}

interface Item {
  level: number;
  isOrdered: boolean;
  start: number;
  /** Which of Word's lists it belongs to. */
  list: string;
  node: Element;
}

const MAX_LEVEL = 9;

function readItem(paragraph: Element): Item {
  const style = getListStyle(paragraph) ?? '';
  const level = Number(/level(\d+)/.exec(style)?.[1] ?? getLevelByIndent(paragraph));
  const marker = takeMarker(paragraph);
  const number = /^\(?(\d{1,4}|[a-z]{1,4})[.)]/i.exec(marker)?.[1];
  const { lang, dir, id } = paragraph.properties;
  const node = buildElement(
    'li',
    { ...(lang && { lang }), ...(dir && { dir }), ...(id && { id }) },
    paragraph.children,
  );
  // The paragraphs after the first remain, without content.
  paragraph.children = [];
  paragraph.properties = {};
  return {
    level: Math.min(level, MAX_LEVEL),
    isOrdered: number !== undefined,
    start: Number(number) || 1,
    list: style.replace(/level\d+/, ''),
    node,
  };
}

// Word indents each level by half an inch.
function getLevelByIndent(paragraph: Element): number {
  const margin = parseStyle(getString(paragraph, 'style') ?? '').get('margin-left') ?? '';
  const [, length = '', unit = ''] = /^([\d.]{1,8})(in|pt|cm)$/.exec(margin) ?? [];
  const inches = Number(length) / ({ in: 1, pt: 72, cm: 2.54 }[unit] ?? 1);
  return Math.max(1, Math.round(inches / 0.5));
}

/** Removes the bullet or number, and returns it. */
function takeMarker(paragraph: Element): string {
  const { children } = paragraph;
  const marked = findDescendant(paragraph, isMarker);
  if (marked) return getText(marked.children.splice(0)).trim();
  // Word hides the marker in conditional comments from programs that know lists.
  const begin = children.findIndex((node) => isConditional(node, '[if !supportLists]'));
  const end = children.findIndex((node) => isConditional(node, '[endif]'));
  if (begin >= 0 && end > begin) return getText(children.splice(begin, end - begin + 1)).trim();
  return takeMarkerText(paragraph);
}

function isConditional(node: ElementContent, value: string): boolean {
  return node.type === 'comment' && node.value === value;
}

const bulletOrNumber = /^\s*(?:[·•◦▪■●○§\uf0a7\uf0b7\uf0d8–-]|o\s|\(?(?:\d{1,4}|[a-z]|[ivx]{1,5})[.)])\s+/i;

/** Removes a bullet or number that is only text, which may be in several pieces. */
function takeMarkerText(paragraph: Element): string {
  const texts = findFirstTexts(paragraph);
  const marker = bulletOrNumber.exec(texts.map(({ value }) => value).join(''))?.[0] ?? '';
  let left = marker.length;
  for (const text of texts) {
    const taken = Math.min(left, text.value.length);
    text.value = text.value.slice(taken);
    left -= taken;
  }
  return marker.trim();
}

const MAX_TEXTS = 8;

function findFirstTexts(paragraph: Element): Text[] {
  const texts: Text[] = [];
  const stack: ElementContent[] = [...paragraph.children].slice(0, MAX_TEXTS).reverse();
  for (let seen = 0; seen < 4 * MAX_TEXTS && texts.length < MAX_TEXTS; seen++) {
    const node = stack.pop();
    if (!node) break;
    if (node.type === 'text') texts.push(node);
    else if (isElement(node)) stack.push(...node.children.slice(0, MAX_TEXTS).reverse());
  }
  return texts;
}

/** Nests items by their levels. */
function toLists(items: readonly Item[]): Element[] {
  const lists: Element[] = [];
  const open: { list: Element; item: Item }[] = [];
  for (const item of items) {
    while ((open.at(-1)?.item.level ?? 0) > item.level) open.pop();
    let innermost = open.at(-1);
    if (innermost?.item.level === item.level && !isSameList(innermost.item, item)) {
      open.pop();
      innermost = undefined;
    }
    if (innermost?.item.level === item.level) innermost.list.children.push(item.node);
    else {
      const properties = item.isOrdered && item.start > 1 ? { start: String(item.start) } : {};
      const list = buildElement(item.isOrdered ? 'ol' : 'ul', properties, [item.node]);
      const parent = open.at(-1)?.list.children.at(-1);
      if (isElement(parent)) parent.children.push(list);
      else lists.push(list);
      open.push({ list, item });
    }
  }
  return lists;
}

function isSameList(one: Item, other: Item): boolean {
  return one.isOrdered === other.isOrdered && one.list === other.list;
}
