import {
  formatHex,
  modeA98,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeProphoto,
  modeRec2020,
  modeRgb,
  modeXyz50,
  modeXyz65,
  parse,
  useMode as registerMode,
} from 'culori/fn';

import { readField, toArray } from '../internal/coerce';

/** The value of a color token. A component may be `none`. */
export interface ColorValue {
  colorSpace: string;
  components: readonly (number | 'none')[];
  alpha?: number;
  /** For tools that know no other color: the nearest color in sRGB. */
  hex?: string;
}

interface ColorSpace {
  /** The name of the space in culori. */
  mode: string;
  /** Its components in the order of the Color report. */
  components: readonly string[];
  /** The largest value of each component: 1, or 100 for percentages. Those without one are unbounded. */
  max: readonly (number | undefined)[];
  /** Whether each component is a percentage, which culori counts up to 1 and the Color report up to 100. */
  percent?: readonly boolean[];
  /** Whether CSS writes it with a function of its own. Otherwise it is `color(space …)`. */
  hasFunction?: boolean;
}

const rgb = (mode: string): ColorSpace => ({ mode, components: ['r', 'g', 'b'], max: [1, 1, 1] });
const xyz = (mode: string): ColorSpace => ({ mode, components: ['x', 'y', 'z'], max: [1, 1, 1] });

const colorSpaces = new Map<string, ColorSpace>([
  ['srgb', rgb('rgb')],
  ['srgb-linear', rgb('lrgb')],
  ['display-p3', rgb('p3')],
  ['a98-rgb', rgb('a98')],
  ['prophoto-rgb', rgb('prophoto')],
  ['rec2020', rgb('rec2020')],
  ['xyz-d65', xyz('xyz65')],
  ['xyz-d50', xyz('xyz50')],
  ['hsl', { ...cylinder('hsl', 'hsl', [360, 1, 1]), percent: [false, true, true] }],
  ['hwb', { ...cylinder('hwb', 'hwb', [360, 1, 1]), percent: [false, true, true] }],
  ['lab', cylinder('lab', 'lab', [100, undefined, undefined])],
  ['lch', cylinder('lch', 'lch', [100, undefined, 360])],
  ['oklab', cylinder('oklab', 'lab', [1, undefined, undefined])],
  ['oklch', cylinder('oklch', 'lch', [1, undefined, 360])],
]);

function cylinder(mode: string, letters: string, max: ColorSpace['max']): ColorSpace {
  return { mode, components: letters.split(''), max, hasFunction: true };
}

let areModesRegistered = false;

// Registered on first use, so that importing this module has no side effects.
function registerModes() {
  if (areModesRegistered) return;
  areModesRegistered = true;
  registerMode(modeRgb);
  registerMode(modeLrgb);
  registerMode(modeP3);
  registerMode(modeA98);
  registerMode(modeProphoto);
  registerMode(modeRec2020);
  registerMode(modeXyz65);
  registerMode(modeXyz50);
  registerMode(modeHsl);
  registerMode(modeHwb);
  registerMode(modeLab);
  registerMode(modeLch);
  registerMode(modeOklab);
  registerMode(modeOklch);
}

/** Returns the token value of a CSS color, or `undefined` if only a browser can compute it: `var(--brand)`, `color-mix()`. */
export function toColorValue(css: string): ColorValue | undefined {
  registerModes();
  const color = parse(css);
  if (!color) return undefined;
  for (const [colorSpace, space] of colorSpaces) {
    if (space.mode !== color.mode) continue;
    const components = space.components.map((name, index) => {
      const component = readField(color, name);
      return typeof component === 'number' ? component * (space.percent?.[index] ? 100 : 1) : 'none';
    });
    const alpha = color.alpha;
    if (!components.every((component, index) => isWithin(component, space, index))) return undefined;
    return {
      colorSpace,
      components,
      ...(alpha !== undefined && alpha !== 1 && { alpha }),
      hex: formatHex({ ...color, alpha: 1 }),
    };
  }
  return undefined;
}

function isWithin(
  component: number | 'none',
  { max, percent, components }: ColorSpace,
  index: number,
): boolean {
  if (component === 'none') return true;
  const limit = max[index];
  if (limit === undefined) return components[index] !== 'c' || component >= 0;
  if (limit === 360) return component >= 0 && component < 360;
  return component >= 0 && component <= limit * (percent?.[index] ? 100 : 1);
}

/** Returns a color token's value as CSS, or `undefined` if it is not one. */
export function toCssColor(value: unknown): string | undefined {
  // Documents from before 2025.10 have a hex code in place of the object.
  if (typeof value === 'string') return toColorValue(value) && value;
  const name = readField(value, 'colorSpace');
  const space = typeof name === 'string' ? colorSpaces.get(name) : undefined;
  const components = toArray(readField(value, 'components'));
  const alpha = readField(value, 'alpha') ?? 1;
  if (typeof name !== 'string' || !space || components.length !== 3 || typeof alpha !== 'number') {
    return undefined;
  }
  if (!components.every((component) => component === 'none' || Number.isFinite(component))) return undefined;
  const hex = readField(value, 'hex');
  if (name === 'srgb' && alpha === 1 && typeof hex === 'string' && isSameColor(hex, components)) return hex;
  const numbers = components
    .map((component, index) =>
      space.percent?.[index] && component !== 'none' ? `${String(component)}%` : String(component),
    )
    .join(' ');
  const inside = alpha === 1 ? numbers : `${numbers} / ${alpha}`;
  return space.hasFunction ? `${name}(${inside})` : `color(${name} ${inside})`;
}

function isSameColor(hex: string, components: readonly unknown[]): boolean {
  const value = toColorValue(hex);
  return value?.components.every((component, index) => component === components[index]) === true;
}
