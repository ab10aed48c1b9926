import type { Writable } from 'node:stream';

import { getArticleStyles } from 'newsfold/server';
import { renderToPipeableStream } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

import { Page } from './Page';

interface Rendered {
  /** The styles of the components, for the head. */
  styles: string;
  pipe: <To extends Writable>(to: To) => To;
}

/** Streams the page, each part with the site's own styles before it. Resolves when the first part is ready to be sent. */
export function render(path: string, nonce: string): Promise<Rendered> {
  const sheet = new ServerStyleSheet({ nonce });
  // The page has them in its head, so its own sheet leaves them out.
  const styles = getArticleStyles({ nonce, sheet });
  return new Promise((resolve, reject) => {
    const stream = renderToPipeableStream(sheet.collectStyles(<Page path={path} />), {
      nonce,
      onShellReady: () => {
        resolve({ styles, pipe: (to) => sheet.interleaveWithNodeStream(stream).pipe(to) });
      },
      onShellError: reject,
    });
  });
}
