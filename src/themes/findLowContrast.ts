import {
  blend,
  clampChroma,
  differenceEuclidean,
  formatHex,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeRgb,
  modeXyz65,
  parse,
  useMode as registerMode,
  wcagContrast,
  type Color as ParsedColor,
  type Oklch,
} from 'culori/fn';

import { toFields } from '../internal/coerce';
import type { Color, Theme } from '../styling/Theme';
import { formNames } from '../styling/tokenNames';
import { contrastRules, type ContrastRule } from './contrastRules';

export const schemes = ['light', 'dark'] as const;

export type Scheme = (typeof schemes)[number];

export type ThemeColors = Readonly<Record<string, Color>>;

export interface LowContrast {
  foreground: string;
  scheme: Scheme;
  /** The color itself, as the theme gives it. */
  color: string;
  /** Each background on which the color is hard to see. The ratio is rounded down. */
  backgrounds: { name: string; color: string; ratio: number }[];
  minRatio: number;
  /** The nearest color with enough contrast on all its backgrounds, as `#rrggbb`; `undefined` if there is none. */
  suggestion: string | undefined;
}

/**
 * Returns the colors that differ too little from what they appear on, in the order of `contrastRules`. A color that only a
 * browser can compute, such as `var(--brand)` or `color-mix()`, is not checked. One that follows another color of the theme
 * is not reported beside that one.
 */
export function findLowContrast(colors: ThemeColors, form?: Theme['form']): LowContrast[] {
  const found = new Map<string, LowContrast & { grounds: string[] }>();
  for (const { scheme, foreground, color, background, ratio, minRatio } of measureColors(colors, form)) {
    const key = `${scheme} ${foreground}`;
    const low = found.get(key) ?? {
      foreground,
      scheme,
      color,
      backgrounds: [],
      minRatio,
      suggestion: undefined,
      grounds: [],
    };
    low.grounds.push(background.color);
    if (ratio < minRatio) low.backgrounds.push({ ...background, ratio: floor(ratio) });
    found.set(key, low);
  }
  return [...found.values()]
    .filter(({ backgrounds }) => backgrounds.length > 0)
    .map(({ grounds, ...low }) => ({
      ...low,
      suggestion: findNearestColor(low.color, grounds, low.minRatio),
    }));
}

interface MeasuredPair {
  foreground: string;
  scheme: Scheme;
  color: string;
  background: { name: string; color: string };
  ratio: number;
  minRatio: number;
}

/** Returns every pair of `contrastRules` that can be measured, in both schemes. */
export function measureColors(colors: ThemeColors, form: Theme['form'] = {}): MeasuredPair[] {
  const rules = contrastRules.filter((rule) => appliesTo(rule, form));
  return schemes.flatMap((scheme) =>
    rules.flatMap((rule) => {
      const { foreground, backgrounds, minRatio } = rule;
      const { css: color, name: source } = pickColor(colors, foreground, scheme);
      if (
        source !== foreground &&
        rules.some((other) => other.foreground === source && covers(other, rule))
      ) {
        return [];
      }
      const grounds = new Map(
        backgrounds.map((ground) => {
          const { name, css } = pickColor(colors, ground, scheme);
          return [name, css];
        }),
      );
      return [...grounds].flatMap(([name, background]) => {
        const ratio = measureContrast(color, background);
        return ratio === undefined
          ? []
          : [{ foreground, scheme, color, background: { name, color: background }, ratio, minRatio }];
      });
    }),
  );
}

const defaults = new Map(formNames);

function appliesTo({ onlyIn }: ContrastRule, form: Theme['form']): boolean {
  return Object.entries(onlyIn ?? {}).every(([name, values]) => {
    const [byDefault] = defaults.get(name) ?? [];
    const value = toFields(form)[name] ?? byDefault;
    return typeof value === 'string' && values.includes(value);
  });
}

function covers(rule: ContrastRule, other: ContrastRule): boolean {
  return (
    rule.minRatio >= other.minRatio && other.backgrounds.every((name) => rule.backgrounds.includes(name))
  );
}

/** Returns the contrast ratio of two CSS colors, or `undefined` if one of them cannot be parsed. */
export function measureContrast(foreground: string, background: string): number | undefined {
  registerModes();
  const paper = parse(background);
  const ink = parse(foreground);
  if (!paper || !ink || (paper.alpha ?? 1) < 1) return undefined;
  return wcagContrast((ink.alpha ?? 1) < 1 ? blend([paper, ink]) : ink, paper);
}

/** Whether a CSS color says by itself which it is, as `#900` and `oklch(…)` do and `var(--brand)` does not. */
export function canParseColor(css: string): boolean {
  registerModes();
  return parse(css) !== undefined;
}

let areModesRegistered = false;

// Registered on first use, so that importing this module has no side effects and bundlers can leave it out.
function registerModes() {
  if (areModesRegistered) return;
  areModesRegistered = true;
  for (const mode of [
    modeRgb,
    modeLrgb,
    modeHsl,
    modeHwb,
    modeLab,
    modeLch,
    modeOklab,
    modeOklch,
    modeP3,
    modeXyz65,
  ]) {
    registerMode(mode);
  }
}

/** Returns a color of a theme in one scheme. One that is another color of the theme follows it. */
function pickColor(
  colors: ThemeColors,
  name: string,
  scheme: Scheme,
  seen: readonly string[] = [],
): { css: string; name: string } {
  const color = colors[name];
  const css = (typeof color === 'object' ? color[scheme] : color) ?? '';
  const property = /^var\(--newsfold-color-([\w-]+)\)$/.exec(css)?.[1];
  const target = property?.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return target === undefined || seen.includes(target)
    ? { css, name }
    : pickColor(colors, target, scheme, [...seen, target]);
}

// The hue stays; the lightness moves in both directions until the contrast is enough, and the smaller move wins.
function findNearestColor(
  color: string,
  backgrounds: readonly string[],
  minRatio: number,
): string | undefined {
  const toOklch = registerMode(modeOklch);
  const start = toOklch(color);
  if (!start) return undefined;
  const candidates = [0, 1].flatMap((end) => {
    const hex = findPassingColor(start, end, backgrounds, minRatio);
    return hex === undefined ? [] : [hex];
  });
  const difference = differenceEuclidean('oklch');
  return candidates.sort((one, other) => difference(start, one) - difference(start, other))[0];
}

const STEPS = 16;

function findPassingColor(
  start: Oklch,
  end: number,
  backgrounds: readonly string[],
  minRatio: number,
): string | undefined {
  const at = (share: number) =>
    formatHex(
      clampChroma(
        { ...start, alpha: 1, l: start.l + (end - start.l) * share } satisfies ParsedColor,
        'oklch',
      ),
    );
  const passes = (hex: string) =>
    backgrounds.every((background) => (measureContrast(hex, background) ?? 0) >= minRatio);
  if (!passes(at(1))) return undefined;
  let [fails, enough] = [0, 1];
  for (let step = 0; step < STEPS; step++) {
    const middle = (fails + enough) / 2;
    if (passes(at(middle))) enough = middle;
    else fails = middle;
  }
  return at(enough);
}

function floor(ratio: number): number {
  return Math.floor(ratio * 100) / 100;
}
