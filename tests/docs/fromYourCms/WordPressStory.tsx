import { ArticleHtml } from '../../../src/html';
import { toHtml, type Loose } from './html';
import { resolveShortcodes } from './resolveShortcodes';

export function WordPressStory({ post }: { post: Loose<{ content: Loose<{ rendered: string }> }> }) {
  return <ArticleHtml html={resolveShortcodes(toHtml(post.content?.rendered))} continueAfter={3} />;
}
