/*
 * Each way to the same page: the module, what stands for `newsfold` in it, and which React.
 * newskit, @guardian/source and wpds-ui-kit do not take React 19.
 */
export const variants = {
  plain: { module: 'plain' },
  string: { module: 'string' },
  'newsfold/static': { module: 'newsfold', newsfold: 'static/index.js' },
  'newsfold/static, NewsArticle': { module: 'newsArticle', newsfold: 'static/index.js' },
  'newsfold, shared sheet': { module: 'newsfoldSharedSheet', newsfold: 'index.js' },
  'newsfold, sheet per request': { module: 'newsfoldSheetPerRequest', newsfold: 'index.js' },
  '@guardian/source': { module: 'guardian', react: '-18' },
  'wpds-ui-kit': { module: 'wpds', react: '-18' },
  MUI: { module: 'mui' },
  'newskit, useThemeCache': { module: 'newskit', render: 'renderCached', react: '-18' },
  newskit: { module: 'newskit', react: '-18' },
};
