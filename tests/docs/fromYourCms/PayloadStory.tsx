import { ArticleBody } from '../../../src';
import { articleBlocks } from '../../../src/html';
import { lexicalToHtml, type LexicalState } from './lexicalToHtml';

export function PayloadStory({ content }: { content: LexicalState | null | undefined }) {
  return <ArticleBody continueAfter={3}>{articleBlocks(lexicalToHtml(content))}</ArticleBody>;
}
