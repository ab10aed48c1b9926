import {
  AdvisoryNotice,
  Article,
  ArticleBody,
  Byline,
  Headline,
  Standfirst,
  Subheading,
  Timestamp,
} from 'newsfold/static';

import article from '../../../article.json';

/** The story of `pages/index.astro` as a React component. Here `ArticleBody` sees the paragraphs, so it can make the cut. */
export function Story() {
  return (
    <Article>
      <AdvisoryNotice kind="health" heading={article.advisory.heading}>
        <p>{article.advisory.text}</p>
      </AdvisoryNotice>
      <Headline>{article.headline}</Headline>
      <Standfirst>{article.standfirst}</Standfirst>
      <Byline authors={article.authors} />
      <Timestamp published={article.published} updated={article.updated} timeZone={article.timeZone} />
      <ArticleBody
        continueAfter={article.continueAfter}
        continueReading={{ label: article.continueLabel, headline: article.headline }}
      >
        {article.body.map(({ type, text }) =>
          type === 'subheading' ? <Subheading key={text}>{text}</Subheading> : <p key={text}>{text}</p>,
        )}
      </ArticleBody>
    </Article>
  );
}
