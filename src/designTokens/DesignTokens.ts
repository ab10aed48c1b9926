/*
 * The parts of the Design Tokens Community Group's 2025.10 reports that a theme needs: Format (tokens and groups), Color
 * (the value of a color) and Resolver (light and dark as contexts of a modifier).
 * https://www.designtokens.org/tr/2025.10/
 */

/** A token: `{ $type: 'dimension', $value: { value: 1, unit: 'rem' } }`. */
export interface DesignToken {
  $type: string;
  $value: unknown;
  $description?: string;
  /** `newsfold.css` has the CSS value, if `$value` cannot say all of it: `clamp(…)`, `em`, `color-mix(…)`. */
  $extensions?: Readonly<Record<string, unknown>>;
}

/** Tokens and groups of tokens by name. */
export interface DesignTokenGroup {
  [name: string]: DesignToken | DesignTokenGroup | Readonly<Record<string, unknown>>;
}

interface Reference {
  $ref: string;
}

/** A Resolver document. It holds its tokens itself and refers to no other file. */
export interface DesignTokenResolver {
  $schema: string;
  version: '2025.10';
  name: string;
  sets: Record<string, { sources: DesignTokenGroup[] }>;
  modifiers: Record<string, { contexts: Record<string, DesignTokenGroup[]>; default: string }>;
  resolutionOrder: Reference[];
}

/** The key in `$extensions`. */
export const EXTENSION = 'newsfold';

/** The modifier that `toDesignTokens` writes, with the contexts `light` and `dark`. */
export const COLOR_SCHEME = 'colorScheme';
