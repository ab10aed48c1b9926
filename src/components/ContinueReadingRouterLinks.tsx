'use client';

import { useEffect, useLayoutEffect, useRef } from 'react';

import { findFragmentTarget } from '../internal/findFragmentTarget';

/**
 * Opens the text behind a cut when a router goes to a heading in it. Browsers open a `<details>` for their own links, but
 * `next/link` and other routers change the URL with `history.pushState`, which opens nothing. Renders nothing. Put it next
 * to the article, so that both appear at the same time.
 *
 * The reader can close the text again. It opens again for the next link only.
 */
export function ContinueReadingRouterLinks(): null {
  const lastUrl = useRef<string>(undefined);

  // After each render, which may bring the text that the URL points into, but before a router scrolls there.
  useBrowserLayoutEffect(() => {
    const { href, hash } = location;
    // The browser opened the text of the page that it loaded, and the reader may have closed it since.
    if (lastUrl.current !== href && (lastUrl.current ?? !document.querySelector(':target'))) reveal(hash);
    lastUrl.current = href;
  });

  useEffect(() => {
    const goTo = ({ href, hash }: Destination, from: string | null) => {
      // The text of another page is not there yet. The layout effect looks for it.
      if (removeFragment(from) !== removeFragment(href)) return;
      lastUrl.current = href;
      reveal(hash);
    };
    const controller = new AbortController();
    const options = { capture: true, signal: controller.signal };
    const { navigation } = window as Partial<Window>;
    navigation?.addEventListener(
      'currententrychange',
      ({ from }) => {
        if (from.url !== location.href) goTo(location, from.url);
      },
      options,
    );
    document.addEventListener(
      'click',
      ({ target }) => {
        const link = target instanceof Element && target.closest('a');
        if (!(link instanceof HTMLAnchorElement)) return;
        // A second click on a link does not change the URL, and older browsers do not report changes.
        if (!navigation || link.href === location.href) goTo(link, location.href);
      },
      options,
    );
    return () => {
      controller.abort();
    };
  }, []);

  return null;
}

// React 18 warns about a layout effect on the server, where it does nothing.
const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

type Destination = Pick<Location, 'href' | 'hash'>;

function removeFragment(url: string | null): string | undefined {
  return url?.replace(/#.*/, '');
}

/** Opens each `<details>` around the element that a fragment names, as browsers do for their own links. */
function reveal(hash: string): void {
  for (let node = findFragmentTarget(document, hash); node; node = node.parentElement) {
    if (node.matches('details > :not(summary)')) node.parentElement?.setAttribute('open', '');
  }
}
