/* One sheet for the life of the process: our CSS is finite, so it stops growing. */
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

import { tree } from './newsfold.jsx';
import { streamed } from './streamed.js';

export { tree };

// Unused in the browser, and then left out of what it loads.
const sheet = /* @__PURE__ */ new ServerStyleSheet();
export const render = (article) => renderToString(sheet.collectStyles(tree(article)));
export const stream = (article, to) => streamed(sheet.collectStyles(tree(article)), to);
export const css = () => sheet.getStyleTags();
