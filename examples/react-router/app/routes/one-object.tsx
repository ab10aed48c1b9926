import 'newsfold/styles.css';

import { en, NewsArticle, type ArticleContent } from 'newsfold/static';
import { articleBlocks } from 'newsfold/static/html';

import content from '../../../content.json';

/** The same article from one object, as a CMS sends it: the body is HTML, and structured data is included. */
export default function OneObject() {
  return (
    <NewsArticle
      article={content as ArticleContent}
      locale={en}
      renderHtml={articleBlocks}
      continueReading={{ label: 'Click to continue reading' }}
    />
  );
}
