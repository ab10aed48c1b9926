import { isObject, readField, toFields } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import type { Theme } from '../styling/Theme';
import { setFormAttributes, themeToStyle } from '../styling/themeToStyle';
import { canParseColor, schemes } from './findLowContrast';

/** Warns about each value of a theme that the `theme` prop would refuse, and each color that no browser can read. */
export function warnAboutValues(theme: Theme): void {
  themeToStyle(theme);
  setFormAttributes({}, theme);
  for (const [name, color] of Object.entries(toFields(theme.color))) {
    if (!isObject(color)) warnAboutColor(`color.${name}`, color);
    else for (const scheme of schemes) warnAboutColor(`color.${name}.${scheme}`, readField(color, scheme));
  }
}

function warnAboutColor(path: string, value: unknown): void {
  if (typeof value !== 'string' || isReadable(value)) return;
  warn(
    'defineTheme',
    `${path} is ${describeValue(value)}, which is not a CSS color, so browsers ignore it. Use one such as "#0a4b86".`,
  );
}

/** Colors that the page or the system decides. */
const KEYWORDS =
  /^(?:currentcolor|inherit|initial|unset|revert|revert-layer|(?:accentcolor|button|canvas|field|highlight|mark|selecteditem)(?:text)?|(?:active|gray|link|visited)text|button(?:border|face))$/i;

/** A function may be one that only a browser can compute: `var(--brand)`, `color-mix()`. */
function isReadable(css: string): boolean {
  return css.includes('(') || KEYWORDS.test(css.trim()) || canParseColor(css);
}
