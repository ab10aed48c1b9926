/* `newsfold` stands for dist/index.js or dist/static/index.js, as run.mjs bundles it. */
import {
  AdvisoryNotice,
  Article,
  ArticleBody,
  ArticleTheme,
  Byline,
  Headline,
  Standfirst,
  Subheading,
  Timestamp,
} from 'newsfold';
import { renderToString } from 'react-dom/server';

import { streamed } from './streamed.js';

export function tree(article) {
  const { advisory, headline, standfirst, authors, body } = article;
  return (
    <Article>
      <AdvisoryNotice kind="health" heading={advisory.heading}>
        <p>{advisory.text}</p>
      </AdvisoryNotice>
      <Headline>{headline}</Headline>
      <Standfirst>{standfirst}</Standfirst>
      <Byline authors={authors} />
      <Timestamp published={article.published} updated={article.updated} timeZone={article.timeZone} />
      <ArticleBody
        continueAfter={article.continueAfter}
        continueReading={{ label: article.continueLabel, headline }}
      >
        {body.map(({ type, text }, index) =>
          type === 'subheading' ? <Subheading key={index}>{text}</Subheading> : <p key={index}>{text}</p>,
        )}
      </ArticleBody>
    </Article>
  );
}

export function Brand({ dark, children }) {
  return (
    <ArticleTheme theme={dark ? { color: { text: '#e9e8e4', background: '#121416' } } : undefined}>
      {children}
    </ArticleTheme>
  );
}

export const render = (article) => renderToString(tree(article));
export const stream = (article, to) => streamed(tree(article), to);
