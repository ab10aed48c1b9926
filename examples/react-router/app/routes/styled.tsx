import { en, NewsArticle, type ArticleContent } from 'newsfold';
import { articleBlocks } from 'newsfold/html';

import content from '../../../content.json';

/** For `root.tsx`, which puts the styles into the head of this page. */
export const handle = 'styled-components';

/** The same article with styled-components. */
export default function Styled() {
  return (
    <NewsArticle
      article={content as ArticleContent}
      locale={en}
      renderHtml={articleBlocks}
      continueReading={{ label: 'Click to continue reading' }}
    />
  );
}
