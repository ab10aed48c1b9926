/* The article as somebody would write it by hand for this one page: elements, classes, one style sheet. The times come formatted. */
import { renderToString } from 'react-dom/server';

import { streamed } from './streamed.js';

export function tree(article) {
  const { advisory, headline, standfirst, authors, between = ' and ', body, continueAfter } = article;
  return (
    <article className="article">
      <div className="advisory" role="note" aria-label={advisory.heading}>
        <p className="advisory-heading">{advisory.heading}</p>
        <p className="advisory-text">{advisory.text}</p>
      </div>
      <h1 className="headline">{headline}</h1>
      <p className="standfirst">{standfirst}</p>
      <p className="byline">
        By{' '}
        {authors.map(({ name, href }, index) => (
          <span key={name}>
            {index > 0 && between}
            <a className="author" href={href} rel="author">
              {name}
            </a>
          </span>
        ))}
      </p>
      <p className="times">
        <span>
          Published <time dateTime={article.published}>{article.publishedText}</time>
        </span>{' '}
        <span>
          Updated <time dateTime={article.updated}>{article.updatedText}</time>
        </span>
      </p>
      <div className="body">
        {body.slice(0, continueAfter).map(block)}
        <details className="rest">
          <summary className="control" aria-label={`${article.continueLabel}: ${headline}`}>
            {article.continueLabel}
          </summary>
          {body.slice(continueAfter).map(block)}
        </details>
      </div>
    </article>
  );
}

function block({ type, text }, index) {
  return type === 'subheading' ? (
    <h2 className="subheading" key={index}>
      {text}
    </h2>
  ) : (
    <p className="paragraph" key={index}>
      {text}
    </p>
  );
}

/** Its brand, for the article within. */
export function Brand({ dark, children }) {
  return <div style={dark ? { '--text': '#e9e8e4', '--background': '#121416' } : undefined}>{children}</div>;
}

export const render = (article) => renderToString(tree(article));
export const stream = (article, to) => streamed(tree(article), to);
