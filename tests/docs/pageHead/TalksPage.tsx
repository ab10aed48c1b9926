import { articleMeta, en, NewsArticle, type ArticleContent } from '../../../src';

export function TalksPage({ article }: { article: ArticleContent }) {
  const { title, tags } = articleMeta(article, en);
  return (
    <>
      {title !== undefined && <title>{title}</title>}
      {tags.map(({ tagName: Tag, ...attributes }) => (
        <Tag key={JSON.stringify(attributes)} {...attributes} />
      ))}
      <NewsArticle article={article} locale={en} />
    </>
  );
}
