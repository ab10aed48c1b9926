import { isObject, readField, toFields } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import type { Theme } from '../styling/Theme';
import { formNames, tokenNames } from '../styling/tokenNames';
import { defaultTheme } from '../styling/tokens';
import { warnAboutContrast } from './warnAboutContrast';
import { warnAboutValues } from './warnAboutValues';

/**
 * Makes a theme from one or several: `defineTheme({ color: { accent: '#0b3f8f' } })`, or
 * `defineTheme(financial, { measure: '33em' })`. Where two give the same token, the later one wins. The result is plain
 * data for the `theme` prop.
 *
 * In development it checks what themes alone cannot say: a token that does not exist, a value that browsers cannot read, and
 * each pair of colors, in both schemes, whose contrast is below what WCAG asks of it. The warning has the nearest color that passes. A color that you leave
 * out counts with its default.
 */
export function defineTheme(...themes: readonly [Theme, ...Theme[]]): Theme {
  const merged: Record<string, unknown> = {};
  for (const theme of themes) {
    if (!isObject(theme) || Array.isArray(theme)) {
      warn(
        'defineTheme',
        `${describeValue(theme)} is not a theme, so it was ignored. Pass an object such as { color: { text: "#222" } }.`,
      );
      continue;
    }
    warnAboutUnknownTokens(theme);
    warnAboutValues(theme);
    for (const [role, names] of roles) {
      const values = readField(theme, role);
      if (values === undefined || values === null) continue;
      merged[role] = names.length === 0 ? values : mergeRole(merged[role], values, names);
    }
  }
  const { color, form }: Theme = merged;
  warnAboutContrast({ ...defaultTheme.color, ...color }, form);
  return merged;
}

/** `form` is merged as the tokens are. */
const roles: typeof tokenNames = [...tokenNames, ['form', formNames.map(([form]) => form)]];

function mergeRole(merged: unknown, values: unknown, names: readonly string[]): Record<string, unknown> {
  const tokens = { ...toFields(merged) };
  for (const name of names) {
    const value = readField(values, name);
    if (value !== undefined && value !== null) tokens[name] = value;
  }
  return tokens;
}

function warnAboutUnknownTokens(theme: Theme): void {
  const known = new Map(roles);
  for (const [role, values] of Object.entries(toFields(theme))) {
    const names = known.get(role);
    if (!names) {
      warnAboutUnknown(role, known.keys());
      continue;
    }
    if (names.length > 0 && values !== undefined && values !== null && !isObject(values)) {
      warn(
        'defineTheme',
        `${role} is ${describeValue(values)}, so it changes nothing. Pass an object with any of ${names.join(', ')}.`,
      );
    }
    for (const name of names.length === 0 ? [] : Object.keys(toFields(values))) {
      if (!names.includes(name)) warnAboutUnknown(`${role}.${name}`, names);
    }
  }
}

function warnAboutUnknown(path: string, known: Iterable<string>): void {
  warn(
    'defineTheme',
    `there is no token ${describeValue(path)}, so it changes nothing. Use one of ${[...known].join(', ')}.`,
  );
}
