import { oneOf } from '../internal/oneOf';

const colorSchemes = ['inherit', 'light', 'dark', 'auto'] as const;

/** Returns the attribute for a color scheme. An unknown one follows the page, with a warning; an absent one needs no attribute. */
export function toColorScheme(colorScheme: unknown, component: string) {
  return colorScheme == null
    ? undefined
    : oneOf(colorSchemes, colorScheme, 'inherit', component, 'colorScheme');
}
