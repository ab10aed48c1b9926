import { warn } from '../internal/warn';

/* eslint-disable no-restricted-globals -- only client components call it, once they have mounted in a browser */

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
  const check = () => {
    setTimeout(() => {
      const root = document.querySelector(`[data-component="${component}"]`);
      // It may be gone by now. Then the next one to mount is looked at.
      isChecked = root !== null;
      // The styles of every root declare it, and its descendants inherit it.
      if (root === null || getComputedStyle(root).getPropertyValue('--_space-after') !== '') return;
      warn(
        component,
        'it has no styles, so readers see bare text and buttons. ' +
          "With newsfold/static, import 'newsfold/styles.css'; with newsfold, allow its styles in the Content Security Policy.",
      );
    }, DELAY);
  };
  if (document.readyState === 'complete') check();
  else addEventListener('load', check, { once: true });
}

const DELAY = 1000;
