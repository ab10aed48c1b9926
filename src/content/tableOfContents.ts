import { isValidElement, type ReactElement, type ReactNode } from 'react';

import { toText } from '../internal/coerce';
import { toNode } from '../internal/toNode';
import { describeValue, warn } from '../internal/warn';
import { headingId } from './headingIds';
import { isMarkedAsHeading, type HeadingProps } from './headings';
import { headingTag } from './headingTag';
import { isEmptyNode } from './isEmptyNode';
import { nodeToText } from './nodeToText';

/** A section of an article, for a list of links to them. */
export interface TableOfContentsEntry {
  /** The id of the heading. Link to it with `#` and the id, encoded by `encodeURIComponent`. */
  id: string;
  /** The text of the heading. */
  text: string;
  /** Its level, 2 to 6. */
  level: number;
}

/**
 * Returns the sections of a text, in order: each `Subheading` with the id that it has on the page, and each plain `<h2>` to
 * `<h6>` with its own id or the one that `Subheading` would give it. Needs no browser, so it works on the server. Reads
 * elements, fragments and arrays, but not what your own components render.
 */
export function tableOfContents(children: ReactNode): TableOfContentsEntry[] {
  return collectEntries(children, true);
}

/** Does the same, but leaves out what a link would not reach: a heading without an id, or with the id of an earlier one. */
export function listReachableHeadings(children: unknown): TableOfContentsEntry[] {
  return collectEntries(children, false);
}

function collectEntries(children: unknown, withUnreachable: boolean): TableOfContentsEntry[] {
  const entries: TableOfContentsEntry[] = [];
  const used = new Set<string>();
  const add = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(add);
    else if (isValidElement<HeadingProps>(node)) {
      const level = getLevel(node);
      if (level === undefined) add(node.props.children);
      else if (!isEmptyNode(node.props.children)) {
        const text = nodeToText(node.props.children);
        const id = toText(node.props.id) ?? headingId(text);
        warnAboutLink(node, text, used.has(id));
        if (withUnreachable || !(lacksId(node) || used.has(id))) entries.push({ id, text, level });
        used.add(id);
      }
    }
  };
  add(toNode(children));
  return entries;
}

function getLevel({ type, props }: ReactElement<HeadingProps>): number | undefined {
  if (isMarkedAsHeading(type)) return Number(headingTag(props.level ?? 2, 2, 'Subheading').slice(1));
  return typeof type === 'string' && /^h[2-6]$/.test(type) ? Number(type.slice(1)) : undefined;
}

/** A `Subheading` makes an id from its text. */
function lacksId({ type, props }: ReactElement<HeadingProps>): boolean {
  return typeof type === 'string' && toText(props.id) === undefined;
}

function warnAboutLink(node: ReactElement<HeadingProps>, text: string, taken: boolean) {
  const heading = describeValue(text);
  if (lacksId(node)) {
    warn(
      'tableOfContents',
      `the <${String(node.type)}> ${heading} has no id, so a link to it leads nowhere. Use a Subheading, or give it the id of its entry.`,
    );
  }
  if (taken) {
    warn(
      'tableOfContents',
      `the heading ${heading} has the same id as an earlier one, so a link to it leads there. Give each its own id with headingIds.`,
    );
  }
}
