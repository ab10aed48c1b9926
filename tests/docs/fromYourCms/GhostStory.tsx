import { ArticleHtml } from '../../../src/html';

export function GhostStory({ post }: { post: { html?: string | null } }) {
  return <ArticleHtml html={post.html ?? ''} continueAfter={3} />;
}
