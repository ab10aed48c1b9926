import type { Element, ElementContent, Root } from 'hast';

import { buildElement } from './BlockBuilder';
import { habits } from './cms';
import type { CustomElements } from './customElements';
import { flatten } from './flatten';
import { getString, hasProperties, isElement } from './hast';
import { getIds } from './Ids';
import { normalizePage, splitFragment } from './Links';
import { parseStyle } from './parseStyle';
import { normalizeUrl } from './urls';
import { elementsWithoutDisplay, hideInvisible } from './visibility';

// No text is nested deeper on purpose, and React, which renders recursively, can still render it.
const MAX_DEPTH = 100;

export interface Prepared {
  /** The ids in the text to which links in the text lead. */
  targets: string[];
  /** The addresses of the page itself. */
  pages: ReadonlySet<string>;
  elementCount: number;
}

/**
 * Rewrites a tree so that the handlers, which are recursive, need to know only HTML: flattens what is nested too deeply,
 * removes what is hidden, and applies the habits of editors. Visits each node once.
 */
export function prepare(tree: Root, custom: CustomElements, page: string | undefined): Prepared {
  const ids = new Set<string>();
  const links = new Map<string, string[][]>();
  let elementCount = 0;
  const stack: Frame[] = [{ parent: tree, depth: 0, isInTitle: false, keepsLines: false }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { parent, depth } = next;
    const keepsLines = parent.type === 'element' && keepsLineBreaks(parent, next.keepsLines);
    if (keepsLines) parent.children = breakLines(parent.children);
    const isInTitle = next.isInTitle || (parent.type === 'element' && titles.test(parent.tagName));
    if (depth === MAX_DEPTH) parent.children = flatten(parent.children);
    rewriteChildren(parent, isInTitle, custom);
    for (let index = parent.children.length - 1; index >= 0; index--) {
      const child = parent.children[index];
      if (isElement(child)) elementCount++;
      if (isElement(child) && (child.children.length > 0 || hasProperties(child))) {
        stack.push({ parent: child, depth: depth + 1, isInTitle, keepsLines });
      }
    }
    if (parent.type === 'element' && hasProperties(parent)) {
      for (const id of getIds(parent)) ids.add(id);
      const href = parent.tagName === 'a' ? normalizeUrl(getString(parent, 'href')) : undefined;
      const link = href?.includes('#') ? splitFragment(href) : undefined;
      if (link) {
        const address = link.page === '' ? '' : normalizePage(link.page);
        const others = links.get(address);
        if (others) others.push(link.ids);
        else links.set(address, [link.ids]);
      }
    }
  }
  const pages = findPages(links, ids, page);
  const targets = ['', ...pages].flatMap((address) => links.get(address) ?? []);
  return { targets: [...new Set(targets.flat().filter((id) => ids.has(id)))], pages, elementCount };
}

/**
 * Links may have the full address of the page, as plug-ins write them. If the publisher does not say which it is, it is an
 * address of which every fragment is an id in this text.
 */
function findPages(
  links: ReadonlyMap<string, string[][]>,
  ids: ReadonlySet<string>,
  page: string | undefined,
): ReadonlySet<string> {
  if (page !== undefined) {
    const address = normalizePage(page);
    return new Set([address, address.replace(/^https?:\/\/[^/]*/, '')].filter((other) => other !== ''));
  }
  const pages = [...links.keys()].filter(
    (address) => address !== '' && links.get(address)?.every((names) => names.some((name) => ids.has(name))),
  );
  return new Set(pages);
}

interface Frame {
  parent: Element | Root;
  depth: number;
  isInTitle: boolean;
  /** Whether a style says that line breaks in the text are shown. */
  keepsLines: boolean;
}

function keepsLineBreaks(element: Element, isInherited: boolean): boolean {
  if (element.tagName === 'pre') return false;
  const style = getString(element, 'style');
  if (style === undefined || !/white-space/i.test(style)) return isInherited;
  const declarations = parseStyle(style);
  const value = declarations.get('white-space') ?? declarations.get('white-space-collapse');
  return value === undefined ? isInherited : /^(?:pre|break-spaces)/.test(value);
}

/** Replaces each line break in the text by an element. */
function breakLines(nodes: ElementContent[]): ElementContent[] {
  if (!nodes.some((node) => node.type === 'text' && node.value.includes('\n'))) return nodes;
  return nodes.flatMap((node) =>
    node.type === 'text'
      ? node.value.split('\n').flatMap((value, index): ElementContent[] => {
          const text: ElementContent = { type: 'text', value };
          return index > 0 ? [buildElement('br'), text] : [text];
        })
      : [node],
  );
}

// Where a button is the title of what it would open.
const titles = /^(?:h[1-6]|summary|dt)$/;

/** Applies the habits to the children. Replaces the list only if one of them is replaced. */
function rewriteChildren(parent: Element | Root, isInTitle: boolean, custom: CustomElements): void {
  let rewritten: ElementContent[] | undefined;
  parent.children.forEach((child, index) => {
    const replacement =
      isElement(child) && (hasProperties(child) || elementsWithoutDisplay.has(child.tagName))
        ? rewrite(child, parent, index, isInTitle, custom)
        : undefined;
    if (replacement) rewritten ??= parent.children.slice(0, index) as ElementContent[];
    if (rewritten) for (const node of replacement ?? [child as ElementContent]) rewritten.push(node);
  });
  if (rewritten) parent.children = rewritten;
}

function rewrite(
  element: Element,
  parent: Element | Root,
  index: number,
  isInTitle: boolean,
  custom: CustomElements,
): ElementContent[] | undefined {
  if (custom.findKey(element) !== undefined) return undefined;
  const visible = hideInvisible(element, parent, isInTitle);
  if (visible) return visible;
  for (const habit of habits) {
    const replacement = habit.rewriteElement?.(element, parent, index);
    if (replacement) return replacement;
  }
  return undefined;
}
