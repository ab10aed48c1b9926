import { defaultTheme, type Theme } from '../../src';
import { forms } from '../../src/styling/forms';
import type { Color } from '../../src/styling/Theme';
import { themeToStyle } from '../../src/styling/themeToStyle';
import { findLowContrast, measureColors } from '../../src/themes/findLowContrast';

export interface ThemeCheck {
  /** The theme, if the text is an object. Values with problems change nothing. */
  theme: Theme | undefined;
  /** What is wrong, in words that say how to fix it. */
  problems: string[];
}

/** Reads a theme as JSON, and says what is wrong with it. */
export function checkTheme(json: string): ThemeCheck {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      theme: undefined,
      problems: [
        `This is not JSON yet, so the article keeps the last theme. Names and texts need double quotes, and the last entry has no comma after it. (${reason})`,
      ],
    };
  }
  if (!isRecord(value)) {
    return { theme: undefined, problems: ['A theme is an object: begin with { and end with }.'] };
  }
  return {
    theme: value,
    problems: [...findUnknownNames(value), ...findBadValues(value), ...findContrast(value)],
  };
}

/** Returns every pair of colors that meet on a page, with their contrast in both schemes. */
export function measureTheme(theme: Theme) {
  return measureColors(toColors(theme), theme.form);
}

/** Returns what a theme changes of the default, as JSON that people can read. */
export function toJson(theme: Theme): string {
  const changes = Object.entries(theme).flatMap(([role, values]: [string, unknown]) => {
    const defaults: unknown = tokens[role];
    if (!isRecord(values)) return values === defaults ? [] : [[role, values]];
    const known = isRecord(defaults) ? defaults : {};
    const own = Object.entries(values).filter(
      ([name, token]) => JSON.stringify(token) !== JSON.stringify(known[name]),
    );
    return own.length === 0 ? [] : [[role, Object.fromEntries(own)]];
  });
  // A pair of colors is on one line.
  return JSON.stringify(Object.fromEntries(changes), undefined, 2).replaceAll(
    /\{\s+"light": ("[^"]*"),\s+"dark": ("[^"]*")\s+\}/g,
    '{ "light": $1, "dark": $2 }',
  );
}

const tokens: Record<string, unknown> = { ...defaultTheme, form: forms };

function findUnknownNames(theme: Record<string, unknown>): string[] {
  return Object.entries(theme).flatMap(([role, values]) => {
    const known = tokens[role];
    if (known === undefined) return [describeUnknown(role, Object.keys(tokens))];
    if (typeof known === 'string') return [];
    if (!isRecord(values)) return [`"${role}" is a group of tokens: write { "…": … } after it.`];
    return Object.keys(values)
      .filter((name) => isRecord(known) && !(name in known))
      .map((name) =>
        describeUnknown(
          `${role}.${name}`,
          Object.keys(known as object).map((each) => `${role}.${each}`),
        ),
      );
  });
}

function describeUnknown(path: string, names: readonly string[]): string {
  const [nearest] = [...names].sort((a, b) => distance(path, a) - distance(path, b));
  const guess = nearest !== undefined && distance(path, nearest) <= 3 ? ` Did you mean ${nearest}?` : '';
  return `There is no token ${path}, so it changes nothing.${guess}`;
}

/** The property in which the values of a role end up, to ask the browser whether it understands them. */
const properties: Record<string, string> = {
  color: 'color',
  font: 'font-family',
  size: 'font-size',
  weight: 'font-weight',
  leading: 'line-height',
  tracking: 'letter-spacing',
  space: 'padding',
  radius: 'border-radius',
  line: 'border-top-width',
  measure: 'width',
  wide: 'width',
};

function findBadValues(theme: Record<string, unknown>): string[] {
  const accepted = themeToStyle(theme) as Record<string, unknown>;
  return Object.entries(theme).flatMap(([role, values]) => {
    const known = tokens[role];
    if (role === 'form') return isRecord(values) ? findBadForms(values) : [];
    if (typeof known === 'string') return checkValue(role, role, values, accepted);
    if (!isRecord(values) || !isRecord(known)) return [];
    return Object.entries(values)
      .filter(([name]) => name in known)
      .flatMap(([name, value]) => checkValue(`${role}.${name}`, role, value, accepted));
  });
}

function checkValue(path: string, role: string, value: unknown, accepted: Record<string, unknown>): string[] {
  const property = `--newsfold-${path.replace('.', '-').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const given = JSON.stringify(value);
  if (accepted[property] === undefined) {
    return role === 'color'
      ? [
          `${path} is ${given}. Write a color, such as "#0a4b86", or one for each scheme: { "light": "#0a4b86", "dark": "#9ac7ff" }.`,
        ]
      : [
          `${path} is ${given}, which is not a single CSS value. The default is ${JSON.stringify(getDefault(path))}.`,
        ];
  }
  const css = properties[role];
  const parts = isRecord(value) ? [value.light, value.dark] : [value];
  const odd = parts.filter((part) => css !== undefined && !CSS.supports(css, String(part)));
  return odd.map(
    (part) =>
      `${path}: the browser does not understand ${JSON.stringify(part)}. The default is ${JSON.stringify(getDefault(path))}.`,
  );
}

function findBadForms(values: Record<string, unknown>): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const known: unknown = (forms as Record<string, unknown>)[name];
    if (!isRecord(known) || (typeof value === 'string' && value in known)) return [];
    return [`form.${name} is ${JSON.stringify(value)}. Use one of ${Object.keys(known).join(', ')}.`];
  });
}

function findContrast(theme: Theme): string[] {
  return findLowContrast(toColors(theme), theme.form).map(
    ({ foreground, scheme, color, backgrounds, minRatio, suggestion }) => {
      const [ground] = backgrounds;
      const found = ground ? `${String(ground.ratio)}:1 on color.${ground.name}` : 'too little contrast';
      const remedy =
        suggestion === undefined ? 'Change the ground.' : `The nearest color that passes is ${suggestion}.`;
      return `In the ${scheme} scheme, color.${foreground} (${color}) has ${found}; it needs ${String(minRatio)}:1. ${remedy}`;
    },
  );
}

function toColors(theme: Theme): Record<string, Color> {
  const own: Record<string, unknown> = isRecord(theme.color) ? theme.color : {};
  const colors = Object.entries(own).filter(
    (entry): entry is [string, Color] =>
      typeof entry[1] === 'string' ||
      (isRecord(entry[1]) && typeof entry[1].light === 'string' && typeof entry[1].dark === 'string'),
  );
  return { ...defaultTheme.color, ...Object.fromEntries(colors) };
}

function getDefault(path: string): unknown {
  const [role = '', name] = path.split('.');
  const values = tokens[role];
  return name !== undefined && isRecord(values) ? values[name] : values;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How many letters must change to turn one word into another (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1)));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
