import type { ComponentPropsWithRef } from 'react';

import { isObject, readField, toPrinted, toWellFormed } from '../internal/coerce';
import { toNode } from '../internal/toNode';
import { describeValue, warn } from '../internal/warn';
import { toStyle } from './themeToStyle';

/** An attribute of an element as React can write it, or `undefined` for what would make it throw. */
export function toAttribute(name: string, value: unknown, component: string, children?: unknown): unknown {
  if (value === undefined || value === null) return value;
  switch (name) {
    case 'children':
      return toNode(value, component);
    case 'ref':
      return typeof value === 'function' || isRef(value) ? value : leaveOut(component, name, value);
    case 'dangerouslySetInnerHTML':
      return toInnerHtml(component, value, children);
  }
  if (isHandler(name)) return typeof value === 'function' ? value : leaveOut(component, name, value);
  if (typeof value === 'string') return toWellFormed(value);
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'function') return value;
  if (typeof value === 'symbol') return leaveOut(component, name, value);
  try {
    // What React does too, where an object refuses.
    return toWellFormed(toPrinted(value));
  } catch {
    return leaveOut(component, name, value);
  }
}

/** The attributes that a publisher gave an element with children of its own. */
export function toAttributes<Tag extends 'button' | 'script'>(
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

// Beside children of the element's own, React throws.
function toInnerHtml(component: string, value: unknown, children: unknown) {
  const html = readField(value, '__html');
  const isAlone = children === undefined || children === null;
  return isAlone && typeof html === 'string'
    ? { __html: toWellFormed(html) }
    : leaveOut(component, 'dangerouslySetInnerHTML', value);
}

function leaveOut(component: string, name: string, value: unknown): unknown {
  if (process.env.NODE_ENV !== 'production') {
    warn(
      component,
      `the attribute ${name} is ${describeValue(value)}, which would make React fail, so it was left out. Give ${isHandler(name) ? 'a function' : 'text'}.`,
    );
  }
  return undefined;
}
