/* One sheet for the life of the process: our CSS is finite, so it stops growing. */
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

import { tree } from './newsfold.jsx';

const sheet = new ServerStyleSheet();
export const render = (article) => renderToString(sheet.collectStyles(tree(article)));
export const css = () => sheet.getStyleTags();
