import { ArticleTheme, en, NewsArticle, type ArticleContent } from '../../../src';
import { magazine } from '../../../src/themes';

/** A long read: everything wide and centered, the byline above the picture, and a large first letter. */
export function Feature({ article }: { article: ArticleContent }) {
  return (
    <ArticleTheme theme={magazine}>
      <NewsArticle
        article={article}
        locale={en}
        head="wide"
        order={['Headline', 'Standfirst', 'Byline', 'Timestamp', 'Figure']}
        componentProps={{ Headline: { size: 'xl' }, ArticleBody: { dropCap: true } }}
        readingTime
      />
    </ArticleTheme>
  );
}
