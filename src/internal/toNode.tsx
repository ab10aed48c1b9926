import { isValidElement, Suspense, version, type ReactNode } from 'react';

import { toWellFormed } from './coerce';
import { describeValue, warn } from './warn';

/**
 * A node that React can render: text and elements as they are, and the rest made fit or left out, because one plain
 * object among the children makes React throw. Arrays are looked into; elements are not, since they are the
 * publisher's program and not its data. Without the name of a component nothing is said of it. See docs/decisions/0080-what-may-be-a-node.md.
 */
export function toNode(node: unknown, component?: string, field = 'children'): ReactNode {
  if (typeof node === 'string') return toWellFormed(node);
  if (node === undefined || node === null || typeof node === 'number' || typeof node === 'boolean') {
    return node;
  }
  try {
    if (isValidElement(node) || isSafeList(node)) return node;
    return toSafeNode(node, [], (left) => {
      if (process.env.NODE_ENV !== 'production') warnOfNode(left, component, field);
    });
  } catch {
    if (process.env.NODE_ENV !== 'production') warnOfNode(node, component, field);
    return undefined;
  }
}

function warnOfNode(node: unknown, component: string | undefined, field: string): void {
  if (component === undefined) return;
  warn(
    component,
    `${field} holds ${describeValue(node)}, which React cannot render, so it was left out. Give text or elements.`,
  );
}

/** Whether a node is an array that needs no change, as nearly every array does not. */
function isSafeList(node: unknown): node is ReactNode[] {
  if (!Array.isArray(node)) return false;
  for (const item of node as unknown[]) {
    if (typeof item === 'string' ? item !== toWellFormed(item) : !isValidElement(item)) return false;
  }
  return true;
}

type Report = (node: unknown) => void;

/** May throw, as a getter or a Proxy makes it. */
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
    // Only a boundary keeps a promise from failing a render that cannot wait; React 18 renders none.
    else if (node instanceof Promise && parseInt(version) >= 19) {
      return <Suspense key={key}>{node as Promise<string>}</Suspense>;
    } else if (isIterable(node)) return toSafeNodes(toItems(node), [...ancestors, node], report);
  }
  report(node);
  return undefined;
}

// Deeper than any list is nested on purpose, and shallow enough for React, which renders by recursion.
const MAX_DEPTH = 50;

/** The same array where all of it can be rendered, so that its elements keep their places and keys. */
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
  const waiting: unknown[] = [list];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (!Array.isArray(node)) flat.push(node);
    else if (!seen.has(node)) {
      seen.add(node);
      for (let index = node.length - 1; index >= 0; index--) waiting.push(node[index]);
    }
  }
  return flat;
}

// What React makes itself and its types do not name: a lazy node comes from a server component, a portal from react-dom.
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
