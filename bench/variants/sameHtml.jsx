/* What newsfold/static prints, to the character, written by hand as plain React elements: what its HTML costs without its components. */
import { renderToString } from 'react-dom/server';

export function tree(article) {
  const { advisory, headline, standfirst, authors, body, continueAfter, continueLabel } = article;
  const blocks = body.map(block);
  return (
    <article data-component="Article" className="newsfold-article">
      <div
        aria-label={advisory.heading}
        className="newsfold-advisory-notice newsfold-text"
        role="note"
        data-component="AdvisoryNotice"
        data-kind="health"
      >
        <svg data-part="icon" aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor">
          <path d="M9 3.5h6v5.5h5.5v6h-5.5v5.5h-6v-5.5h-5.5v-6h5.5z" />
        </svg>
        <p data-part="heading">{advisory.heading}</p>
        <div className="newsfold-text" data-part="text">
          <p>{advisory.text}</p>
        </div>
      </div>
      <h1 data-component="Headline" data-size="l" className="newsfold-headline">
        {headline}
      </h1>
      <p data-component="Standfirst" className="newsfold-standfirst">
        {standfirst}
      </p>
      <div data-component="Byline" className="newsfold-byline">
        <div data-part="lines">
          <p data-part="line" data-role="author">
            By {author(authors[0])} and {author(authors[1])}
          </p>
        </div>
      </div>
      <p data-component="Timestamp" className="newsfold-timestamp">
        <span data-part="published">
          Published <time dateTime={article.published}>{article.publishedText}</time>
        </span>{' '}
        <span data-part="updated">
          Updated <time dateTime={article.updated}>{article.updatedText}</time>
        </span>
      </p>
      <div data-component="ArticleBody" className="newsfold-article-body">
        {blocks.slice(0, continueAfter)}
        <details data-component="ContinueReading" className="newsfold-continue-reading">
          <summary data-part="summary" aria-label={`${continueLabel}: ${headline}`}>
            {continueLabel}
          </summary>
          {groups(blocks.slice(continueAfter))}
        </details>
      </div>
    </article>
  );
}

function author({ name, href }) {
  return (
    <a data-part="author" href={href} rel="author">
      <bdi>{name}</bdi>
    </a>
  );
}

function groups(blocks) {
  const list = [];
  for (let at = 0; at < blocks.length; at += 10)
    list.push(
      <div key={at} data-part="group">
        {blocks.slice(at, at + 10)}
      </div>,
    );
  return list;
}

function block({ type, text }, index) {
  return type === 'subheading' ? (
    <h2
      key={index}
      id={text.toLowerCase().replace(' ', '-')}
      data-component="Subheading"
      className="newsfold-subheading"
    >
      {text}
    </h2>
  ) : (
    <p key={index}>{text}</p>
  );
}

export const render = (article) => renderToString(tree(article));
