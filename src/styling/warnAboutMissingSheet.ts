import { warn } from '../internal/warn';

/* eslint-disable no-restricted-globals, no-restricted-properties -- only client components call it, once they have mounted in a browser */

let isChecked = false;

/**
 * Warns once if the browser shows a component without its styles. Call it when a client component has mounted.
 *
 * Waits until the page and its style sheets have loaded, and a little longer, since some frameworks add styles by script.
 */
export function warnAboutMissingSheet(component: string): void {
  // Tests look at the markup, often without any styles.
  if (isChecked || process.env.NODE_ENV === 'test') return;
  isChecked = true;
  const page = document;
  const check = () => {
    setTimeout(() => {
      const root = page.querySelector(`[data-component="${component}"]`);
      // It may be gone by now, and in tests even its window. Then the next one to mount is looked at.
      const style = root && page.defaultView?.getComputedStyle(root);
      isChecked = Boolean(style);
      // The styles of every root declare it, and its descendants inherit it.
      if (style?.getPropertyValue('--_space-after') !== '') return;
      warn(
        component,
        'it has no styles, so readers see bare text and buttons. ' +
          "With newsfold/static, import 'newsfold/styles.css'; with newsfold, allow its styles in the Content Security Policy.",
      );
    }, DELAY);
  };
  if (page.readyState === 'complete') check();
  else addEventListener('load', check, { once: true });
}

const DELAY = 1000;
