import { articleMeta, articleMetaToHtml, en, type ArticleContent } from '../../../src';

export function renderHead(article: ArticleContent): string {
  return `<head><meta charset="utf-8">${articleMetaToHtml(articleMeta(article, en))}</head>`;
}
