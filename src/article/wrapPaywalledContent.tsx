import type { ReactNode } from 'react';

import { splitBlocks } from '../content/splitBlocks';
import type { ArticlePaywall } from './ArticleContent';

/**
 * Wraps the paid part of a text in one element with the class `newsfold-paywalled`, which structured data refers to. Wraps the
 * whole text if no block would be left in the paid part, because the class has to be on the page. A text that is only split
 * by "Continue reading" never gets the class.
 */
export function wrapPaywalledContent(children: ReactNode, paywall: ArticlePaywall | undefined): ReactNode {
  if (paywall?.content !== 'in-page') return children;
  const wrap = (content: ReactNode) => (
    <div key="paywalled" className="newsfold-paywalled" data-part="paywalled">
      {content}
    </div>
  );
  return splitBlocks(children, paywall.after, wrap, 'paywall.after') ?? wrap(children);
}
