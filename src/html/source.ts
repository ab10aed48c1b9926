import type { SourceElement, SourceNode } from './parseHtml';

// Helpers for parsed nodes. Each visits a limited number of nodes, or each node once.

export function getAttribute({ attrs }: SourceElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

export function getClasses(source: SourceElement): string[] {
  const value = getAttribute(source, 'class');
  return value === undefined ? [] : value.split(/\s+/);
}

export function isElement(node: SourceNode): node is SourceElement {
  return 'tagName' in node;
}

const MAX_VISITED = 300;

/** Finds the first descendant that passes the test. Does not search nested figures and tables. */
export function findDescendant(
  source: SourceElement,
  test: (node: SourceElement) => boolean,
): SourceElement | undefined {
  const stack = source.childNodes.slice(0, MAX_VISITED).reverse();
  for (let seen = 0; seen < MAX_VISITED; seen++) {
    const node = stack.pop();
    if (!node) return undefined;
    if (!isElement(node)) continue;
    if (test(node)) return node;
    if (node.tagName === 'figure' || node.tagName === 'table') continue;
    for (const child of node.childNodes.slice(0, MAX_VISITED).reverse()) stack.push(child);
  }
  return undefined;
}

/** Returns the URL of the last link. In a quoted post, that is the post itself. */
export function findLastHref(source: SourceElement): string | undefined {
  const stack = source.childNodes.slice(-MAX_VISITED);
  for (let seen = 0; seen < MAX_VISITED; seen++) {
    const node = stack.pop();
    if (!node) return undefined;
    if (!isElement(node)) continue;
    const href = node.tagName === 'a' ? getAttribute(node, 'href') : undefined;
    if (href !== undefined) return href;
    for (const child of node.childNodes.slice(-MAX_VISITED)) stack.push(child);
  }
  return undefined;
}

/** Returns the text of the nodes with its spaces, up to about `maxLength` characters. */
export function getSourceText(nodes: readonly SourceNode[], maxLength = Infinity): string {
  let text = '';
  const stack = [...nodes].reverse();
  while (text.length < maxLength) {
    const node = stack.pop();
    if (!node) break;
    if ('value' in node) text += node.value;
    else if (isElement(node)) {
      if (node.tagName === 'br') text += '\n';
      if (hiddenElements.has(node.tagName)) continue;
      for (let index = node.childNodes.length - 1; index >= 0; index--) {
        const child = node.childNodes[index];
        if (child) stack.push(child);
      }
    }
  }
  return text;
}

/**
 * Returns all text and empty elements in the nodes as one flat list, in which an empty `<div>` marks the beginning and the
 * end of a line. For content that is nested deeper than React can render.
 */
export function flattenDeep(nodes: readonly SourceNode[]): SourceNode[] {
  const flat: SourceNode[] = [];
  const stack: SourceNode[] = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) {
      if ('value' in node) flat.push(node);
      continue;
    }
    if (hiddenElements.has(node.tagName)) continue;
    const isLine = !inlineElements.has(node.tagName);
    if (node.childNodes.length === 0) flat.push(node);
    else {
      const edge: SourceElement = { ...node, tagName: 'div', attrs: [], childNodes: [] };
      if (isLine) {
        flat.push(edge);
        stack.push(edge);
      }
      for (let index = node.childNodes.length - 1; index >= 0; index--) {
        const child = node.childNodes[index];
        if (child) stack.push(child);
      }
    }
  }
  return flat;
}

const hiddenElements = new Set([
  'annotation',
  'annotation-xml',
  'noscript',
  'script',
  'select',
  'style',
  'template',
  'textarea',
  'title',
]);

const inlineElements = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'mi',
  'mn',
  'mo',
  'mrow',
  'ms',
  'mtext',
  'nobr',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
]);
