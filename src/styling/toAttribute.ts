import type { ComponentPropsWithRef } from 'react';

import { isObject, readField, toPrinted, toWellFormed } from '../internal/coerce';
import { toNode } from '../internal/toNode';
import { describeValue, warn } from '../internal/warn';
import { toStyle } from './themeToStyle';

/** Returns an attribute that React can render, or `undefined`, with a warning, if the value would make it throw. */
export function toAttribute(name: string, value: unknown, component: string, children?: unknown): unknown {
  if (value === undefined || value === null) return value;
  switch (name) {
    case 'children':
      return toNode(value, component);
    case 'ref':
      return typeof value === 'function' || isRef(value) ? value : ignoreAttribute(component, name, value);
    case 'dangerouslySetInnerHTML':
      return toInnerHtml(component, value, children);
  }
  if (isHandler(name)) return typeof value === 'function' ? value : ignoreAttribute(component, name, value);
  if (typeof value === 'string') return toWellFormed(value);
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'function') return value;
  if (typeof value === 'symbol') return ignoreAttribute(component, name, value);
  try {
    // React converts other values in the same way.
    return toWellFormed(toPrinted(value));
  } catch {
    return ignoreAttribute(component, name, value);
  }
}

/** Returns a publisher's attributes for an element whose children are set by the component. */
export function toAttributes<Tag extends 'a' | 'button' | 'div' | 'script'>(
  given: ComponentPropsWithRef<Tag>,
  component: string,
): ComponentPropsWithRef<Tag> {
  const attributes: ComponentPropsWithRef<Tag> = { ...given };
  for (const name in attributes) {
    const value: unknown = attributes[name];
    Object.assign(attributes, {
      [name]: name === 'style' ? toStyle(value) : toAttribute(name, value, component, 'its own'),
    });
  }
  return attributes;
}

function isHandler(name: string): boolean {
  return name.charCodeAt(0) === 111 && name.charCodeAt(1) === 110; // on
}

function isRef(value: unknown): boolean {
  try {
    return isObject(value) && 'current' in value;
  } catch {
    return false;
  }
}

// React throws if an element has children as well.
function toInnerHtml(component: string, value: unknown, children: unknown) {
  const html = readField(value, '__html');
  const isAlone = children === undefined || children === null;
  return isAlone && typeof html === 'string'
    ? { __html: toWellFormed(html) }
    : ignoreAttribute(component, 'dangerouslySetInnerHTML', value);
}

function ignoreAttribute(component: string, name: string, value: unknown): unknown {
  warn(
    component,
    `the attribute ${name} is ${describeValue(value)}, which would make React throw, so it was ignored. Pass ${isHandler(name) ? 'a function' : 'text'}.`,
  );
  return undefined;
}
