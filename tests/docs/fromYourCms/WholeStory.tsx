import { en, NewsArticle, type ArticleContent } from '../../../src';
import { articleBlocks } from '../../../src/html';

export interface CmsRecord {
  title: string;
  genre?: ArticleContent['kind'];
  firstPublished: string;
  sourceType?: ArticleContent['digitalSourceType'];
  checkedBy?: string;
  body: string;
  errata: readonly { on: string; said: string; correct: string; grave: boolean }[];
}

export function WholeStory({ record, today }: { record: CmsRecord; today: string }) {
  const article: ArticleContent = {
    headline: record.title,
    kind: record.genre,
    published: record.firstPublished,
    advisories: [{ kind: 'age', olderThan: 24 }],
    digitalSourceType: record.sourceType,
    humanReviewed: record.checkedBy !== undefined,
    editorialResponsibility: 'The Example',
    body: { html: record.body },
    corrections: record.errata.map(({ on, said, correct, grave }) => ({
      date: on,
      incorrect: said,
      replacement: correct,
      place: grave ? 'text' : 'foot',
    })),
  };
  return <NewsArticle article={article} locale={en} now={today} renderHtml={articleBlocks} />;
}
