import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

import { allStories } from './stories';

export function renderStories(): Record<string, string> {
  return Object.fromEntries(
    allStories().map(({ id, Component }) => {
      const sheet = new ServerStyleSheet();
      try {
        const html = renderToString(
          sheet.collectStyles(
            <StrictMode>
              <Component />
            </StrictMode>,
          ),
        );
        return [id, sheet.getStyleTags() + html];
      } finally {
        sheet.seal();
      }
    }),
  );
}
