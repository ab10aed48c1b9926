import { renderToPipeableStream } from 'react-dom/server';

/** Sends an element from when its shell is ready, as React documents it, through what the variant puts in between. */
export function streamed(element, to, through = (html) => html) {
  const html = renderToPipeableStream(element, {
    onShellReady: () => through(html).pipe(to),
    onError: (error) => to.destroy(error),
  });
}
