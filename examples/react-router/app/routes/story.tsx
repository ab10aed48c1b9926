import 'newsfold/styles.css';

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
import { Link, useLoaderData } from 'react-router';

/** A site would ask its CMS here. */
export async function loader() {
  return (await import('../../../article.json')).default;
}

export default function Story() {
  const article = useLoaderData<typeof loader>();
  return (
    <>
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
      <Link to="/one-object">The same article from one object</Link>
    </>
  );
}
