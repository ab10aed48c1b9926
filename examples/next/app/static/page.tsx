import 'newsfold/styles.css';
import './brand.css';

import { en, NewsArticle, type ArticleContent } from 'newsfold/static';
import { articleBlocks } from 'newsfold/static/html';
import { connection } from 'next/server';

import content from '../../../content.json';
import { ShareButton } from '../ShareButton';

/** No styled-components: the styles are a file of the site, and a policy may forbid all others. */
export default async function StaticPage() {
  await connection();
  return (
    <main>
      <NewsArticle
        className="brand"
        article={content as ArticleContent}
        locale={en}
        renderHtml={articleBlocks}
        continueReading={{ label: 'Click to continue reading' }}
      />
      <ShareButton />
    </main>
  );
}
