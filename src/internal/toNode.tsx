import { isValidElement, Suspense, version, type ReactNode } from 'react';

import { toArray, toWellFormed } from './coerce';
import { describeValue, warn } from './warn';
import { warnAboutEntity } from './warnAboutEntity';

/**
 * Returns a node that React can render. Text and elements are kept, and anything else is converted or left out, with a
 * warning if `component` is given, because one plain object among the children makes React throw. Checks the items of
 * arrays, but not what is inside elements: that is the publisher's code, not its data. See docs/decisions/0080-what-may-be-a-node.md.
 */
export function toNode(node: unknown, component?: string, field = 'children'): ReactNode {
  warnAboutEntityIn(node, component, field);
  if (typeof node === 'string') return toWellFormed(node);
  if (node === undefined || node === null || typeof node === 'number' || typeof node === 'boolean') {
    return node;
  }
  try {
    if (isValidElement(node) || isSafeList(node)) return node;
    return toSafeNode(node, [], (item) => {
      warnOfNode(item, component, field);
    });
  } catch {
    warnOfNode(node, component, field);
    return undefined;
  }
}

function warnAboutEntityIn(node: unknown, component: string | undefined, field: string): void {
  if (component === undefined) return;
  warnAboutEntity(node, component, field);
  for (const text of toArray(node)) warnAboutEntity(text, component, field);
}

function warnOfNode(node: unknown, component: string | undefined, field: string): void {
  if (component === undefined) return;
  warn(
    component,
    `${field} holds ${describeValue(node)}, which React cannot render, so it was left out. Pass text or elements.`,
  );
}

/** Whether a node is an array that needs no change, as nearly every array is. */
function isSafeList(node: unknown): node is ReactNode[] {
  if (!Array.isArray(node)) return false;
  for (const item of node as unknown[]) {
    if (typeof item === 'string' ? item !== toWellFormed(item) : !isValidElement(item)) return false;
  }
  return true;
}

type Report = (node: unknown) => void;

/** Throws if a getter or a Proxy does. */
function toSafeNode(node: unknown, ancestors: readonly unknown[], report: Report, key?: number): ReactNode {
  if (typeof node === 'string') return toWellFormed(node);
  if (node === undefined || node === null || typeof node === 'number' || typeof node === 'boolean') {
    return node;
  }
  if (typeof node === 'bigint') return String(node);
  if (typeof node === 'object') {
    if (isValidElement(node)) return node;
    if (Array.isArray(node)) {
      if (!ancestors.includes(node)) return toSafeNodes(node as unknown[], [...ancestors, node], report);
    } else if (isReactNode(node)) return node;
    // Without a boundary, a promise would fail a render that cannot wait. React 18 renders no promises at all.
    else if (node instanceof Promise && parseInt(version) >= 19) {
      return <Suspense key={key}>{node as Promise<string>}</Suspense>;
    } else if (isIterable(node)) return toSafeNodes(toItems(node), [...ancestors, node], report);
  }
  report(node);
  return undefined;
}

// Deeper than anyone nests lists on purpose, and shallow enough for React, which renders recursively.
const MAX_DEPTH = 50;

/** Returns the same array if all of it can be rendered, so that its elements keep their places and keys. */
function toSafeNodes(list: readonly unknown[], ancestors: readonly unknown[], report: Report): ReactNode {
  const items = ancestors.length > MAX_DEPTH ? flatten(list) : list;
  let copy: ReactNode[] | undefined;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const node = toSafeItem(item, ancestors, report, index);
    if (!copy && !Object.is(node, item)) copy = items.slice(0, index) as ReactNode[];
    copy?.push(node);
  }
  return copy ?? (items as ReactNode[]);
}

function toSafeItem(item: unknown, ancestors: readonly unknown[], report: Report, index: number): ReactNode {
  try {
    return toSafeNode(item, ancestors, report, index);
  } catch {
    report(item);
    return undefined;
  }
}

function flatten(list: readonly unknown[]): unknown[] {
  const flat: unknown[] = [];
  const seen = new Set<unknown>();
  const stack: unknown[] = [list];
  while (stack.length > 0) {
    const node = stack.pop();
    if (!Array.isArray(node)) flat.push(node);
    else if (!seen.has(node)) {
      seen.add(node);
      for (let index = node.length - 1; index >= 0; index--) stack.push(node[index]);
    }
  }
  return flat;
}

// Nodes that React's types do not name: lazy nodes come from server components, portals from react-dom.
const reactKinds: readonly unknown[] = [Symbol.for('react.lazy'), Symbol.for('react.portal')];

function isReactNode(node: object): node is Extract<ReactNode, object> {
  return '$$typeof' in node && reactKinds.includes(node.$$typeof);
}

function isIterable(node: object): node is Iterable<unknown> {
  return Symbol.iterator in node && typeof node[Symbol.iterator] === 'function';
}

// A generator may never end.
const MAX_ITEMS = 100_000;

function toItems(node: Iterable<unknown>): unknown[] {
  const items: unknown[] = [];
  for (const item of node) {
    if (items.length === MAX_ITEMS) break;
    items.push(item);
  }
  return items;
}
