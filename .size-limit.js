/*
 * Gzip, beyond React and styled-components. Each limit stands just above what was reached;
 * docs/performance.md says what weighs.
 */
const peers = ['react', 'react-dom', 'react/jsx-runtime', 'styled-components'];

const part = (name, limit, path = 'index.js', use = '*') => ({
  name,
  path: `dist/${path}`,
  import: use,
  ignore: peers,
  gzip: true,
  limit: `${String(limit)} B`,
});

/** A component beside styled-components, and from `newsfold/static`. */
const component = (name, styled, bare) => [
  part(name, styled, 'index.js', `{ ${name} }`),
  part(`static: ${name}`, bare, 'static/index.js', `{ ${name} }`),
];

export default [
  part('newsfold, everything', 14850),
  part('newsfold/static, everything', 11900, 'static/index.js'),
  part('newsfold/advisories', 41000, 'advisories/index.js'),
  part('newsfold/html, with its parser', 65350, 'html/index.js'),
  part('newsfold/static/html, with its parser', 62600, 'static/html/index.js'),
  part('newsfold/locales', 1150, 'locales/index.js'),
  part('newsfold/ContinueReadingCollapse', 900, 'ContinueReadingCollapse.js'),
  part('newsfold/ContinueReadingRemote', 3550, 'ContinueReadingRemote.js'),
  part('newsfold/static/ContinueReadingRemote', 3050, 'static/ContinueReadingRemote.js'),
  ...component('AdvisoryNotice', 2050, 1900),
  ...component('Article', 1350, 1100),
  ...component('ArticleBody', 5250, 3800),
  ...component('ArticleTheme', 850, 1100),
  ...component('Byline', 2950, 2800),
  ...component('ContinueReading', 3000, 2600),
  ...component('Figure', 1150, 1200),
  ...component('Headline', 1700, 1450),
  ...component('NewsArticle', 13300, 10500),
  ...component('NewsArticleJsonLd', 5300, 5650),
  ...component('PullQuote', 1300, 1200),
  ...component('Standfirst', 1400, 1300),
  ...component('Subheading', 1650, 1450),
  ...component('Timestamp', 3100, 3250),
];
