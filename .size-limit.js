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
  part('newsfold, everything', 20350),
  part('newsfold/static, everything', 16200, 'static/index.js'),
  part('newsfold/advisories', 66110, 'advisories/index.js'),
  part('newsfold/html, with its parser', 64200, 'html/index.js'),
  part('newsfold/static/html, with its parser', 61300, 'static/html/index.js'),
  part('newsfold/server', 15600, 'getArticleStyles.js'),
  part('newsfold/locales', 2700, 'locales/index.js'),
  part('newsfold/DismissibleAdvisory', 6300, 'DismissibleAdvisory.js'),
  part('newsfold/static/DismissibleAdvisory', 5150, 'static/DismissibleAdvisory.js'),
  part('newsfold/ContinueReadingCollapse', 500, 'ContinueReadingCollapse.js'),
  part('newsfold/ContinueReadingRemote', 3500, 'ContinueReadingRemote.js'),
  part('newsfold/static/ContinueReadingRemote', 2700, 'static/ContinueReadingRemote.js'),
  ...component('AdvisoryNotice', 4950, 4050),
  ...component('AiDisclosure', 5750, 4900),
  ...component('Article', 1700, 1000),
  ...component('ArticleBody', 5200, 3400),
  ...component('ArticleTheme', 1050, 950),
  ...component('Byline', 3050, 2600),
  ...component('ContinueReading', 2900, 2150),
  ...component('Corrections', 4650, 3950),
  ...component('Figure', 1400, 1100),
  ...component('Headline', 1950, 1350),
  ...component('NewsArticle', 17950, 14250),
  ...component('NewsArticleJsonLd', 6200, 6200),
  ...component('PullQuote', 1500, 1050),
  ...component('SensitiveCover', 3100, 2350),
  ...component('Standfirst', 1600, 1150),
  ...component('Subheading', 2000, 1500),
  ...component('Timestamp', 3100, 2900),
  ...component('TypeOfWork', 1750, 1450),
];
