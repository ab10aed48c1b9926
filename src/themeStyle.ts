import type { CSSProperties } from 'react';

import { defaultTheme } from './defaultTheme';
import type { Theme } from './Theme';
import { warn } from './warn';

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
  for (const [role, known] of Object.entries(defaultTheme)) {
    const given: unknown = Reflect.get(theme, role);
    if (given === undefined || given === null) continue;
    if (typeof known === 'string') write(properties, role, role, given);
    else if (typeof given === 'object') {
      for (const name of Object.keys(known)) {
        const value: unknown = Reflect.get(given, name);
        if (value !== undefined && value !== null) write(properties, role, `${role}.${name}`, value);
      }
    }
  }
  return { ...properties, ...style };
}

function write(properties: Record<string, string | number>, role: string, path: string, value: unknown) {
  const css = role === 'color' ? colorValue(value) : value;
  if (
    (typeof css === 'string' && isOneValue(css)) ||
    (typeof css === 'number' && Number.isFinite(css) && typeof example(path) === 'number')
  ) {
    properties[`--newsfold-${kebab(path)}`] = css;
  } else if (process.env.NODE_ENV !== 'production') {
    warn(
      'theme',
      `${path} is ${shown(value)}, which is not one CSS value, so it was left out and the value around it stays. ` +
        `Give a value such as ${JSON.stringify(example(path))}.`,
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

// React prints a custom property as it stands, so a semicolon in it would open a declaration of its own.
function isOneValue(css: string): boolean {
  return css.trim() !== '' && !/[;{}]|\/\*/.test(css);
}

function kebab(path: string): string {
  return path.replace('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function example(path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => Reflect.get(Object(at), key), defaultTheme);
}
