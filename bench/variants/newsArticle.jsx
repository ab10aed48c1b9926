/* The whole article from one object, structured data left out, as no other variant prints it. */
import { NewsArticle, Subheading } from 'newsfold';
import { renderToString } from 'react-dom/server';

import { streamed } from './streamed.js';

export function tree(article) {
  const { advisory, headline, standfirst, authors, body } = article;
  return (
    <NewsArticle
      jsonLd={false}
      continueReading={{ label: article.continueLabel }}
      article={{
        headline,
        standfirst,
        authors,
        advisories: [{ kind: 'health', heading: advisory.heading, text: advisory.text }],
        published: article.published,
        updated: article.updated,
        timeZone: article.timeZone,
        continueAfter: article.continueAfter,
        body: body.map(({ type, text }, index) =>
          type === 'subheading' ? <Subheading key={index}>{text}</Subheading> : <p key={index}>{text}</p>,
        ),
      }}
    />
  );
}

export const render = (article) => renderToString(tree(article));
export const stream = (article, to) => streamed(tree(article), to);
