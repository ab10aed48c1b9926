import type { Element, ElementContent, RootContent } from 'hast';

// Helpers for hast. Each visits a limited number of nodes, or each node once.

export function isElement(node: RootContent | undefined): node is Element {
  return node?.type === 'element';
}

export function hasProperties({ properties }: Element): boolean {
  for (const _ in properties) return true;
  return false;
}

/** Returns the value of a property as it was written, or `undefined`. A property without a value is ''. */
export function getString({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value);
}

export function getClasses({ properties: { className } }: Element): readonly (string | number)[] {
  return Array.isArray(className) ? className : noClasses;
}

const noClasses: readonly string[] = [];

export function hasClass(element: Element, ...names: string[]): boolean {
  const classes = getClasses(element);
  return classes.length > 0 && names.some((name) => classes.includes(name));
}

const MAX_VISITED = 300;

/** Finds the first descendant that passes the test. Does not search nested figures and tables. */
export function findDescendant(element: Element, test: (node: Element) => boolean): Element | undefined {
  const stack = element.children.slice(0, MAX_VISITED).reverse();
  for (let seen = 0; seen < MAX_VISITED; seen++) {
    const node = stack.pop();
    if (!node) return undefined;
    if (!isElement(node)) continue;
    if (test(node)) return node;
    if (node.tagName === 'figure' || node.tagName === 'table') continue;
    for (const child of node.children.slice(0, MAX_VISITED).reverse()) stack.push(child);
  }
  return undefined;
}

/** Returns the URL of the last link. In a quoted post, that is the post itself. */
export function findLastHref(element: Element): string | undefined {
  const stack = element.children.slice(-MAX_VISITED);
  for (let seen = 0; seen < MAX_VISITED; seen++) {
    const node = stack.pop();
    if (!node) return undefined;
    if (!isElement(node)) continue;
    const href = node.tagName === 'a' ? getString(node, 'href') : undefined;
    if (href !== undefined) return href;
    for (const child of node.children.slice(-MAX_VISITED)) stack.push(child);
  }
  return undefined;
}

/** Returns the text of the nodes with its spaces, up to about `maxLength` characters. */
export function getText(nodes: readonly ElementContent[], maxLength = Infinity): string {
  let text = '';
  const stack = [...nodes].reverse();
  while (text.length < maxLength) {
    const node = stack.pop();
    if (!node) break;
    if (node.type === 'text') text += node.value;
    else if (isElement(node)) {
      if (node.tagName === 'br') text += '\n';
      if (textlessElements.has(node.tagName)) continue;
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index];
        if (child) stack.push(child);
      }
    }
  }
  return text;
}

/** Elements whose text is not part of a page. */
export const textlessElements = new Set([
  'annotation',
  'annotation-xml',
  'datalist',
  'noscript',
  'script',
  'select',
  'style',
  'template',
  'textarea',
  'title',
]);
