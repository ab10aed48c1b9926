/*
 * Each way to the same page: the module, what stands for `newsfold` in it, which React, and the CSS
 * file that the page links to. newskit, @guardian/source and wpds-ui-kit do not take React 19.
 */
export const variants = {
  plain: { module: 'plain', css: 'variants/plain.css' },
  'plain, words by Intl': { module: 'plainIntl', css: 'variants/plain.css' },
  string: { module: 'string', css: 'variants/plain.css' },
  // By hand, to the character what the next prints.
  'plain, our HTML': { module: 'sameHtml', css: '../dist/styles.css' },
  'newsfold/static': { module: 'newsfold', newsfold: 'static/index.js', css: '../dist/styles.css' },
  'newsfold/static, NewsArticle': {
    module: 'newsArticle',
    newsfold: 'static/index.js',
    css: '../dist/styles.css',
  },
  'newsfold, getArticleStyles': { module: 'newsfoldArticleStyles' },
  'newsfold, getArticleStyles of the HTML': { module: 'newsfoldNeededStyles' },
  'newsfold, sheet per request': { module: 'newsfoldSheetPerRequest' },
  '@guardian/source': { module: 'guardian', react: '-18' },
  'wpds-ui-kit': { module: 'wpds', react: '-18' },
  MUI: { module: 'mui' },
  'newskit, useThemeCache': { module: 'newskitCached', react: '-18' },
  newskit: { module: 'newskit', react: '-18' },
};
