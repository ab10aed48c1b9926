import { contenders } from 'contenders';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

export const names = Object.keys(contenders);

/** The page as a publisher's server would send it. */
export function print(name, script) {
  const sheet = new ServerStyleSheet();
  const body = renderToString(sheet.collectStyles(contenders[name]));
  return `<!doctype html><html lang="en" data-contender="${name}"><head><meta charset="utf-8"><title>${name}</title>
<link rel="icon" href="data:,">${sheet.getStyleTags()}</head>
<body><div id="root">${body}</div><footer>More news</footer><script type="module" src="${script}"></script></body></html>`;
}
