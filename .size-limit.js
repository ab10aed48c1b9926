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
  part('newsfold, everything', 18750),
  part('newsfold/static, everything', 14600, 'static/index.js'),
  part('newsfold/advisories', 66110, 'advisories/index.js'),
  part('newsfold/html, with its parser', 64650, 'html/index.js'),
  part('newsfold/static/html, with its parser', 61900, 'static/html/index.js'),
  part('newsfold/locales', 2600, 'locales/index.js'),
  part('newsfold/DismissibleAdvisory', 6500, 'DismissibleAdvisory.js'),
  part('newsfold/static/DismissibleAdvisory', 5550, 'static/DismissibleAdvisory.js'),
  part('newsfold/ContinueReadingCollapse', 1500, 'ContinueReadingCollapse.js'),
  part('newsfold/ContinueReadingRemote', 4100, 'ContinueReadingRemote.js'),
  part('newsfold/static/ContinueReadingRemote', 3450, 'static/ContinueReadingRemote.js'),
  ...component('AdvisoryNotice', 5250, 4550),
  ...component('AiDisclosure', 5900, 5150),
  ...component('Article', 1350, 900),
  ...component('ArticleBody', 5800, 4150),
  ...component('ArticleTheme', 850, 850),
  ...component('Byline', 3500, 3200),
  ...component('ContinueReading', 3600, 2950),
  ...component('Corrections', 5250, 4700),
  ...component('Figure', 1150, 1000),
  ...component('Headline', 1700, 1250),
  ...component('NewsArticle', 15200, 11950),
  ...component('NewsArticleJsonLd', 5800, 5900),
  ...component('PullQuote', 1300, 950),
  ...component('SensitiveCover', 3500, 2950),
  ...component('Standfirst', 1400, 1100),
  ...component('Subheading', 1600, 1250),
  ...component('Timestamp', 3750, 3650),
  ...component('TypeOfWork', 2500, 2300),
];
