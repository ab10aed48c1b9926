import { NewsArticle, type ArticleContent } from '../../../src';
import { articleBlocks } from '../../../src/html';

export function StoryWithAds({ article }: { article: ArticleContent }) {
  return (
    <NewsArticle
      article={article}
      renderHtml={articleBlocks}
      inserts={[
        { after: 3, content: <div id="ad-top" />, minHeight: 250, label: 'Advertisement' },
        { after: 6, content: <a href="/newsletter">Our newsletter, every morning at seven</a> },
      ]}
    />
  );
}
