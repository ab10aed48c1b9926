import { defaultTheme } from '../src/styling/tokens.ts';

/** The default of each token, by its custom property. */
const defaults = new Map<string, string>();
for (const [role, tokens] of Object.entries(defaultTheme)) {
  if (typeof tokens === 'string') defaults.set(`--newsfold-${role}`, tokens);
  else {
    for (const [name, value] of Object.entries<string | number | { light: string; dark: string }>(tokens)) {
      const kebabName = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const css = typeof value === 'object' ? `light-dark(${value.light}, ${value.dark})` : String(value);
      defaults.set(
        `--newsfold-${role}-${kebabName}`,
        role === 'arabic' ? afterTheTokenOfEveryScript(kebabName, css) : css,
      );
    }
  }
}

/** A theme without tokens for Arabic means its others for Arabic too: `body-font` follows `font-body` if a theme sets that. */
function afterTheTokenOfEveryScript(name: string, css: string): string {
  const [, part = '', kind = ''] = /^(.+)-(\w+)$/.exec(name) ?? [];
  return `var(--newsfold-${kind}-${part}, ${css})`;
}

/**
 * Writes the default of each token into the styles that read it: `var(--newsfold-measure)` becomes
 * `var(--newsfold-measure,31em)`, so that a component looks right with no theme around it. A default that is another token
 * gets the default of that one. A `var()` with a fallback of its own keeps it. A leading is multiplied by what the script of the
 * language needs. Throws if there is no such token.
 */
export function insertTokenDefaults(css: string): string {
  return css.replace(/var\(\s*(--newsfold-[\w-]+)\s*\)/g, (_, name: string) => {
    const value = defaults.get(name);
    if (value === undefined) throw new Error(`There is no token for ${name}. See src/styling/tokens.ts.`);
    const token = `var(${name},${insertTokenDefaults(value)})`;
    return isLeading(name) ? scaleLeading(name, token) : token;
  });
}

/** The tokens for Arabic have the room that its script needs. */
function isLeading(name: string): boolean {
  return name.startsWith('--newsfold-leading-');
}

/**
 * A theme has one leading for all languages, and `newsfold/styles/scripts.css` says by how much more a script needs: its tall
 * letters and marks fill the room that a headline in Latin letters leaves.
 */
function scaleLeading(name: string, token: string): string {
  return `calc(${token}*var(--_${/headline|subheading|quote/.test(name) ? 'head' : 'text'}-lines,1))`;
}
