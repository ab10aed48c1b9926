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
  { name: 'everything', path: 'dist/index.js', import: '*', ignore: peers, gzip: true, limit: '13.5 kB' },
  component('AdvisoryNotice', '5.25 kB'),
  component('AiDisclosure', '6 kB'),
  component('Article', '2 kB'),
  component('ArticleBody', '5.75 kB'),
  component('ArticleTheme', '2 kB'),
  component('Byline', '3.75 kB'),
  component('ContinueReading', '4 kB'),
  component('ContinueReadingCollapse', '1.5 kB', 'dist/ContinueReadingCollapse.js'),
  component('ContinueReadingRemote', '4.25 kB', 'dist/ContinueReadingRemote.js'),
  component('Corrections', '5.5 kB'),
  component('DismissibleAdvisory', '6.5 kB', 'dist/DismissibleAdvisory.js'),
  component('Figure', '2 kB'),
  component('Headline', '2 kB'),
  component('PullQuote', '2 kB'),
  component('SensitiveCover', '4 kB'),
  component('Standfirst', '2 kB'),
  component('Subheading', '2 kB'),
  component('Timestamp', '4 kB'),
  component('TypeOfWork', '3 kB'),
];
