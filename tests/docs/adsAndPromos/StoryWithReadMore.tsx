import { en, NewsArticle, RelatedLinks, type ArticleContent, type RelatedLink } from '../../../src';

export function StoryWithReadMore({ article, link }: { article: ArticleContent; link: RelatedLink }) {
  return (
    <NewsArticle
      article={{ ...article, related: [link] }}
      locale={en}
      components={{ RelatedLinks }}
      inserts={[{ after: 2, content: <RelatedLinks placement="text" links={[link]} locale={en} /> }]}
    />
  );
}
