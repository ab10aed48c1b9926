import { isObject, readField, toFields } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import type { Theme } from '../styling/Theme';
import { tokenNames } from '../styling/tokenNames';
import { defaultTheme } from '../styling/tokens';
import {
  COLOR_SCHEME,
  EXTENSION,
  type DesignToken,
  type DesignTokenGroup,
  type DesignTokenResolver,
} from './DesignTokens';
import { findTokenPath, UNTYPED_ROLES } from './tokenPaths';
import { toAliasToken, toDesignToken, type CssValue } from './tokenValue';

/**
 * Turns a theme into design tokens for Figma, Style Dictionary, Terrazzo and the like: a Resolver document of the Design Tokens
 * Community Group (2025.10), with the modifier `colorScheme` for light and dark. `fromDesignTokens` reads it back without loss.
 *
 * A value that the format cannot hold, such as `clamp(…)` or a length in `em`, is there as the nearest one that it can, and
 * in `$extensions.newsfold.css` as it is. One that is another token of the theme, such as `var(--newsfold-color-accent)`, is an
 * alias. The words of `form` and `letters` are in the `$extensions` of the set.
 */
export function toDesignTokens(theme: Theme, name = 'Newsfold'): DesignTokenResolver {
  const base: DesignTokenGroup = {};
  const light: DesignTokenGroup = {};
  const dark: DesignTokenGroup = {};
  for (const [role, names] of tokenNames) {
    if (UNTYPED_ROLES.includes(role)) continue;
    for (const path of names.length === 0 ? [[role]] : names.map((token) => [role, token])) {
      const value = readPath(theme, path);
      const fallback = readDefault(path);
      if (value === undefined || value === null) continue;
      const target = findAliasedPath(theme, path);
      if (isObject(value)) {
        setToken(light, path, readField(value, 'light'), readField(fallback, 'light') ?? fallback);
        setToken(dark, path, readField(value, 'dark'), readField(fallback, 'dark') ?? fallback);
      } else if (typeof value === 'string' && target !== undefined) {
        put(base, path, toAliasToken(path, target, value));
      } else setToken(base, path, value, isObject(fallback) ? readField(fallback, 'light') : fallback);
    }
  }
  const words = Object.entries(toFields(theme)).filter(
    ([role, values]) => UNTYPED_ROLES.includes(role) && isObject(values),
  );
  if (words.length > 0) base.$extensions = { [EXTENSION]: Object.fromEntries(words) };
  return {
    $schema: 'https://www.designtokens.org/schemas/2025.10/resolver.json',
    version: '2025.10',
    name,
    sets: { base: { sources: [base] } },
    modifiers: { [COLOR_SCHEME]: { contexts: { light: [light], dark: [dark] }, default: 'light' } },
    resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: `#/modifiers/${COLOR_SCHEME}` }],
  };
}

function readPath(theme: unknown, path: readonly string[]): unknown {
  return path.reduce(readField, theme);
}

/** Returns the path of the token of the theme that another one follows, unless that leads back to itself. */
function findAliasedPath(theme: Theme, path: readonly string[]): string | undefined {
  const first = findTokenPath(readPath(theme, path));
  const seen = new Set([path.join('.')]);
  for (let at = first; at !== undefined; at = findTokenPath(readPath(theme, at.split('.')))) {
    if (seen.has(at)) return undefined;
    seen.add(at);
  }
  return first !== undefined && isCssOrPair(readPath(theme, first.split('.'))) ? first : undefined;
}

function isCssOrPair(value: unknown): boolean {
  return isCssValue(value) || isObject(value);
}

/** Returns the default of a token, or that of the token that it follows. */
function readDefault(path: readonly string[]): unknown {
  const value = readPath(defaultTheme, path);
  const target = findTokenPath(value);
  return target === undefined ? value : readDefault(target.split('.'));
}

function setToken(group: DesignTokenGroup, path: readonly string[], value: unknown, fallback: unknown): void {
  if (!isCssValue(value) || !isCssValue(fallback)) {
    warn(
      'toDesignTokens',
      `${path.join('.')} is ${describeValue(value)}, which is not a CSS value, so it was left out. Pass text or a number.`,
    );
    return;
  }
  put(group, path, toDesignToken(path, value, fallback));
}

function put(group: DesignTokenGroup, [role = '', name]: readonly string[], token: DesignToken): void {
  if (name === undefined) group[role] = token;
  else group[role] = { ...toFields(group[role]), [name]: token };
}

function isCssValue(value: unknown): value is CssValue {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}
