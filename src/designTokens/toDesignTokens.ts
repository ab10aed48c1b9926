import { isObject, readField } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import type { Theme } from '../styling/Theme';
import { tokenNames } from '../styling/tokenNames';
import { defaultTheme } from '../styling/tokens';
import { COLOR_SCHEME, type DesignTokenGroup, type DesignTokenResolver } from './DesignTokens';
import { toDesignToken, type CssValue } from './tokenValue';

/**
 * Turns a theme into design tokens for Figma, Style Dictionary, Terrazzo and the like: a Resolver document of the Design Tokens
 * Community Group (2025.10), with the modifier `colorScheme` for light and dark. `fromDesignTokens` reads it back without loss.
 *
 * A value that the format cannot hold, such as `clamp(…)` or a length in `em`, is there as the nearest one that it can, and
 * in `$extensions.newsfold.css` as it is.
 */
export function toDesignTokens(theme: Theme, name = 'Newsfold'): DesignTokenResolver {
  const base: DesignTokenGroup = {};
  const light: DesignTokenGroup = {};
  const dark: DesignTokenGroup = {};
  for (const [role, names] of tokenNames) {
    const values = readField(theme, role);
    const fallbacks = readField(defaultTheme, role);
    for (const path of names.length === 0 ? [[role]] : names.map((token) => [role, token])) {
      const [, token] = path;
      const value = token === undefined ? values : readField(values, token);
      const fallback = token === undefined ? fallbacks : readField(fallbacks, token);
      if (value === undefined || value === null) continue;
      if (isObject(value)) {
        setToken(light, path, readField(value, 'light'), readField(fallback, 'light'));
        setToken(dark, path, readField(value, 'dark'), readField(fallback, 'dark'));
      } else {
        setToken(base, path, value, isObject(fallback) ? readField(fallback, 'light') : fallback);
      }
    }
  }
  return {
    $schema: 'https://www.designtokens.org/schemas/2025.10/resolver.json',
    version: '2025.10',
    name,
    sets: { base: { sources: [base] } },
    modifiers: { [COLOR_SCHEME]: { contexts: { light: [light], dark: [dark] }, default: 'light' } },
    resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: `#/modifiers/${COLOR_SCHEME}` }],
  };
}

function setToken(group: DesignTokenGroup, path: readonly string[], value: unknown, fallback: unknown): void {
  const [role = '', name] = path;
  if (!isCssValue(value) || !isCssValue(fallback)) {
    warn(
      'toDesignTokens',
      `${path.join('.')} is ${describeValue(value)}, which is not a CSS value, so it was left out. Pass text or a number.`,
    );
    return;
  }
  const token = toDesignToken(role, value, fallback);
  if (name === undefined) group[role] = token;
  else group[role] = { ...(group[role] as DesignTokenGroup | undefined), [name]: token };
}

function isCssValue(value: unknown): value is CssValue {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}
