const {
  AdvisoryNotice,
  Article,
  ArticleBody,
  Byline,
  en,
  Headline,
  NewsArticle,
  Standfirst,
  Subheading,
  Timestamp,
} = require('newsfold');
const { articleBlocks } = require('newsfold/html');
const { getArticleStyles } = require('newsfold/server');
const { createElement: h } = require('react');
const { renderToString } = require('react-dom/server');

const article = require('../article.json');
const content = require('../content.json');

/** Returns the whole page around a story. It needs no script in the browser. */
function page(nonce, story) {
  const html = renderToString(h('main', null, story));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${article.headline}</title>
${getArticleStyles({ html, nonce })}
</head>
<body>${html}</body>
</html>`;
}

function story() {
  const { advisory, headline, standfirst, authors, published, updated, timeZone } = article;
  return h(
    Article,
    null,
    h(AdvisoryNotice, { kind: 'health', heading: advisory.heading }, h('p', null, advisory.text)),
    h(Headline, null, headline),
    h(Standfirst, null, standfirst),
    h(Byline, { authors }),
    h(Timestamp, { published, updated, timeZone }),
    h(
      ArticleBody,
      {
        continueAfter: article.continueAfter,
        continueReading: { label: article.continueLabel, headline },
      },
      article.body.map(({ type, text }) => h(type === 'subheading' ? Subheading : 'p', { key: text }, text)),
    ),
  );
}

/** The same article from one object, as a CMS sends it: the body is HTML, and structured data is included. */
function oneObject() {
  return h(NewsArticle, {
    article: content,
    locale: en,
    renderHtml: articleBlocks,
    continueReading: { label: 'Click to continue reading' },
  });
}

module.exports = { oneObject, page, story };
