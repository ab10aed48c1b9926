import { ArticleBody } from '../../../src';
import { articleBlocks } from '../../../src/html';

export function StoryWithNote({ html }: { html: string }) {
  return (
    <ArticleBody continueAfter={3}>
      <p>This story was first told in 2020.</p>
      {articleBlocks(html)}
    </ArticleBody>
  );
}
