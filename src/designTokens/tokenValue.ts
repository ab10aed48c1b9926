import { isObject, readField, toArray } from '../internal/coerce';
import { toColorValue, toCssColor } from './colorValue';
import { EXTENSION, type DesignToken } from './DesignTokens';

/** The type that the tokens of each role of a theme have. A role that is missing holds lengths. */
const types: Readonly<Record<string, string>> = {
  color: 'color',
  font: 'fontFamily',
  weight: 'fontWeight',
  leading: 'number',
};

/** The type of a token by its path: `arabic.bodyLeading` has that of `leading`. */
function getType([role = '', name = '']: readonly string[]): string {
  const kind = role === 'arabic' ? (/[A-Z][a-z]+$/.exec(name)?.[0].toLowerCase() ?? '') : role;
  return types[kind] ?? 'dimension';
}

export type CssValue = string | number;

/** What a dimension is that CSS measures by something else, such as `50%`, and that has no default in `px` or `rem` either. */
const NO_LENGTH = { value: 0, unit: 'px' };

/**
 * Returns a theme's value as a token. If its type cannot hold the value (`clamp()`, `em`, `var()`), the token holds the nearest
 * that it can, or else that of the `fallback`, and `$extensions` has the value itself.
 */
export function toDesignToken(path: readonly string[], css: CssValue, fallback: CssValue): DesignToken {
  const $type = getType(path);
  const $value = toTokenValue($type, css) ?? toTokenValue($type, fallback) ?? NO_LENGTH;
  const token = { $type, $value };
  return toCssValue(token) === css ? token : withCss(token, css);
}

/** Returns a token that follows another one of the same document. */
export function toAliasToken(path: readonly string[], target: string, css: string): DesignToken {
  return withCss({ $type: getType(path), $value: `{${target}}` }, css);
}

function withCss(token: DesignToken, css: CssValue): DesignToken {
  return { ...token, $extensions: { [EXTENSION]: { css } } };
}

/** Returns the CSS of a token that is still the alias that Newsfold wrote. */
export function toAliasCss(token: Partial<DesignToken> | undefined): string | undefined {
  const css = readField(readField(token?.$extensions, EXTENSION), 'css');
  const alias = token?.$value;
  return typeof alias === 'string' && alias.startsWith('{') && typeof css === 'string' ? css : undefined;
}

/** Returns a token's value as a theme has it, or `undefined` if the token has none that a theme can hold. */
export function toCssValue({ $type, $value, $extensions }: Partial<DesignToken>): CssValue | undefined {
  const css = readField(readField($extensions, EXTENSION), 'css');
  // Somebody may have edited the value since it was exported; then the value counts.
  if (isCssValue(css) && isUnchanged($type, $value, css)) return css;
  switch ($type) {
    case 'color':
      return toCssColor($value);
    case 'fontFamily':
      return toFontStack($value);
    case 'dimension':
      return toLength($value);
    case 'fontWeight':
      return toWeight($value);
    case 'number':
      return typeof $value === 'number' && Number.isFinite($value) ? $value : undefined;
    default:
      return undefined;
  }
}

function isCssValue(value: unknown): value is CssValue {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}

function isUnchanged($type: string | undefined, $value: unknown, css: CssValue): boolean {
  const exported = $type === undefined ? undefined : toTokenValue($type, css);
  return exported === undefined || JSON.stringify(exported) === JSON.stringify($value);
}

function toTokenValue(type: string, css: CssValue): unknown {
  switch (type) {
    case 'color':
      return typeof css === 'string' ? toColorValue(css) : undefined;
    case 'fontFamily':
      return typeof css === 'string' ? splitFontStack(css) : undefined;
    case 'fontWeight':
      return toWeight(typeof css === 'string' && /^\d+$/.test(css) ? Number(css) : css);
    case 'number':
      return Number.isFinite(Number(css)) ? Number(css) : undefined;
    default:
      return typeof css === 'string' ? toDimension(css) : undefined;
  }
}

// The Format report has only px and rem. Of a clamp(), the last length is the size on a wide screen.
function toDimension(css: string): { value: number; unit: string } | undefined {
  const lengths = [...css.matchAll(/(-?\d{1,6}(?:\.\d{1,6})?)(px|rem|em)\b/g)];
  const last = lengths.at(-1);
  if (!last) return undefined;
  const [, value, unit = ''] = last;
  return { value: Number(value), unit: unit === 'em' ? 'rem' : unit };
}

function toLength($value: unknown): string | undefined {
  const value = readField($value, 'value');
  const unit = readField($value, 'unit');
  return typeof value === 'number' && Number.isFinite(value) && (unit === 'px' || unit === 'rem')
    ? `${value}${unit}`
    : undefined;
}

const weights: Readonly<Record<string, number>> = {
  thin: 100,
  hairline: 100,
  'extra-light': 200,
  'ultra-light': 200,
  light: 300,
  normal: 400,
  regular: 400,
  book: 400,
  medium: 500,
  'semi-bold': 600,
  'demi-bold': 600,
  bold: 700,
  'extra-bold': 800,
  'ultra-bold': 800,
  black: 900,
  heavy: 900,
  'extra-black': 950,
  'ultra-black': 950,
};

function toWeight(value: unknown): number | undefined {
  const weight = typeof value === 'string' && Object.hasOwn(weights, value) ? weights[value] : value;
  return typeof weight === 'number' && weight >= 1 && weight <= 1000 ? weight : undefined;
}

// Commas separate families, except inside quotes.
function splitFontStack(css: string): string[] | undefined {
  const families = [...css.matchAll(/"[^"]*"|'[^']*'|[^,"']+/g)]
    .map(([family]) => family.trim())
    .map((family) => (/^["']/.test(family) ? family.slice(1, -1) : family))
    .filter((family) => family !== '');
  return families.length === 0 ? undefined : families;
}

const genericFamilies = new Set([
  'serif',
  'sans-serif',
  'monospace',
  'cursive',
  'fantasy',
  'system-ui',
  'ui-serif',
  'ui-sans-serif',
  'ui-monospace',
  'ui-rounded',
  'math',
  'emoji',
  'inherit',
]);

function toFontStack(value: unknown): string | undefined {
  const families = (isObject(value) ? toArray(value) : [value]).filter(
    (family) => typeof family === 'string',
  );
  if (families.length === 0) return undefined;
  return families
    .map((family) => {
      const isBare = genericFamilies.has(family) || /^[A-Za-z][\w-]*$/.test(family);
      return isBare ? family : `'${family.replace(/['\\]/g, '')}'`;
    })
    .join(', ');
}
