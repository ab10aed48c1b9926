import { isValidElement, type ReactNode } from 'react';

import { describeValue, warn } from '../internal/warn';
import { nodeToText } from './nodeToText';

/**
 * Whether content may be wrapped in a link. HTML forbids links and controls inside a link, and browsers move them out of it.
 * Warns if the content has one.
 */
export function isLinkable(content: ReactNode, component: string, prop: string): boolean {
  if (!hasControl(content)) return true;
  warn(
    component,
    `${describeValue(nodeToText(content))} contains a link or a control, and HTML allows neither inside a link, so ${prop} was ignored. ` +
      `Remove ${prop}, or the link inside.`,
  );
  return false;
}

/**
 * Whether content contains a link or a control. What a component renders is unknown, so one with `href` or `to` counts as a
 * link.
 */
export function hasControl(content: ReactNode): boolean {
  const stack: unknown[] = [content];
  while (stack.length > 0) {
    const node = stack.pop();
    if (Array.isArray(node)) for (const item of node) stack.push(item);
    else if (isValidElement<{ children?: unknown; href?: unknown; to?: unknown }>(node)) {
      const { type, props } = node;
      if (typeof type === 'string' ? interactiveElements.has(type) : Boolean(props.href ?? props.to)) {
        return true;
      }
      stack.push(props.children);
    }
  }
  return false;
}

const interactiveElements = new Set([
  'a',
  'audio',
  'button',
  'details',
  'embed',
  'iframe',
  'input',
  'label',
  'object',
  'select',
  'textarea',
  'video',
]);
