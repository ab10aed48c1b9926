import { ArticleHtml } from '../../../src/html';

export function Story({ html }: { html: string }) {
  return <ArticleHtml html={html} continueAfter={3} />;
}
