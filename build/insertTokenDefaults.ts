import { defaultTheme } from '../src/styling/tokens.ts';

/** The default of each token, by its custom property. */
const defaults = new Map<string, string>();
for (const [role, tokens] of Object.entries(defaultTheme)) {
  if (typeof tokens === 'string') defaults.set(`--newsfold-${role}`, tokens);
  else {
    for (const [name, value] of Object.entries<string | number | { light: string; dark: string }>(tokens)) {
      const kebabName = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      defaults.set(
        `--newsfold-${role}-${kebabName}`,
        typeof value === 'object' ? `light-dark(${value.light}, ${value.dark})` : String(value),
      );
    }
  }
}

/**
 * Writes the default of each token into the styles that read it: `var(--newsfold-measure)` becomes
 * `var(--newsfold-measure,31em)`, so that a component looks right with no theme around it. A `var()` with a
 * fallback of its own keeps it. Throws if there is no such token.
 */
export function insertTokenDefaults(css: string): string {
  return css.replace(/var\(\s*(--newsfold-[\w-]+)\s*\)/g, (_, name: string) => {
    const value = defaults.get(name);
    if (value === undefined) throw new Error(`There is no token for ${name}. See src/styling/tokens.ts.`);
    return `var(${name},${value})`;
  });
}
