import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useEffect, useRef, useSyncExternalStore, type PropsWithChildren } from 'react';

import { chooseBrand } from './brand';
import { nameStops } from './nameStops';

/** A page of documentation in the brand, light or dark as the reader's system asks. */
export function DocsFrame({ children, ...rest }: PropsWithChildren<DocsContainerProps>) {
  const isDark = useSyncExternalStore(subscribe, prefersDark, () => false);
  const page = useRef<HTMLElement>(null);

  useEffect(() => {
    const element = page.current;
    if (!element) return undefined;
    const observer = new MutationObserver(() => {
      nameStops(element);
    });
    // Storybook draws its stories, code and controls one after the other, and again when a reader changes them.
    observer.observe(element, { childList: true, subtree: true });
    nameStops(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  useEffect(() => {
    document.addEventListener('click', goToSection);
    return () => {
      document.removeEventListener('click', goToSection);
    };
  }, []);

  return (
    <DocsContainer {...rest} theme={chooseBrand(isDark)}>
      <main ref={page}>{children}</main>
    </DocsContainer>
  );
}

/** Follows a link of "On this page". Storybook's own way there leaves the focus in the list, so the next Tab would not go on from there. */
function goToSection({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.toc-link') : null;
  const heading = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView();
}

const query = '(prefers-color-scheme: dark)';

function prefersDark(): boolean {
  return window.matchMedia(query).matches;
}

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', onChange);
  return () => {
    list.removeEventListener('change', onChange);
  };
}
