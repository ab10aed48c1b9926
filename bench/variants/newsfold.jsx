/* `newsfold` stands for dist/index.js or dist/static/index.js, as run.mjs bundles it. */
import {
  AdvisoryNotice,
  Article,
  ArticleBody,
  Byline,
  Headline,
  Standfirst,
  Subheading,
  Timestamp,
} from 'newsfold';
import { renderToPipeableStream, renderToString } from 'react-dom/server';

export { renderToPipeableStream };

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

export const render = (article) => renderToString(tree(article));
