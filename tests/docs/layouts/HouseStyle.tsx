import { en, NewsArticle, type ArticleContent } from '../../../src';

/** A house that prints the day alone, without "Published" and "By", and has the text at the start of the page. */
export function HouseStyle({ article }: { article: ArticleContent }) {
  return (
    <NewsArticle
      article={article}
      locale={en}
      column="start"
      componentProps={{ Timestamp: { format: 'date', labels: false }, Byline: { labels: false } }}
    />
  );
}
