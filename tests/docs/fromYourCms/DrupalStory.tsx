import { ArticleBody } from '../../../src';
import { articleBlocks } from '../../../src/html';
import { drupalToHtml, type DrupalDocument } from './drupalToHtml';

export function DrupalStory({ document }: { document: DrupalDocument | null | undefined }) {
  return <ArticleBody continueAfter={3}>{articleBlocks(drupalToHtml(document))}</ArticleBody>;
}
