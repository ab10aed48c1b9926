import type { defaultTheme } from './tokens';

/** A CSS color, or one for each color scheme. The pair becomes `light-dark()`. */
export type Color = string | { light: string; dark: string };

type TokenValue<Default> = Default extends { light: string; dark: string }
  ? Color
  : Default extends number
    ? string | number
    : string;

type RoleTokens<Defaults> = { [Name in keyof Defaults]?: TokenValue<Defaults[Name]> };

/**
 * What a brand may change, by role; `defaultTheme` lists every token. Any subset is valid: a token that you leave out keeps
 * the value of the theme around it, and in the end the default. Each becomes a custom property: `color.text` is
 * `--newsfold-color-text`, `size.headlineL` is `--newsfold-size-headline-l`.
 */
export type Theme = {
  [Role in keyof typeof defaultTheme]?: (typeof defaultTheme)[Role] extends string
    ? string
    : RoleTokens<(typeof defaultTheme)[Role]>;
};
