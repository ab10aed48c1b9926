import { articleMeta, articleMetaToNext, en } from '../../../src';
import { loadArticle } from './loadArticle';

export async function generateMetadata() {
  return articleMetaToNext(articleMeta(await loadArticle(), en));
}
