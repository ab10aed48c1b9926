import { articleParts, en, NewsArticle, type ArticleContent } from '../../../src';

/** Every part that the article has something for; `components={{ KeyPoints }}` has that one alone. */
export function AllParts({ article }: { article: ArticleContent }) {
  return <NewsArticle article={article} locale={en} components={articleParts} />;
}
