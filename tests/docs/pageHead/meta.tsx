import { articleMeta, en, type ArticleContent } from '../../../src';

export function meta({ loaderData }: { loaderData: ArticleContent }) {
  const { title, tags } = articleMeta(loaderData, en);
  return title === undefined ? tags : [{ title }, ...tags];
}
