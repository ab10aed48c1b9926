import type { CSSProperties } from 'react';

import { isObject, readField, toFields, toWellFormed } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import type { Theme } from './Theme';
import { formNames, tokenNames } from './tokenNames';

/**
 * Returns the custom properties of a theme, followed by the style that the publisher passed, which wins. You may pass a
 * theme object of your own whole: entries that are not Newsfold's are ignored.
 */
export function themeToStyle(theme: Theme | undefined, given?: CSSProperties): CSSProperties | undefined {
  const style = toStyle(given);
  if (theme == null) return style;
  if (typeof theme !== 'object') {
    warn(
      'theme',
      `${describeValue(theme)} is not a theme, so nothing changes. Pass an object such as { color: { text: "#222" } }.`,
    );
    return style;
  }
  const properties: Record<string, string | number> = {};
  for (const [role, names] of tokenNames) {
    const values = readField(theme, role);
    if (names.length === 0) setToken(properties, role, role, values);
    else if (typeof values === 'object' && values !== null) {
      for (const name of names) {
        setToken(properties, role, `${role}.${name}`, readField(values, name));
      }
    }
  }
  return { ...properties, ...style };
}

/** Sets the attributes of a theme's forms, such as `data-kicker`, unless the publisher has set them. */
export function setFormAttributes(attributes: Record<string, unknown>, theme: unknown): void {
  const form = readField(theme, 'form');
  if (!isObject(form)) return;
  for (const [name, values] of formNames) {
    const value = readField(form, name);
    if (typeof value === 'string' && values.includes(value)) attributes[`data-${name}`] ??= value;
    else if (value !== undefined && value !== null) {
      warn(
        'theme',
        `form.${name} is ${describeValue(value)}, which does not exist, so nothing changes. Use one of ${values.join(', ')}.`,
      );
    }
  }
}

function setToken(properties: Record<string, string | number>, role: string, path: string, value: unknown) {
  if (value === undefined || value === null) return;
  const css = role === 'color' ? toCssColor(value) : value;
  // React adds no unit to a number in a custom property.
  const unitless = /^(weight|leading)|(Weight|Leading)$/.test(path);
  if ((typeof css === 'string' && isSingleCssValue(css)) || (unitless && Number.isFinite(css))) {
    properties[`--newsfold-${toKebabCase(path)}`] =
      typeof css === 'string' ? toWellFormed(css) : (css as number);
  } else {
    warn(
      'theme',
      `${path} is ${describeValue(value)}, which is not a single CSS value, so it was ignored. ` +
        `Pass ${unitless ? 'a number or text' : 'text'} that CSS accepts there; defaultTheme has an example.`,
    );
  }
}

function toCssColor(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const light = readField(value, 'light');
  const dark = readField(value, 'dark');
  // Each is checked on its own, so that neither can close a bracket that the other opens.
  return typeof light === 'string' &&
    typeof dark === 'string' &&
    isSingleCssValue(light) &&
    isSingleCssValue(dark)
    ? `light-dark(${light}, ${dark})`
    : value;
}

/** Returns a publisher's style without the values that would make React throw, or `undefined` if it is not an object. */
export function toStyle(style: unknown): CSSProperties | undefined {
  if (style === undefined || style === null || style === false) return undefined;
  if (!isObject(style)) {
    warnOfStyle('style', style);
    return undefined;
  }
  const given = toFields(style);
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === 'string') given[name] = toWellFormed(value);
    else if (
      typeof value !== 'number' &&
      typeof value !== 'boolean' &&
      value !== null &&
      value !== undefined
    ) {
      given[name] = undefined;
      warnOfStyle(`style.${name}`, value);
    }
  }
  return given;
}

function warnOfStyle(path: string, value: unknown) {
  warn(
    'style',
    `${path} is ${describeValue(value)}, which would make React throw, so it was ignored. Pass an object such as { marginTop: '1rem' }.`,
  );
}

/**
 * Whether a text is a single CSS value. The server writes it into the style attribute unchanged, so a value that ends early
 * or stays open would reach the declarations after it. Strings and brackets must close in order, and nothing outside strings
 * may end a declaration or escape a character. Some valid CSS is refused (comments, escapes, braces, URLs without quotes),
 * because no theme needs it and each has rules of its own. Runs in linear time.
 */
function isSingleCssValue(css: string): boolean {
  const open: string[] = [];
  for (let at = 0; at < css.length; at++) {
    const character = css.charAt(at);
    switch (character) {
      case '"':
      case "'":
        at = endOfString(css, at);
        if (at === -1) return false;
        break;
      case '(':
        if (isBareUrl(css, at)) return false;
        open.push(')');
        break;
      case '[':
        open.push(']');
        break;
      case ')':
      case ']':
        if (open.pop() !== character) return false;
        break;
      case '/':
        if (css.charAt(at + 1) === '*') return false;
        break;
      case ';':
      case '!':
      case '{':
      case '}':
      case '\\':
        return false;
    }
  }
  return open.length === 0 && css.trim() !== '';
}

/** Returns the index of the quote that ends the string at `from`, or -1 if a line break or the end of the text comes first. */
function endOfString(css: string, from: number): number {
  const quote = css.charAt(from);
  for (let at = from + 1; at < css.length; at++) {
    const character = css.charAt(at);
    if (character === quote) return at;
    if (character === '\\') at++;
    if (/[\n\r\f]/.test(css.charAt(at))) return -1;
  }
  return -1;
}

// Without quotes, everything up to the next ")" is part of the URL: brackets and quotes in it open nothing.
function isBareUrl(css: string, bracket: number): boolean {
  if (css.slice(Math.max(0, bracket - 3), bracket).toLowerCase() !== 'url') return false;
  let at = bracket + 1;
  while (/[ \t\n\r\f]/.test(css.charAt(at))) at++;
  return css.charAt(at) !== '"' && css.charAt(at) !== "'";
}

function toKebabCase(path: string): string {
  return path.replace('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
