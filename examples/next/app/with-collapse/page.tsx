import { Article, ArticleBody, Headline } from 'newsfold';
import { ContinueReadingCollapse } from 'newsfold/ContinueReadingCollapse';

import article from '../../../article.json';

/** A server page that loads one small script: the button that closes the text again. */
export default function Page() {
  return (
    <main>
      <Article>
        <Headline>{article.headline}</Headline>
        <ArticleBody
          continueAfter={article.continueAfter}
          continueReading={{ label: article.continueLabel, collapse: <ContinueReadingCollapse /> }}
        >
          {article.body.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
        </ArticleBody>
      </Article>
    </main>
  );
}
