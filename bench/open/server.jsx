import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

import { hidden } from './article';

/** The page as a publisher's server would send it. */
export function print(contenders, name, count, script) {
  const sheet = new ServerStyleSheet();
  const body = renderToString(sheet.collectStyles(contenders[name](hidden(count))));
  return `<!doctype html><html lang="en" data-contender="${name}" data-count="${String(count)}"><head><meta charset="utf-8"><title>${name}</title>
<link rel="icon" href="data:,">${sheet.getStyleTags()}</head>
<body><div id="root">${body}</div><footer>More news</footer><script type="module" src="/${script}"></script></body></html>`;
}
