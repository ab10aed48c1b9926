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
  part('newsfold, everything', 20200),
  part('newsfold/static, everything', 16050, 'static/index.js'),
  part('newsfold/advisories', 66110, 'advisories/index.js'),
  part('newsfold/html, with its parser', 64200, 'html/index.js'),
  part('newsfold/static/html, with its parser', 61250, 'static/html/index.js'),
  part('newsfold/server', 15500, 'getArticleStyles.js'),
  part('newsfold/locales', 2700, 'locales/index.js'),
  part('newsfold/DismissibleAdvisory', 6250, 'DismissibleAdvisory.js'),
  part('newsfold/static/DismissibleAdvisory', 5100, 'static/DismissibleAdvisory.js'),
  part('newsfold/ContinueReadingCollapse', 450, 'ContinueReadingCollapse.js'),
  part('newsfold/ContinueReadingRemote', 3450, 'ContinueReadingRemote.js'),
  part('newsfold/static/ContinueReadingRemote', 2650, 'static/ContinueReadingRemote.js'),
  ...component('AdvisoryNotice', 4900, 4050),
  ...component('AiDisclosure', 5750, 4850),
  ...component('Article', 1700, 1000),
  ...component('ArticleBody', 5150, 3400),
  ...component('ArticleTheme', 1050, 950),
  ...component('Byline', 3000, 2550),
  ...component('ContinueReading', 2900, 2100),
  ...component('Corrections', 4600, 3950),
  ...component('Figure', 1350, 1100),
  ...component('Headline', 1900, 1300),
  ...component('NewsArticle', 17800, 14050),
  ...component('NewsArticleJsonLd', 6100, 6100),
  ...component('PullQuote', 1500, 1050),
  ...component('SensitiveCover', 3100, 2400),
  ...component('Standfirst', 1600, 1150),
  ...component('Subheading', 2000, 1500),
  ...component('Timestamp', 3050, 2850),
  ...component('TypeOfWork', 1750, 1400),
];
