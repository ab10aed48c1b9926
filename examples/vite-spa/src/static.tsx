import 'newsfold/styles.css';

import { en, NewsArticle, type ArticleContent } from 'newsfold/static';
import { articleBlocks } from 'newsfold/static/html';
import { createRoot } from 'react-dom/client';

import content from '../../content.json';

createRoot(document.getElementById('root') as HTMLElement).render(
  <main>
    <NewsArticle
      article={content as ArticleContent}
      locale={en}
      renderHtml={articleBlocks}
      continueReading={{ label: 'Click to continue reading' }}
    />
  </main>,
);
