/* As the documentation of styled-components has it: a new sheet for each page. */
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

import { tree } from './newsfold.jsx';

export function render(article) {
  const sheet = new ServerStyleSheet();
  const html = renderToString(sheet.collectStyles(tree(article)));
  const tags = sheet.getStyleTags();
  sheet.seal();
  return tags + html;
}
