import { isValidElement } from 'react';

import { isObject, toFields, toText } from '../internal/coerce';
import { hashText } from '../internal/hashText';

/**
 * Returns a key for what the values identify, such as an id and an address, or `undefined` if none of them is text or a
 * number. A long one, such as a picture written out in its address, is hashed, because keys travel with a server component.
 */
export function toIdentity(...values: readonly unknown[]): string | undefined {
  const texts = values.map(toText);
  if (texts.every((text) => text === undefined)) return undefined;
  const identity = JSON.stringify(texts);
  return identity.length > MAX_LENGTH ? `${String(identity.length)} ${hashText(identity)}` : identity;
}

const MAX_LENGTH = 500;

/**
 * Returns the addresses and ids of everything that a node shows or links to, as one text, or `undefined` if there are none.
 * They identify a content better than its words, which a newsroom corrects. Components are not rendered: what counts is
 * what their elements were given.
 */
export function findAddresses(node: unknown): string | undefined {
  const found: unknown[] = [];
  visitValues(node, (value, name) => {
    if (name !== undefined && addressNames.has(name)) found.push(value);
  });
  return found.length > 0 ? JSON.stringify(found) : undefined;
}

/**
 * Returns a text that differs where two contents differ: in words, in addresses, or in what the components among them were
 * given. Functions do not count, because a render makes them anew, nor how an element looks.
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
 * Calls `visit` for each text and number in a node, from its end to its beginning: its words, the addresses of its elements,
 * and the props of its components, in plain objects and arrays, too.
 */
function visitValues(node: unknown, visit: (value: string | boolean, name?: string) => void): void {
  const waiting: { value: unknown; name?: string | undefined }[] = [{ value: node }];
  const seen = new Set<unknown>();
  for (let count = 0; count < MAX_VALUES; count++) {
    const next = waiting.pop();
    if (!next) return;
    const { value, name } = next;
    if (typeof value === 'string' || typeof value === 'boolean') visit(value, name);
    else if (typeof value === 'number' || typeof value === 'bigint') visit(String(value), name);
    else if (isObject(value) && !seen.has(value)) {
      seen.add(value);
      for (const [field, given] of listFields(value)) {
        waiting.push({ value: given, name: Array.isArray(value) ? name : field });
      }
    }
  }
}

// A notice or a covered picture is small. A book behind a cover is identified by its end.
const MAX_VALUES = 5000;

function listFields(value: object): [string, unknown][] {
  try {
    if (!isValidElement(value)) return isPlain(value) ? Object.entries(toFields(value)) : [];
    const props = Object.entries(toFields(value.props));
    return typeof value.type === 'string'
      ? props.filter(([name]) => name === 'children' || addressNames.has(name))
      : props;
  } catch {
    // A Proxy that fails.
    return [];
  }
}

/** Whether an object is data. A part of the page or of React's own is not, and changes by itself. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  const isData = Array.isArray(value) || prototype === Object.prototype || prototype === null;
  return isData && !('$$typeof' in value);
}
