import { Article, ArticleBody, Headline } from 'newsfold';

import article from '../../../article.json';
import { CountedCut } from './CountedCut';

export default function Page() {
  const paragraphs = article.body.map(({ text }) => <p key={text}>{text}</p>);
  return (
    <main>
      <Article>
        <Headline>{article.headline}</Headline>
        <ArticleBody>
          {paragraphs.slice(0, article.continueAfter)}
          <CountedCut label={article.continueLabel}>{paragraphs.slice(article.continueAfter)}</CountedCut>
        </ArticleBody>
      </Article>
    </main>
  );
}
