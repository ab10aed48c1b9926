/*
 * Gzip, beyond React and styled-components. Each limit is what was measured and about 3 per cent of slack;
 * docs/performance.md says what weighs. Since values of any type are made fit for React (docs/decisions/0080), each
 * component carries about 1.3 kB that all of a page share.
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
  part('newsfold, everything', 24550),
  part('newsfold/static, everything', 20000, 'static/index.js'),
  part('newsfold/advisories', 69000, 'advisories/index.js'),
  part('newsfold/html, with its parser', 69100, 'html/index.js'),
  part('newsfold/static/html, with its parser', 65950, 'static/html/index.js'),
  part('newsfold/server', 20600, 'server.js'),
  part('newsfold/locales', 2700, 'locales/index.js'),
  part('newsfold/DismissibleAdvisory', 8500, 'components/DismissibleAdvisory.js'),
  part('newsfold/static/DismissibleAdvisory', 7350, 'static/components/DismissibleAdvisory.js'),
  part('newsfold/ContinueReadingCollapse', 1750, 'components/ContinueReadingCollapse.js'),
  part('newsfold/ContinueReadingRemote', 6300, 'components/ContinueReadingRemote.js'),
  part('newsfold/static/ContinueReadingRemote', 5300, 'static/components/ContinueReadingRemote.js'),
  ...component('AdvisoryNotice', 6700, 5850),
  ...component('AiDisclosure', 7600, 6700),
  ...component('Article', 3150, 2400),
  ...component('ArticleBody', 7350, 5400),
  ...component('ArticleTheme', 2450, 2350),
  ...component('Byline', 4700, 4200),
  ...component('ContinueReading', 4850, 3950),
  ...component('Corrections', 6600, 5900),
  ...component('Figure', 2750, 2450),
  ...component('Headline', 3450, 2850),
  ...component('NewsArticle', 21650, 17600),
  ...component('NewsArticleJsonLd', 8200, 8200),
  ...component('PullQuote', 2850, 2400),
  ...component('SensitiveCover', 5250, 4400),
  ...component('Standfirst', 2950, 2500),
  ...component('Subheading', 3550, 3000),
  ...component('Timestamp', 4800, 4600),
  ...component('TypeOfWork', 3300, 2950),
];
