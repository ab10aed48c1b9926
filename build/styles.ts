import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of the package, from the root of the repository. */
export const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => /\.tsx?$/.test(file));

/** `const Root = styled.h1.withConfig({ componentId: 'newsfold-headline' })` and its template. */
export const styledRoots = /styled\.(\w+)\.withConfig\(\{ componentId: '([\w-]+)' \}\)`([^`]*)`/g;

/*
 * Bundlers that compile CSS for older browsers (Vite and Next do so by Lightning CSS) turn light-dark()
 * into these two properties, which are then set beside each color-scheme that they see. A page that
 * names no scheme would have neither, and no color at all.
 */
const lightDarkFallback = ':where(html){--lightningcss-light:initial;--lightningcss-dark: ;}\n';

/** What `newsfold/styles.css` holds: the rules of every styled root, under the fixed class of each. */
export function styleSheet(): string {
  return (
    lightDarkFallback +
    sources
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(styledRoots)])
      .map(([, , id = '', css = '']) => `.${id}{${minifyCss(css)}}\n`)
      .join('')
  );
}

/** The same rules without the spaces and comments that are there for people. */
export function minifyCss(css: string): string {
  return (
    css
      // A comment that never ends runs to the end of the sheet, as it does in a browser.
      .replace(/\/\*.*?(?:\*\/|$)/gs, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/\( | \)/g, (bracket) => bracket.trim())
      .replace(/: /g, ':')
      .trim()
  );
}
