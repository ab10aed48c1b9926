import { isValidElement, type ReactNode } from 'react';

import { ArticleBody, Figure, type InsertAfterBlock } from '../../../src';

const isPicture = (block: ReactNode) => isValidElement(block) && block.type === Figure;

/** An ad after every fourth block, but not beside a picture and not at the end. */
const placeAd: InsertAfterBlock = (block, index, blocks) => {
  const next = blocks[index + 1];
  if ((index + 1) % 4 !== 0 || next === undefined || isPicture(block) || isPicture(next)) return null;
  return { content: <div className="ad-slot" />, label: 'Advertisement' };
};

export function StoryWithAdsInRhythm({ children }: { children: ReactNode }) {
  return (
    <ArticleBody continueAfter={6} inserts={placeAd}>
      {children}
    </ArticleBody>
  );
}
