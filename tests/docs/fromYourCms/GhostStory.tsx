import { ArticleHtml } from '../../../src/html';

export const ghostComponents = {
  // Ghost shows its sign-up card with a script of its own. Return a form of yours here.
  '[data-lexical-signup-form]': () => null,
};

export function GhostStory({ post }: { post: { html?: string | null } }) {
  return <ArticleHtml html={post.html ?? ''} components={ghostComponents} continueAfter={3} />;
}
