import * as React from 'react';
import * as styledComponents from 'styled-components';
import { StyleSheetContext } from 'styled-components';

import { warn } from '../internal/warn';

// Bundlers warn about a name that the installed React does not export, unless they cannot see it.
const { use, useContext }: Partial<Pick<typeof React, 'use' | 'useContext'>> = { ...React };

/**
 * Returns the style sheet that the page under way collects its styles in, and how it compiles them. `undefined` outside of a
 * render, and in server components, which have no context and print their styles themselves.
 */
export function getStyleSheetContext(): React.ContextType<typeof StyleSheetContext> | undefined {
  if (useContext === undefined) return undefined;
  try {
    // `use` may be called under a condition; React 18 reads a context in the same way.
    return (use ?? useContext)(StyleSheetContext);
  } catch {
    return undefined;
  }
}

// Every copy of this module knows it: a server may load one by `import` and another by `require`.
const STYLES_ARE_COLLECTED = Symbol.for('newsfold.stylesAreCollected');
const shared: typeof globalThis & { [STYLES_ARE_COLLECTED]?: boolean } = globalThis;

/** Notes that this process puts styles into its pages, so that there is nothing to warn about. */
export function noteCollectedStyles(): void {
  shared[STYLES_ARE_COLLECTED] = true;
}

let isWaiting = false;

/**
 * Warns once if a server renders styled roots, and nothing puts their styles into the page. Call it while a root renders.
 *
 * A page may get its styles after it was rendered, by `getArticleStyles({ html })`, so this waits before it warns. It is silent
 * if the process has collected the styles of any page: a feed or an e-mail needs none.
 */
export function warnAboutLostStyles(component: string): void {
  // eslint-disable-next-line no-restricted-globals -- in a browser, styled-components adds the styles itself
  if (shared[STYLES_ARE_COLLECTED] || typeof document !== 'undefined') return;
  // Tests look at the markup.
  if (process.env.NODE_ENV === 'test') return;
  const context = getStyleSheetContext();
  if (context === undefined) return;
  // Internal to styled-components: without it, no context is the one that nobody reads.
  const internals: { __PRIVATE__?: { mainSheet: unknown } } = styledComponents;
  if (context.styleSheet !== internals.__PRIVATE__?.mainSheet) {
    noteCollectedStyles();
    return;
  }
  if (isWaiting) return;
  isWaiting = true;
  const timer: number | { unref?: () => void } = setTimeout(() => {
    if (shared[STYLES_ARE_COLLECTED]) return;
    warn(
      component,
      'the server rendered it, but nothing puts its styles into the page, which is unstyled until scripts run. ' +
        'Put <ArticleStyles /> or getArticleStyles() from newsfold/server into the head, or use newsfold/static with newsfold/styles.css.',
    );
  }, DELAY);
  // It does not keep a process alive that has nothing else to do.
  if (typeof timer === 'object') timer.unref?.();
}

const DELAY = 1000;
