import { isValidElement } from 'react';

import { isObject, toFields, toText } from '../internal/coerce';
import { hashText } from '../internal/hashText';

/**
 * Returns a key for what the values identify, such as an id and a URL, or `undefined` if none of them is text or a number.
 * Long keys, such as those with a `data:` URL, are hashed, because a server component sends its keys to the browser.
 */
export function toIdentity(...values: readonly unknown[]): string | undefined {
  const texts = values.map(toText);
  if (texts.every((text) => text === undefined)) return undefined;
  const identity = JSON.stringify(texts);
  return identity.length > MAX_LENGTH ? `${String(identity.length)} ${hashText(identity)}` : identity;
}

const MAX_LENGTH = 500;

/**
 * Returns the URLs and ids of everything that a node shows or links to, as one text, or `undefined` if there are none. They
 * identify content better than its words, which a newsroom corrects. Reads the props of components without rendering them.
 */
export function findAddresses(node: unknown): string | undefined {
  const found: unknown[] = [];
  visitValues(node, (value, name) => {
    if (name !== undefined && addressNames.has(name)) found.push(value);
  });
  return found.length > 0 ? JSON.stringify(found) : undefined;
}

/**
 * Returns a text that differs if two nodes differ in their words, URLs or the props of their components. Ignores functions,
 * because every render creates new ones, and how an element looks.
 */
export function identifyContent(node: unknown): string {
  const found: unknown[] = [];
  visitValues(node, (value) => {
    found.push(value);
  });
  return JSON.stringify(found);
}

const addressNames = new Set(['id', 'src', 'srcSet', 'href', 'poster', 'data', 'url']);

/**
 * Calls `visit` for each text and number in a node, from its end to its beginning: its words, the URLs of its elements, and
 * the props of its components, including those in plain objects and arrays.
 */
function visitValues(node: unknown, visit: (value: string | boolean, name?: string) => void): void {
  const stack: { value: unknown; name?: string | undefined }[] = [{ value: node }];
  const seen = new Set<unknown>();
  for (let count = 0; count < MAX_VALUES; count++) {
    const next = stack.pop();
    if (!next) return;
    const { value, name } = next;
    if (typeof value === 'string' || typeof value === 'boolean') visit(value, name);
    else if (typeof value === 'number' || typeof value === 'bigint') visit(String(value), name);
    else if (isObject(value) && !seen.has(value)) {
      seen.add(value);
      for (const [field, given] of listFields(value)) {
        stack.push({ value: given, name: Array.isArray(value) ? name : field });
      }
    }
  }
}

// Notices and covered pictures are small. A book behind a cover is identified by its end.
const MAX_VALUES = 5000;

function listFields(value: object): [string, unknown][] {
  try {
    if (!isValidElement(value)) return isPlain(value) ? Object.entries(toFields(value)) : [];
    const props = Object.entries(toFields(value.props));
    return typeof value.type === 'string'
      ? props.filter(([name]) => name === 'children' || addressNames.has(name))
      : props;
  } catch {
    // A Proxy that throws.
    return [];
  }
}

/** Whether an object is plain data. DOM nodes and React's own objects are not, and change by themselves. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  const isData = Array.isArray(value) || prototype === Object.prototype || prototype === null;
  return isData && !('$$typeof' in value);
}
