import { isObject, readField } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import type { Theme } from '../styling/Theme';
import { tokenNames } from '../styling/tokenNames';
import { EXTENSION } from './DesignTokens';
import { GROUP_EXTENSIONS, readTokens, resolveAlias, type ReadToken, type TokensByPath } from './readTokens';
import { findSchemes, isResolver, resolveContexts, type Inputs } from './resolveContexts';
import { UNTYPED_ROLES } from './tokenPaths';
import { toAliasCss, toCssValue } from './tokenValue';

export interface FromDesignTokensOptions {
  /**
   * Where your tokens are, by Newsfold's names: `{ 'color.accent': 'brand.red.600' }`. A token that is not here is looked up
   * under Newsfold's own name.
   */
  names?: Readonly<Record<string, string>> | undefined;
  /**
   * The context of each modifier of a Resolver, other than the color scheme: `{ brand: 'sport' }`. A modifier that is not here has
   * its `default`.
   */
  inputs?: Inputs | undefined;
}

/**
 * Makes a theme from design tokens (Design Tokens Community Group, 2025.10): a Resolver document, or a plain group of tokens.
 * A Resolver's modifier with the contexts `light` and `dark` gives the colors of both schemes. What is not a token of
 * Newsfold's is ignored, so you may pass the tokens of your whole design system.
 */
export function fromDesignTokens(
  document: unknown,
  { names = {}, inputs = {} }: FromDesignTokensOptions = {},
): Theme {
  const theme: Record<string, unknown> = {};
  if (!isObject(document)) {
    warn(
      'fromDesignTokens',
      `${describeValue(document)} is not a document of design tokens, so the theme is empty. Pass the parsed JSON.`,
    );
    return theme;
  }
  const schemes = findSchemes(document);
  const [light, dark] = isResolver(document)
    ? [schemes.light, schemes.dark].map((scheme) => resolveContexts(document, { ...inputs, ...scheme }))
    : [readTokens(document)];
  if (!light) return theme;
  const words = readField(light.get(GROUP_EXTENSIONS)?.$value, EXTENSION);
  for (const role of UNTYPED_ROLES) {
    const values = readField(words, role);
    if (isObject(values)) theme[role] = values;
  }
  for (const [role, tokens] of tokenNames) {
    if (UNTYPED_ROLES.includes(role)) continue;
    for (const path of tokens.length === 0 ? [role] : tokens.map((token) => `${role}.${token}`)) {
      const name = Object.hasOwn(names, path) ? (names[path] ?? path) : path;
      const value = toAliasCss(light.get(name)) ?? toThemeValue(path, ...resolveSchemes(light, dark, name));
      if (value === undefined) continue;
      const [, token] = path.split('.');
      if (token === undefined) theme[role] = value;
      else theme[role] = { ...(theme[role] as object | undefined), [token]: value };
    }
  }
  return theme;
}

function resolveSchemes(
  light: TokensByPath,
  dark: TokensByPath | undefined,
  name: string,
): [ReadToken | undefined, ReadToken | undefined] {
  const lightToken = resolveAlias(light, name);
  return [lightToken, (dark && resolveAlias(dark, name)) ?? lightToken];
}

function toThemeValue(path: string, light: ReadToken | undefined, dark: ReadToken | undefined): unknown {
  if (!light || !dark) return undefined;
  const lightValue = toCssValue(light);
  const darkValue = toCssValue(dark);
  if (lightValue === undefined || darkValue === undefined) {
    warn(
      'fromDesignTokens',
      `the token for ${path} is ${describeValue((lightValue === undefined ? light : dark).source)}, which a theme cannot hold, so it was left out. ` +
        'Its $type and $value must be those of the 2025.10 format.',
    );
    return undefined;
  }
  // The same token in both schemes is one value; a theme has two where the document has two.
  return light.source === dark.source || !path.startsWith('color.')
    ? lightValue
    : { light: lightValue, dark: darkValue };
}
