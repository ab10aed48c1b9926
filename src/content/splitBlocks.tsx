import { Children, Fragment, isValidElement, type ReactNode } from 'react';
// The function that JSX with several children compiles to: they need no keys.
import { jsxs } from 'react/jsx-runtime';

import { readField } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import { countWords } from './countWords';
import { isMarkedAsHeading } from './headings';
import { isEmptyNode } from './isEmptyNode';
import { isInsert } from './isInsert';
import { nodeToWords } from './nodeToText';

/** Where a text is cut: after a number of blocks, or after the block in which a number of words is reached. */
export type ContinueAfter = number | { words: number };

/**
 * Splits the blocks of a text at the cut. A subheading stays with the block after it. Nothing is cut unless there is at least
 * one block on either side. The contents of fragments and arrays count as blocks, and inserts such as ads do not.
 */
export function splitBlocks(
  children: ReactNode,
  continueAfter: ContinueAfter | undefined,
): { preview: ReactNode; rest?: ReactNode } {
  if (continueAfter == null || !isCount(continueAfter)) {
    return { preview: children };
  }
  const blocks = listBlocks(children);
  const splitIndex = findSplitIndex(blocks, continueAfter);
  if (splitIndex === undefined) return { preview: children };
  const keyedBlocks = blocks === children ? blocks : withUniqueKeys(blocks);
  return {
    preview: jsxs(Fragment, { children: keyedBlocks.slice(0, splitIndex) }, 'preview'),
    rest: chunkBlocks(keyedBlocks, splitIndex),
  };
}

/** Returns the blocks of a text. Most texts are one list of elements already, whose keys are right. */
export function listBlocks(children: ReactNode): readonly ReactNode[] {
  const isFlatList = Array.isArray(children) && children.every(isBlock);
  return isFlatList ? (children as ReactNode[]) : flattenBlocks(children);
}

function isBlock(node: unknown): boolean {
  return isValidElement(node) && node.type !== Fragment;
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
  const add = (node: ReactNode) => {
    if (isValidElement<{ children?: ReactNode }>(node) && node.type === Fragment) addAll(node.props.children);
    else if (typeof node === 'string' && !isEmptyNode(node)) blocks.push(<p>{node}</p>);
    else if (!isEmptyNode(node)) blocks.push(node);
  };
  const addAll = (nodes: ReactNode) => {
    // React's own loop creates a key for each child, which costs as much as rendering a short one.
    if (Array.isArray(nodes)) nodes.forEach(addAll);
    else if (isValidElement(nodes)) add(nodes);
    else Children.forEach(nodes, add);
  };
  addAll(children);
  return blocks;
}

function findSplitIndex(blocks: readonly ReactNode[], after: ContinueAfter): number | undefined {
  const limit = typeof after === 'number' ? Math.floor(after) : after.words;
  let at = 0;
  for (let count = 0; count < limit && at < blocks.length; at++) {
    const block = blocks[at];
    if (!isInsert(block)) count += typeof after === 'number' ? 1 : countWords(nodeToWords(block));
  }
  at = keepHeadingsWithText(blocks, at);
  // What is inserted after the last block before the cut is before the cut, too.
  while (isInsert(blocks[at])) at++;
  return at < blocks.length ? at : undefined;
}

/** Moves a place between two blocks before the headings that it would separate from their text. */
export function keepHeadingsWithText(blocks: readonly ReactNode[], wanted: number): number {
  let at = wanted;
  while (at > 0 && (isHeading(blocks[at - 1]) || isInsert(blocks[at - 1]))) at--;
  // The text begins with headings, which stay with the block after them, so the place moves behind that block.
  if (at === 0) {
    at = wanted;
    while (isHeading(blocks[at - 1])) at++;
  }
  return at;
}

function isHeading(node: ReactNode): boolean {
  return isValidElement(node) && (isMarkedAsHeading(node.type) || /^h[1-6]$/.test(String(node.type)));
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
