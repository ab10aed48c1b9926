import { cloneElement, Fragment, isValidElement, type ReactNode } from 'react';
// The function that JSX with several children compiles to: they need no keys.
import { jsx, jsxs } from 'react/jsx-runtime';

/**
 * Gives each text among other nodes an element of its own, and joins texts without others to one.
 *
 * A browser's translator replaces texts with elements that React does not know. React still replaces a text that is alone in
 * its element, but updates one among other nodes in vain, and throws when it removes it. See
 * docs/decisions/0126-translated-pages.md.
 */
export function isolateTexts(node: ReactNode): ReactNode {
  if (Array.isArray(node)) return isolateItems(node as ReactNode[]);
  if (!isValidElement<{ children?: ReactNode }>(node) || node.type !== Fragment) return node;
  const { children } = node.props;
  const isolated = isolateTexts(children);
  if (toText(isolated) !== undefined) return isolated;
  return isolated === children ? node : cloneElement(node, undefined, isolated);
}

function isolateItems(nodes: ReactNode[]): ReactNode {
  // Most lists are elements alone, and stay as they are.
  if (nodes.every(isOrdinary)) return nodes;
  const items = nodes.map(isolateTexts);
  const texts = items.map(toText);
  if (!texts.includes(undefined)) return items.some(isText) ? texts.join('') : nodes;
  for (let start = 0, end = 0; start < items.length; start = ++end) {
    let text = '';
    for (let next; (next = texts[end]) !== undefined; end++) text += next;
    // Translators leave spaces alone, as between two paragraphs.
    if (text.trim() !== '') items.fill(null, start, end)[start] = wrapText(text);
  }
  // For React, an array and a fragment are the same: the other nodes keep their places, and with them their state.
  return items.some((item, index) => item !== nodes[index]) ? jsxs(Fragment, { children: items }) : nodes;
}

/** Whether a node has no text to isolate: an element, or nothing. */
function isOrdinary(node: ReactNode): boolean {
  return isValidElement(node)
    ? node.type !== Fragment
    : node === null || node === undefined || typeof node === 'boolean';
}

// The spaces stay outside, because some tools trim the text of an element when they compute a name.
function wrapText(text: string): ReactNode {
  const word = text.trim();
  const [before, after] = text.split(word);
  const span = jsx('span', { children: word });
  return before || after ? jsxs(Fragment, { children: [before, span, after] }) : span;
}

/** The text of a text, empty if the node renders nothing; `undefined` for other nodes. */
function toText(node: ReactNode): string | undefined {
  if (isText(node)) return String(node);
  return node === null || node === undefined || typeof node === 'boolean' ? '' : undefined;
}

/** Whether a node is a text for React. */
export function isText(node: unknown): node is string | number | bigint {
  return typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint';
}
