import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';

import { articleParts, NewsArticle } from '../../src';
import type { ArticleContent } from '../../src';
import { getArticleStyles } from '../../src/server';

const brief = { headline: 'Ferry to open in May', body: <p>The first crossing is at six.</p> };

/** The parts whose rules are in the styles of a page with this article. */
function listStyled(article: ArticleContent): string[] {
  const page = renderToString(<NewsArticle article={article} components={articleParts} jsonLd={false} />);
  return [...getArticleStyles({ html: page }).matchAll(/id="newsfold-([\w-]+)"/g)].map(([, id]) => id ?? '');
}

it('a page has no rule of a part that it could show and does not', () => {
  const parts = ['key-points', 'author-card', 'media-player', 'link-line', 'sources', 'topics'];
  expect(listStyled(brief).filter((part) => parts.includes(part))).toEqual([]);
  expect(listStyled(brief)).toContain('headline');
  expect(listStyled({ ...brief, keyPoints: ['The first crossing is at six.'] })).toContain('key-points');
});
