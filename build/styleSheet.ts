import { insertTokenDefaults } from './insertTokenDefaults.ts';
import { minifyCss } from './minifyCss.ts';
import { findAllStyledRoots } from './sources.ts';

/*
 * Bundlers that compile CSS for older browsers (Vite and Next do so by Lightning CSS) turn light-dark()
 * into these two properties, and set them beside each color-scheme that they see. A page that names no
 * scheme would have neither, and no color at all.
 */
const lightDarkFallback = ':where(html){--lightningcss-light:initial;--lightningcss-dark: ;}\n';

/** Returns `newsfold/styles.css`: the rules of every styled root, under the fixed class of each. */
export function createStyleSheet(): string {
  return (
    lightDarkFallback +
    findAllStyledRoots()
      .map(({ componentId, css }) => `.${componentId}{${minifyCss(insertTokenDefaults(css))}}\n`)
      .join('')
  );
}
