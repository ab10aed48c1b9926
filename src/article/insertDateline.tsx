import { Children, cloneElement, Fragment, isValidElement, type ReactNode } from 'react';

import { identifyContent } from '../content/identifyContent';
import { getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import type { Locale } from '../i18n/Locale';
import { hashText } from '../internal/hashText';
import { datelineMessages } from '../locales/english';

/**
 * Inserts the place that a story is reported from before its first words: in the first paragraph at the top level, after any
 * image before it. If there is no such paragraph, the dateline becomes the first one.
 */
export function insertDateline(children: ReactNode, place: string, locale: Locale | undefined): ReactNode {
  const dateline = (
    <span key="dateline" data-part="dateline">
      {interpolate<ReactNode>(getMessages(locale, datelineMessages).dateline, {
        place: <bdi key="place">{place}</bdi>,
      })}
    </span>
  );
  return (
    insertIntoBlocks(children, dateline) ?? [<p key="dateline">{dateline}</p>, ...Children.toArray(children)]
  );
}

/** Returns the blocks with the dateline in them, or `undefined` if none of them is a paragraph. */
function insertIntoBlocks(children: ReactNode, dateline: ReactNode): ReactNode[] | undefined {
  const blocks = Children.toArray(children);
  for (const [index, block] of blocks.entries()) {
    const changed = insertIntoBlock(block, dateline);
    if (changed !== undefined) return [...blocks.slice(0, index), changed, ...blocks.slice(index + 1)];
  }
  return undefined;
}

function insertIntoBlock(block: ReactNode, dateline: ReactNode): ReactNode {
  // The texts beside the dateline have no elements of their own, so others make it another paragraph. See
  // docs/decisions/0126-translated-pages.md.
  const key = hashText(identifyContent([dateline, block]));
  if (typeof block === 'string' && block.trim() !== '') {
    return (
      <p key={key}>
        {dateline} {block}
      </p>
    );
  }
  if (!isValidElement<{ children?: ReactNode }>(block)) return undefined;
  if (block.type === Fragment) {
    const inner = insertIntoBlocks(block.props.children, dateline);
    return inner && cloneElement(block, undefined, inner);
  }
  if (block.type !== 'p') return undefined;
  return cloneElement(block, { key }, dateline, ' ', Children.toArray(block.props.children));
}
