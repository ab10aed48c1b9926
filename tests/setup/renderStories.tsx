import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

import { allStories, type Story } from './stories';

/** Each story as a server prints it, by its id. */
export function renderStories(stories: readonly Story[] = allStories()): Record<string, string> {
  return Object.fromEntries(stories.map((story) => [story.id, renderStory(story)]));
}

function renderStory({ Component, warns }: Story): string {
  const unmute = muteExpected(warns);
  const sheet = new ServerStyleSheet();
  try {
    const html = renderToString(
      sheet.collectStyles(
        <StrictMode>
          <Component />
        </StrictMode>,
      ),
    );
    return sheet.getStyleTags() + html;
  } finally {
    sheet.seal();
    unmute();
  }
}

/** Keeps the warnings that a story announces off the console; the browser tests check them. */
function muteExpected(warns: RegExp | undefined): () => void {
  const { warn } = console;
  console.warn = (...args: unknown[]) => {
    if (!warns?.test(String(args[0]))) warn(...args);
  };
  return () => {
    console.warn = warn;
  };
}
