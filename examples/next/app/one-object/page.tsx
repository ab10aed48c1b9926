import { en, NewsArticle, type ArticleContent } from 'newsfold';
import { articleBlocks } from 'newsfold/html';

import content from '../../../content.json';
import { ShareButton } from '../ShareButton';

/** The same article from one object, as a CMS sends it, with its text as HTML and its structured data. */
export default function Page() {
  return (
    <main>
      <NewsArticle
        article={content as ArticleContent}
        locale={en}
        renderHtml={articleBlocks}
        continueReading={{ label: 'Click to continue reading' }}
      />
      <ShareButton />
    </main>
  );
}
