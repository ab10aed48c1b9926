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
  ...component('TypeOfWork', 1, 1),
];

export default [
  part('newsfold, everything', 14700),
  part('newsfold/static, everything', 11600, 'static/index.js'),
  part('newsfold/advisories', 40600, 'advisories/index.js'),
  part('newsfold/html, with its parser', 64750, 'html/index.js'),
  part('newsfold/static/html, with its parser', 61850, 'static/html/index.js'),
  part('newsfold/locales', 1150, 'locales/index.js'),
  part('newsfold/DismissibleAdvisory', 1, 'DismissibleAdvisory.js'),
  part('newsfold/static/DismissibleAdvisory', 1, 'static/DismissibleAdvisory.js'),
  part('newsfold/ContinueReadingCollapse', 900, 'ContinueReadingCollapse.js'),
  part('newsfold/ContinueReadingRemote', 3500, 'ContinueReadingRemote.js'),
  part('newsfold/static/ContinueReadingRemote', 2800, 'static/ContinueReadingRemote.js'),
  ...component('AdvisoryNotice', 2000, 1650),
  ...component('AiDisclosure', 1, 1),
  ...component('Article', 1350, 900),
  ...component('ArticleBody', 5200, 3550),
  ...component('ArticleTheme', 850, 850),
  ...component('Byline', 2900, 2550),
  ...component('ContinueReading', 3000, 2350),
  ...component('Corrections', 1, 1),
  ...component('Figure', 1150, 950),
  ...component('Headline', 1700, 1200),
  ...component('NewsArticle', 13200, 10200),
  ...component('NewsArticleJsonLd', 5250, 5350),
  ...component('PullQuote', 1250, 950),
  ...component('SensitiveCover', 1, 1),
  ...component('Standfirst', 1350, 1050),
  ...component('Subheading', 1600, 1200),
  ...component('Timestamp', 3100, 3000),
  ...component('TypeOfWork', 1, 1),
];
