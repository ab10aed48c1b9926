import { Children, cloneElement, Fragment, isValidElement, type ReactNode } from 'react';

import { getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import type { Locale } from '../i18n/Locale';
import { datelineMessages } from '../locales/english';

/**
 * A text with where it is reported from before its first words: inside the first paragraph at the
 * top level, past any picture before it. Without such a paragraph the dateline is one of its own.
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

function insertIntoBlocks(children: ReactNode, dateline: ReactNode): ReactNode[] | undefined {
  const blocks = Children.toArray(children);
  for (const [index, block] of blocks.entries()) {
    const first = insertIntoBlock(block, dateline);
    if (first !== undefined) return [...blocks.slice(0, index), first, ...blocks.slice(index + 1)];
  }
  return undefined;
}

function insertIntoBlock(block: ReactNode, dateline: ReactNode): ReactNode {
  if (typeof block === 'string' && block.trim() !== '') {
    return (
      <p key="first">
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
  return cloneElement(block, undefined, dateline, ' ', Children.toArray(block.props.children));
}
