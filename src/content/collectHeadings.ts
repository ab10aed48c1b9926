import { isValidElement, type ReactElement } from 'react';

import { toText } from '../internal/coerce';
import { toNode } from '../internal/toNode';
import { describeValue, warn } from '../internal/warn';
import {
  getHeadingReader,
  type HeadingProps,
  type HeadingReader,
  type TableOfContentsEntry,
} from './headings';
import { headingTag, toHeadingLevel } from './headingTag';
import { isEmptyNode } from './isEmptyNode';

/**
 * Returns the headings of a text, in order. `readPlain` reads the `<h2>` to `<h6>` that are not components. Without
 * `withUnreachable`, it leaves out what a link would not reach: a heading without an id, or with the id of an earlier one.
 */
export function collectHeadings(
  children: unknown,
  readPlain: HeadingReader,
  withUnreachable: boolean,
): TableOfContentsEntry[] {
  const entries: TableOfContentsEntry[] = [];
  const used = new Set<string>();
  const add = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(add);
    else if (isValidElement<HeadingProps>(node)) {
      const { type, props } = node;
      const level = getLevel(node);
      if (level === undefined) add(props.children);
      else if (!isEmptyNode(props.children)) {
        const { id, text } = (getHeadingReader(type) ?? readPlain)(props);
        warnAboutLink(node, text, used.has(id ?? ''));
        if (!id) return;
        if (withUnreachable || !used.has(id)) entries.push({ id, text, level });
        used.add(id);
      }
    }
  };
  add(toNode(children));
  return entries;
}

function getLevel({ type, props }: ReactElement<HeadingProps>): number | undefined {
  if (getHeadingReader(type)) {
    warnAboutLevel(props.level);
    return toHeadingLevel(props.level, 2);
  }
  return typeof type === 'string' && /^h[2-6]$/.test(type) ? Number(type[1]) : undefined;
}

function warnAboutLevel(level: unknown): void {
  headingTag(level ?? 2, 2, 'Subheading');
}

function warnAboutLink({ type, props }: ReactElement<HeadingProps>, text: string, taken: boolean) {
  const heading = describeValue(text);
  if (typeof type === 'string' && toText(props.id) === undefined) {
    warn(
      'tableOfContents',
      `the <${type}> ${heading} has no id, so a link to it leads nowhere. Use a Subheading, or give it the id of its entry.`,
    );
  }
  if (taken) {
    warn(
      'tableOfContents',
      `the heading ${heading} has the same id as an earlier one, so a link to it leads there. Give each its own id with headingIds.`,
    );
  }
}
