import { act, type ReactNode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';

/** Puts what a server printed into the page, without its styles. */
export function insertServerHtml(html: string): HTMLElement {
  const page = document.createElement('main');
  page.innerHTML = html;
  for (const style of page.querySelectorAll('style[data-styled]')) style.remove();
  document.body.append(page);
  return page;
}

/** Does the same with the styles. */
export function showServerHtml(html: string): HTMLElement {
  const page = document.createElement('main');
  page.innerHTML = html;
  document.body.append(page, ...page.querySelectorAll('style[data-styled]'));
  // What waits unseen for scripts is looked at as it will be seen.
  for (const animation of document.getAnimations()) animation.finish();
  return page;
}

/** Hydrates a story, and returns what React had to recover from. */
export function hydrateStory(
  page: HTMLElement,
  story: ReactNode,
): { root: Root | undefined; recovered: unknown[] } {
  const recovered: unknown[] = [];
  let root: Root | undefined;
  act(() => {
    root = hydrateRoot(page, story, { onRecoverableError: (error) => recovered.push(error) });
  });
  return { root, recovered };
}

/** The HTML of a hydrated page, without what renders in the browser alone and what changes once scripts run. */
export function withoutClientOnly(page: HTMLElement): string {
  const copy = page.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll('[data-component="ContinueReadingCollapse"]')) element.remove();
  for (const element of copy.querySelectorAll('[data-component="DismissibleAdvisory"]')) {
    element.removeAttribute('data-ready');
  }
  for (const button of copy.querySelectorAll<HTMLButtonElement>('[data-component="ShareButton"] > button')) {
    button.removeAttribute('style');
    button.disabled = true;
  }
  return copy.innerHTML;
}
