import { isValidElement, type ReactElement, type ReactNode } from 'react';

import { isArray, isObject, toArray, toFields, toPixels, toText } from '../internal/coerce';
import { toNode } from '../internal/toNode';
import { describeValue, warn } from '../internal/warn';
import { isEmptyNode } from './isEmptyNode';
import { isBlock, isWrapped, listItems, replaceContent, staysWithNext, withUniqueKeys } from './splitBlocks';

/** Something between the blocks of a text that is not part of it, such as an ad or a promo. */
export interface ArticleInsertContent {
  /** What to render. Empty: nothing is rendered, and no height is reserved. */
  content: ReactNode;
  /**
   * The height to reserve for the content, in pixels, so that the text below does not jump when the content loads. If the
   * height depends on the screen, set `min-height` on the content in your own style sheet.
   * @default the height of the content
   */
  minHeight?: number | undefined;
  /** A line above the content, such as "Advertisement". Empty: the content has none. */
  label?: string | undefined;
}

export interface ArticleInsert extends ArticleInsertContent {
  /**
   * The number of blocks before it. 0 is the beginning of the text. Nothing is inserted between a subheading and the block
   * after it: the insert comes before the subheading. If the text has fewer blocks, the insert is left out.
   */
  after: number;
}

/**
 * Called once for each block of a text. Returns what to insert after that block: a node, an object with the node as its
 * `content`, or nothing.
 */
export type InsertAfterBlock = (
  block: ReactNode,
  index: number,
  blocks: readonly ReactNode[],
) => ReactNode | ArticleInsertContent;

/** What to insert between the blocks of a text: a list with places, or a function that is called for each block. */
export type ArticleInserts = readonly ArticleInsert[] | InsertAfterBlock;

/** Returns the blocks of a text with the inserts between them. Warnings name `component`. */
export function placeInserts(children: ReactNode, inserts: ArticleInserts, component: string): ReactNode {
  const items = listItems(children);
  const blocks = items.filter(isBlock);
  if (blocks.length === 0) return children;
  if (isWrapped(blocks)) {
    return replaceContent(items, blocks[0], placeInserts(blocks[0].props.children, inserts, component));
  }
  const places = findPlaces(items);
  const placed: ReactElement[][] = [];
  const add = (insert: Fields, after: number, key: number) => {
    const place = places[after];
    const element = place !== undefined && renderInsert(insert, key, component);
    if (element) (placed[place] ??= []).push(element);
  };
  if (typeof inserts === 'function') {
    blocks.forEach((_, index) => {
      add(callForBlock(inserts, index, blocks, component), index + 1, index);
    });
  } else {
    warnAboutList(inserts, blocks.length, component);
    // The fields of an array are its items.
    Object.values(toFields(inserts)).forEach((item, index) => {
      const insert = toFields(item);
      add(insert, toCount(insert.after), index);
    });
  }
  return [
    ...(placed[0] ?? []),
    ...withUniqueKeys(items).flatMap((item, index) => [item, ...(placed[index + 1] ?? [])]),
  ];
}

/** The fields of an insert, which may have any type. */
type Fields = Record<string, unknown>;

/**
 * Returns the place among the items for what comes after 0, 1, 2… blocks. After a heading, it is the place before the heading.
 * If the text begins with headings, it is the place after the first other block.
 */
function findPlaces(items: readonly ReactNode[]): number[] {
  const places = [0];
  let place = 0;
  items.forEach((item, index) => {
    if (!isBlock(item)) return;
    if (!staysWithNext(item)) {
      if (place === 0) places.fill(index + 1, 1);
      place = index + 1;
    }
    places.push(place);
  });
  return place === 0 ? places.fill(items.length, 1) : places;
}

/** Returns a whole number, or `NaN`. JSON may hold the number as text. */
function toCount(value: unknown): number {
  return Math.floor(Number(toText(value) ?? NaN));
}

// See docs/decisions/0140-inserts-are-asides.md for the element and its role. An empty picture reserves the height, because a
// Content Security Policy may forbid style attributes.
function renderInsert(
  { content, minHeight, label }: Fields,
  key: number,
  component: string,
): ReactElement | undefined {
  const node = toNode(content, component, 'the content of an insert');
  if (isEmptyNode(node)) return undefined;
  const labelText = toText(label);
  warnAboutHeight(minHeight, component);
  const height = toPixels(minHeight);
  return (
    <aside key={`newsfold insert ${String(key)}`} role="none" data-part="insert">
      {labelText && <p data-part="label">{labelText}</p>}
      {height && <svg width={0} height={height} aria-hidden />}
      <div data-part="slot">{node}</div>
    </aside>
  );
}

function warnAboutHeight(height: unknown, component: string): void {
  const isNone = height === undefined || height === null || height === '' || height === 0;
  if (!isNone && toPixels(height) === undefined) {
    warn(
      component,
      `minHeight of an insert is ${describeValue(height)}, which is not a number of pixels, so no height was reserved. ` +
        'Pass a number such as 250, or give the content a min-height in your style sheet.',
    );
  }
}

function callForBlock(
  insertAfter: InsertAfterBlock,
  index: number,
  blocks: readonly ReactNode[],
  component: string,
): Fields {
  try {
    const insert: unknown = insertAfter(blocks[index], index, blocks);
    if (isObject(insert) && 'content' in insert && !isValidElement(insert)) return toFields(insert);
    if (typeof insert !== 'number' && !(insert instanceof Promise)) return { content: insert };
    warn(
      component,
      `inserts returned ${insert instanceof Promise ? 'a promise' : describeValue(insert)} for a block, so nothing was inserted after it. ` +
        'Return a node, { content } or null; what loads data can be an async component in the node.',
    );
  } catch (error) {
    warn(
      component,
      `inserts threw ${describeValue(error)}, so nothing was inserted after that block. Fix the function so that it returns a node or null.`,
    );
  }
  return {};
}

/** Warns about a list that cannot be what the publisher wants. */
function warnAboutList(inserts: unknown, blockCount: number, component: string): void {
  if (!isArray(inserts)) {
    warn(
      component,
      `inserts is ${describeValue(inserts)}, which is neither an array nor a function, so nothing was inserted. Pass an array such as [{ after: 3, content: <Promo /> }].`,
    );
  }
  const taken = new Set<number>();
  for (const insert of toArray(inserts)) {
    const { after } = toFields(insert);
    const place = toCount(after);
    if (!(place >= 0)) {
      warn(
        component,
        `an insert has ${describeValue(after)} as its after, which is not a number of blocks, so it was left out. Pass 3 to insert it after the third block.`,
      );
    } else if (place > blockCount) {
      warn(
        component,
        'an insert belongs after more blocks than the text has, so it was left out. If texts differ in length, pass a function, which is called for the blocks that there are.',
      );
    } else if (taken.has(place)) {
      warn(
        component,
        `two inserts belong after block ${String(place)}, so they follow each other without text between them. Give one another place, or put both into one insert.`,
      );
    }
    taken.add(place);
  }
}
