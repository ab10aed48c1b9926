import { ArticleHtml } from '../../../src/html';
import { resolveShortcodes } from './resolveShortcodes';

interface WordPressPost {
  content: { rendered: string };
}

export function WordPressStory({ post }: { post: WordPressPost }) {
  return <ArticleHtml html={resolveShortcodes(post.content.rendered)} continueAfter={3} />;
}
