import type { Writable } from 'node:stream';

import { renderToPipeableStream } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

import { Page } from './Page';

/** Streams the page, each part with its styles before it. Resolves when the first part is ready to be sent. */
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
