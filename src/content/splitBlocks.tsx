import { cloneElement, Fragment, isValidElement, Suspense, type ReactElement, type ReactNode } from 'react';
// The function that JSX with several children compiles to: they need no keys.
import { jsxs } from 'react/jsx-runtime';

import { isObject, readField } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import { blockElements } from './blockElements';
import { countWords } from './countWords';
import { isMarkedAsHeading } from './headings';
import { isEmptyNode } from './isEmptyNode';
import { isInsert } from './isInsert';
import { nodeToWords } from './nodeToText';

/** Where a text is cut: after a number of blocks, or after the block in which a number of words is reached. */
export type ContinueAfter = number | { words: number };

/**
 * Splits the blocks of a text at the cut and returns the whole text, with what `renderRest` makes of the blocks after the cut.
 * Returns `undefined` if nothing is cut, as where no block would be left on either side. A subheading stays with the block
 * after it.
 *
 * The contents of fragments and lists count as blocks. So do those of a `<div>` around the whole text, which then contains the
 * cut. Elements that show nothing, such as the `<style>` of a server component, do not count, nor do inserts such as ads.
 */
export function splitBlocks(
  children: ReactNode,
  continueAfter: ContinueAfter | undefined,
  renderRest: (rest: ReactNode) => ReactNode,
  field: 'continueAfter' | 'paywall.after' = 'continueAfter',
): ReactNode {
  if (continueAfter == null || !isCount(continueAfter)) return undefined;
  const items = listItems(children);
  const blocks = items.filter(isBlock);
  if (isWrapped(blocks)) {
    const content = splitBlocks(blocks[0].props.children, continueAfter, renderRest, field);
    if (content !== undefined) return replaceContent(items, blocks[0], content);
  }
  const splitIndex = findSplitIndex(items, continueAfter);
  if (splitIndex === undefined) {
    warnIfOpaque(blocks, continueAfter, field);
    return undefined;
  }
  const keyedItems = items === children ? items : withUniqueKeys(items);
  return (
    <>
      {jsxs(Fragment, { children: keyedItems.slice(0, splitIndex) }, 'preview')}
      {renderRest(chunkBlocks(keyedItems, splitIndex))}
    </>
  );
}

/**
 * Returns the blocks of a text and, in their places, nodes that do not count. Most texts are one list already, whose keys are
 * right. They are returned as they are.
 */
export function listItems(children: ReactNode): readonly ReactNode[] {
  const isFlatList = Array.isArray(children) && children.every(isFlat);
  return isFlatList ? (children as ReactNode[]) : flattenBlocks(children);
}

function isFlat(node: ReactNode): boolean {
  return isValidElement(node) ? node.type !== Fragment : isEmptyNode(node);
}

/** Whether a node of `listItems` counts as a block. */
export function isBlock(node: ReactNode): boolean {
  return !isEmptyNode(node) && !isElement(node, invisibleElements) && !isInsert(node);
}

/** Whether the only block of a text is an element around all of it. */
export function isWrapped(blocks: readonly ReactNode[]): blocks is [ReactElement<HostProps>] {
  return blocks.length === 1 && isElement(blocks[0], /^(article|div|main|section)$/);
}

/** Returns the items of a text with other content in the element around it. */
export function replaceContent(
  items: readonly ReactNode[],
  wrapper: ReactElement,
  content: ReactNode,
): ReactElement {
  const changed = cloneElement(wrapper, undefined, content);
  return jsxs(Fragment, { children: items.map((item) => (item === wrapper ? changed : item)) }, 'preview');
}

const invisibleElements = /^(base|link|meta|noscript|script|style|template|title)$/;

function isElement(node: ReactNode, names: RegExp): node is ReactElement<HostProps, string> {
  return isValidElement(node) && typeof node.type === 'string' && names.test(node.type);
}

interface HostProps {
  children?: ReactNode;
  dangerouslySetInnerHTML?: unknown;
}

/** Warns if nothing was cut because the blocks are out of sight. */
function warnIfOpaque(blocks: readonly ReactNode[], after: ContinueAfter, field: string): void {
  const opaque = blocks.find(isOpaque);
  const isReadable =
    typeof after === 'number'
      ? blocks.length > 1
      : blocks.some((block) => countWords(nodeToWords(block)) > 0);
  if (opaque === undefined || isReadable) return;
  const block = describeBlock(opaque);
  if (field === 'paywall.after') {
    warn(
      'NewsArticle',
      `paywall.after sees no blocks in ${block}, so the whole text counts as paid. ` +
        'Pass the paragraphs themselves as the body, or the free and the paid text as two elements with after: 1.',
    );
    return;
  }
  warn(
    'ArticleBody',
    `continueAfter sees no blocks in ${block}, so the text was not cut. ` +
      'Pass the paragraphs themselves as children, or put a ContinueReading between them where the text is to be cut.',
  );
}

function isOpaque(node: ReactNode): boolean {
  if (!isElement(node, /./)) return isObject(node);
  return node.type.includes('-') || Boolean(node.props.dangerouslySetInnerHTML);
}

