import type { ReactNode } from 'react';

import { splitBlocks } from '../content/splitBlocks';
import type { ArticlePaywall } from './ArticleContent';

/**
 * A text with its paid part in one element of the class `newsfold-paywalled`, which structured data names.
 * Where the free part would be all there is, the whole text is marked, so that the class is on
 * the page as the data says. Text cut for the reader's convenience alone never bears the class.
 */
export function wrapPaywalledContent(children: ReactNode, paywall: ArticlePaywall | undefined): ReactNode {
  if (paywall?.content !== 'in-page') return children;
  const { preview, rest } = splitBlocks(children, paywall.after);
  return [
    rest === undefined ? undefined : preview,
    <div key="paywalled" className="newsfold-paywalled" data-part="paywalled">
      {rest ?? preview}
    </div>,
  ];
}
