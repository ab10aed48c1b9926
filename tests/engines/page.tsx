import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

import { situations } from './situations';

/** The page as a publisher's server would send it, with the styles and, where wanted, the script. */
export function page(situation: string, scripts: boolean): string | undefined {
  const element = situations[situation];
  if (element === undefined) return undefined;
  const sheet = new ServerStyleSheet();
  const body = renderToString(sheet.collectStyles(element));
  const styles = sheet.getStyleTags();
  return `<!doctype html>
<html lang="en" data-situation="${situation}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>newsfold ${situation}</title>
<link rel="icon" href="data:,">
${styles}
</head>
<body>
<div id="root">${body}</div>
${scripts ? '<script type="module" src="/client.js"></script>' : ''}
</body>
</html>`;
}
