import { ArticleHtml } from '../../../src/html';

interface WordPressPost {
  content: { rendered: string };
}

export function WordPressStory({ post }: { post: WordPressPost }) {
  return <ArticleHtml html={post.content.rendered} continueAfter={3} />;
}
