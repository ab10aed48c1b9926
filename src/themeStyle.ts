import type { CSSProperties } from 'react';

import type { Theme } from './Theme';
import { warn } from './warn';

// The names alone: a page that changes one color should not load the default of every other token.
const tokens: Record<keyof Theme, string> = {
  color: 'background text muted accent link rule surface focus commercial',
  font: 'headline body furniture',
  size: 'headlineS headlineM headlineL headlineXl standfirst subheading pullQuote body furniture',
  weight: 'headline standfirst subheading',
  leading: 'headline standfirst body furniture',
  space: 'block gutter',
  measure: '',
};

/**
 * The custom properties of a theme, under the style that the caller asked for. A publisher's own
 * theme object may be handed in whole: entries that are not Newsfold's are left alone.
 */
export function themeStyle(theme: Theme | undefined, style?: CSSProperties): CSSProperties | undefined {
  if (theme === undefined || theme === null) return style;
  if (typeof theme !== 'object') {
    if (process.env.NODE_ENV !== 'production') {
      warn(
        'theme',
        `${JSON.stringify(theme) ?? typeof theme} is no theme, so nothing changes. Give an object such as { color: { text: "#222" } }.`,
      );
    }
    return style;
  }
  const properties: Record<string, string | number> = {};
  for (const [role, names] of Object.entries(tokens)) {
    const given: unknown = Reflect.get(theme, role);
    if (names === '') write(properties, role, role, given);
    else if (typeof given === 'object' && given !== null) {
      for (const name of names.split(' '))
        write(properties, role, `${role}.${name}`, Reflect.get(given, name));
    }
  }
  return { ...properties, ...style };
}

function write(properties: Record<string, string | number>, role: string, path: string, value: unknown) {
  if (value === undefined || value === null) return;
  const css = role === 'color' ? colorValue(value) : value;
  // React gives a bare number no unit in a custom property.
  const unitless = role === 'weight' || role === 'leading';
  if ((typeof css === 'string' && isOneValue(css)) || (unitless && Number.isFinite(css))) {
    properties[`--newsfold-${kebab(path)}`] = css as string | number;
  } else if (process.env.NODE_ENV !== 'production') {
    warn(
      'theme',
      `${path} is ${shown(value)}, which is not one CSS value, so it was left out and the value around it stays. ` +
        `Give what CSS takes there, as ${unitless ? 'a number' : 'text'}; defaultTheme has an example.`,
    );
  }
}

function colorValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const light: unknown = Reflect.get(value, 'light');
  const dark: unknown = Reflect.get(value, 'dark');
  return typeof light === 'string' && typeof dark === 'string' ? `light-dark(${light}, ${dark})` : value;
}

// A theme that is not Newsfold's may hold anything, also an object that holds itself.
function shown(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return `of type ${typeof value}`;
  }
}

// React prints a custom property as it stands, so what ends a value, or leaves one open, would reach
// the declarations after it.
function isOneValue(css: string): boolean {
  const count = (mark: string) => css.split(mark).length;
  return (
    css.trim() !== '' &&
    !/[;{}\\]|\/\*/.test(css) &&
    count('(') === count(')') &&
    count('"') % 2 === 1 &&
    count("'") % 2 === 1
  );
}

function kebab(path: string): string {
  return path.replace('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
