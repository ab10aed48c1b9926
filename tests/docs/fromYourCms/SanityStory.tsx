import { ArticleBody } from '../../../src';
import { articleBlocks } from '../../../src/html';
import { portableTextToHtml, type SanityObject } from './portableTextToHtml';

export function SanityStory({ body }: { body: SanityObject[] | null | undefined }) {
  return <ArticleBody continueAfter={3}>{articleBlocks(portableTextToHtml(body))}</ArticleBody>;
}
