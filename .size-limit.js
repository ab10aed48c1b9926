/* Gzip, beyond React and styled-components. Each limit stands just above what was reached. */
const peers = ['react', 'react-dom', 'react/jsx-runtime', 'styled-components'];

const component = (name, limit, path = 'dist/index.js') => ({
  name,
  path,
  import: `{ ${name} }`,
  ignore: peers,
  gzip: true,
  limit,
});

export default [
  { name: 'everything', path: 'dist/index.js', import: '*', ignore: peers, gzip: true, limit: '10 kB' },
  component('AdvisoryNotice', '2 kB'),
  component('AiDisclosure', '3 kB'),
  component('Article', '2 kB'),
  component('ArticleBody', '4 kB'),
  component('ArticleTheme', '2 kB'),
  component('Byline', '3 kB'),
  component('ContinueReading', '3 kB'),
  component('ContinueReadingCollapse', '1 kB', 'dist/ContinueReadingCollapse.js'),
  component('ContinueReadingRemote', '3.5 kB', 'dist/ContinueReadingRemote.js'),
  component('Corrections', '3 kB'),
  component('DismissibleAdvisory', '4 kB', 'dist/DismissibleAdvisory.js'),
  component('Figure', '2 kB'),
  component('Headline', '2 kB'),
  component('PullQuote', '2 kB'),
  component('SensitiveCover', '2 kB'),
  component('Standfirst', '2 kB'),
  component('Subheading', '2 kB'),
  component('Timestamp', '3 kB'),
  component('TypeOfWork', '2 kB'),
];
