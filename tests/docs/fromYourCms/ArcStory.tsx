import { ArticleBody } from '../../../src';
import { ansBlocks, type AnsElement } from './ansBlocks';

export function ArcStory({ story }: { story: { content_elements?: AnsElement[] | null } }) {
  return <ArticleBody continueAfter={3}>{ansBlocks(story.content_elements)}</ArticleBody>;
}
