import type { ReactNode } from 'react';

import { splitBlocks } from '../content/splitBlocks';
import type { ArticleGate } from './ArticleContent';

/**
 * A text with its paid part in one element of the class `newsfold-gated`, which structured data names.
 * Where the free part would be all there is, the whole text is marked, so that the class is on
 * the page as the data says. Text cut for the reader's convenience alone never bears the class.
 */
export function wrapGatedContent(children: ReactNode, gate: ArticleGate | undefined): ReactNode {
  if (gate?.text !== 'present') return children;
  const { preview, rest } = splitBlocks(children, gate.after);
  return [
    rest === undefined ? undefined : preview,
    <div key="gated" className="newsfold-gated" data-part="gated">
      {rest ?? preview}
    </div>,
  ];
}
