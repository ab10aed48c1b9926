import { isValidElement, type ReactNode } from 'react';

import { warn } from '../internal/warn';
import { nodeToText } from './nodeToText';

/**
 * Whether words can stand in a link: HTML forbids links and controls inside one, and a browser would part them. What a component
 * renders by itself is unknown; one with `href` or `to` is taken for a link.
 */
export function isLinkable(words: ReactNode, component: string, prop: string): boolean {
  const waiting: unknown[] = [words];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (Array.isArray(node)) for (const item of node) waiting.push(item);
    else if (isValidElement<{ children?: unknown; href?: unknown; to?: unknown }>(node)) {
      const { type, props } = node;
      if (typeof type === 'string' ? interactive.has(type) : Boolean(props.href ?? props.to)) {
        if (process.env.NODE_ENV !== 'production') {
          warn(
            component,
            `the words ${JSON.stringify(nodeToText(words).slice(0, 80))} hold a link or a control of their own, and HTML has no link inside a link, so ${prop} was ignored. ` +
              `Remove ${prop} here, or the link from the words.`,
          );
        }
        return false;
      }
      waiting.push(props.children);
    }
  }
  return true;
}

const interactive = new Set(
  'a audio button details embed iframe input label object select textarea video'.split(' '),
);
