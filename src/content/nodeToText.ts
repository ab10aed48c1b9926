import { isValidElement, type ReactNode } from 'react';

import { isText } from '../internal/isolateTexts';
import { blockElements } from './blockElements';

/**
 * Returns the text of a node on one line, as a name or a description: a space replaces each line break and separates
 * paragraphs, list items and cells, and a picture counts by its `alt`. Components are not rendered, so only their children
 * count.
 */
export function nodeToText(node: ReactNode): string {
  return collapseSpaces(readText(node, true));
}

/** Returns the text of a node for counting its words: without alternative texts, and without what only screen readers read. */
export function nodeToWords(node: unknown): string {
  return readText(node, false);
}

/** Collapses spaces and removes soft hyphens, which only say where a word may be broken. */
function collapseSpaces(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function readText(node: unknown, withAlt: boolean, isInLine = false): string {
  if (isText(node)) return String(node);
  if (Array.isArray(node)) {
    const hasText = node.some((item) => isText(item) && /\S/.test(String(item)));
    return node.map((item) => readText(item, withAlt, hasText)).join('');
  }
  if (!isValidElement<ElementProps>(node)) return '';
  const { type, props } = node;
  if (typeof type === 'string') {
    if (hiddenElements.has(type) || (!withAlt && props['data-part'] === 'visually-hidden')) return '';
    const text = readText(type === 'img' && withAlt ? props.alt : props.children, withAlt);
    return blockElements.has(type) ? ` ${text} ` : text;
  }
  const text = readText(props.children, withAlt, isInLine);
  // A component beside text is part of its line, as is a link. Fragments and their like have symbols as types.
  return isInLine || typeof type === 'symbol' || props.href !== undefined ? text : ` ${text} `;
}

interface ElementProps {
  alt?: unknown;
  'data-part'?: unknown;
  href?: unknown;
  children?: ReactNode;
}

const hiddenElements = new Set(['script', 'style', 'template', 'noscript']);
