/* As the documentation of styled-components has it: a new sheet for each page. */
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

import { Brand, tree } from './newsfold.jsx';
import { streamed } from './streamed.js';

export { Brand, tree };

export function render(article) {
  const sheet = new ServerStyleSheet();
  const html = renderToString(sheet.collectStyles(tree(article)));
  const tags = sheet.getStyleTags();
  sheet.seal();
  return tags + html;
}

export function stream(article, to) {
  const sheet = new ServerStyleSheet();
  streamed(sheet.collectStyles(tree(article)), to, (html) => sheet.interleaveWithNodeStream(html));
}
