import type { forms } from './forms';
import type { defaultTheme } from './tokens';

/** A CSS color, or one for each color scheme. The pair becomes `light-dark()`. */
export type Color = string | { light: string; dark: string };

type TokenValue<Role, Default> = Role extends 'color'
  ? Color
  : Default extends number
    ? string | number
    : string;

type RoleTokens<Role, Defaults> = { [Name in keyof Defaults]?: TokenValue<Role, Defaults[Name]> };

/**
 * What a brand may change, by role; `defaultTheme` lists every token. Any subset is valid: a token that you leave out keeps
 * the value of the theme around it, and in the end the default. Each becomes a custom property: `color.text` is
 * `--newsfold-color-text`, `size.headlineL` is `--newsfold-size-headline-l`.
 */
export type Theme = {
  [Role in keyof typeof defaultTheme]?: (typeof defaultTheme)[Role] extends string
    ? string
    : RoleTokens<Role, (typeof defaultTheme)[Role]>;
} & {
  /**
   * The form of the parts, where tokens would not do: kickers as plain text, in capitals or as a chip; notices with a bar, in
   * a box or between two lines; buttons with an outline, solid or as a link; headlines at the start or in the center. The first
   * of each is the default.
   * @selector [data-kicker='caps'] and so on, on the element that has the theme
   */
  form?: { [Form in keyof typeof forms]?: keyof (typeof forms)[Form] };
};