function describeBlock(node: ReactNode): string {
  if (!isValidElement(node)) return 'a promise or an iterator';
  const { type } = node;
  if (type === Suspense) return 'a promise or a Suspense';
  if (typeof type === 'string') return `the HTML of a <${type}>`;
  const name = readField(type, 'displayName') ?? readField(type, 'name');
  return typeof name === 'string' && name !== '' ? `the component ${name}` : 'a component';
}

function isCount(after: ContinueAfter): boolean {
  const count = typeof after === 'number' ? after : readField(after, 'words');
  if (typeof count === 'number' && count >= 1) return true;
  warn(
    'ArticleBody',
    `continueAfter is ${describeValue(after)}, which is less than 1, so the text was not cut. Pass 1 or more.`,
  );
  return false;
}

function flattenBlocks(children: ReactNode): ReactNode[] {
  const blocks: ReactNode[] = [];
  let line: ReactNode[] = [];
  const endLine = () => {
    // The spaces between the line and the next block.
    if (isEmptyNode(line.at(-1))) line = line.slice(0, line.findLastIndex((node) => !isEmptyNode(node)) + 1);
    // Text is a paragraph together with the inline elements beside it.
    const hasText = line.some((node) => !isValidElement(node) && !isEmptyNode(node));
    if (hasText) blocks.push(jsxs('p', { children: line }));
    else blocks.push(...line.filter(isValidElement));
    line = [];
  };
  const add = (node: ReactNode | LazyNode) => {
    if (isLazy(node)) add(node._init(node._payload));
    else if (isValidElement<HostProps>(node) && node.type === Fragment) add(node.props.children);
    else if (isValidElement(node) ? isInline(node) : !isObject(node)) {
      if (line.length > 0 || !isEmptyNode(node)) line.push(node);
    } else if (isList(node)) for (const item of node) add(item);
    else {
      // An element, or what cannot be read now: a promise, or an iterator, which would be empty for React.
      endLine();
      blocks.push(node);
    }
  };
  add(children);
  endLine();
  return blocks;
}

function isInline({ type }: ReactElement): boolean {
  return typeof type === 'string' && !blockElements.has(type) && !invisibleElements.test(type);
}

/** What React makes of an element that a server component has not finished, or finds too long for one row. */
interface LazyNode {
  _payload: unknown;
  /** Returns the node, or throws a promise, for which React waits, as it would where it renders the node itself. */
  _init: (payload: unknown) => ReactNode;
}

function isLazy(node: unknown): node is LazyNode {
  return isObject(node) && '_init' in node;
}

function isList(node: unknown): node is Iterable<ReactNode> {
  return isObject(node) && Symbol.iterator in node && !('next' in node);
}

function findSplitIndex(items: readonly ReactNode[], after: ContinueAfter): number | undefined {
  const goal = typeof after === 'number' ? Math.floor(after) : after.words;
  let at = 0;
  for (let count = 0; count < goal && at < items.length; at++) {
    const item = items[at];
    if (isBlock(item)) count += typeof after === 'number' ? 1 : countWords(nodeToWords(item));
  }
  at = keepHeadingsWithText(items, at);
  // What is inserted after the last block before the cut is before the cut, too.
  while (isInsert(items[at])) at++;
  return items.slice(at).every(staysWithNext) ? undefined : at;
}

/** Moves a place between two items before the headings that it would separate from their text. */
function keepHeadingsWithText(items: readonly ReactNode[], wanted: number): number {
  let at = wanted;
  while (at > 0 && staysWithNext(items[at - 1])) at--;
  // The text begins with headings, which stay with the block after them, so the place moves behind that block.
  if (at === 0) {
    at = wanted;
    while (at < items.length && staysWithNext(items[at - 1])) at++;
  }
  return at;
}

/** Whether an item of `listItems` belongs to what follows it, as a heading does. */
export function staysWithNext(node: ReactNode): boolean {
  return (
    !isBlock(node) || isElement(node, /^h[1-6]$/) || (isValidElement(node) && isMarkedAsHeading(node.type))
  );
}

// The browser skips the layout of groups that are off screen, so opening a long text costs little.
const BLOCKS_PER_CHUNK = 10;

function chunkBlocks(blocks: readonly ReactNode[], from: number): ReactNode[] {
  const list: ReactNode[] = [];
  for (let at = from; at < blocks.length; at += BLOCKS_PER_CHUNK) {
    const children = blocks.slice(at, at + BLOCKS_PER_CHUNK);
    list.push(jsxs('div', { 'data-part': 'group', children }, list.length));
  }
  return list;
}

/**
 * Returns the blocks with a key each. Blocks from different fragments may have the same key, or none. Those get their index
 * among the blocks as key, so that it stays the same whatever is inserted.
 */
export function withUniqueKeys(blocks: readonly ReactNode[]): ReactNode[] {
  const keys = new Set<string>();
  let index = 0;
  return blocks.map((block) => {
    const at = isInsert(block) ? index : index++;
    if (isValidElement(block) && block.key !== null && !keys.has(block.key)) {
      keys.add(block.key);
      return block;
    }
    return <Fragment key={`at ${String(at)}`}>{block}</Fragment>;
  });
}
