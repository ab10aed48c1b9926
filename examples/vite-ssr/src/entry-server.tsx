import type { Writable } from 'node:stream';

import { getArticleStyles } from 'newsfold/server';
import { renderToPipeableStream } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

import { Page } from './Page';

/** Returns what goes into the head of every page. */
export function styles(nonce: string): string {
  return getArticleStyles({ nonce });
}

/** Streams the page, each part with the site's own styles before it. Resolves when the first part is ready to be sent. */
export function render(path: string, nonce: string): Promise<{ pipe: <To extends Writable>(to: To) => To }> {
  const sheet = new ServerStyleSheet({ nonce });
  return new Promise((resolve, reject) => {
    const stream = renderToPipeableStream(sheet.collectStyles(<Page path={path} />), {
      nonce,
      onShellReady: () => {
        resolve({ pipe: (to) => sheet.interleaveWithNodeStream(stream).pipe(to) });
      },
      onShellError: reject,
    });
  });
}
