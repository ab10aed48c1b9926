import { contrastingColors, forms } from '../src/styling/forms.ts';

const PLACES = /--_forms: ([a-z ]+);/g;

/**
 * Replaces `--_forms: kicker button;` in the styles of a root by the rules for its attributes `data-kicker` and `data-button`.
 * A form sets every private property that one of its kind sets, if only to `initial`, so that a theme inside another one
 * starts from the default. Throws if there is no such form.
 */
export function insertForms(css: string): string {
  return css.replace(PLACES, (_, names: string) =>
    names
      .split(' ')
      .map((name) => createRules(name, '&'))
      .join(''),
  );
}

export function removeForms(css: string): string {
  return css.replace(PLACES, '');
}

/** Returns the rules for the attributes of every form, on whatever element they are. */
export function createFormRules(): string {
  return Object.keys(forms)
    .map((name) => createRules(name, ''))
    .join('');
}

function createRules(name: string, root: string): string {
  const values = Object.entries(forms).find(([form]) => form === name)?.[1];
  if (!values) throw new Error(`There is no form ${name}. See src/styling/forms.ts.`);
  const all: [string, Record<string, string>][] = Object.entries(values);
  const properties = [...new Set(all.flatMap(([, declarations]) => Object.keys(declarations)))];
  if (properties.length === 0) return '';
  const select = (value: string) => `${root}:where([data-${name}${value}])`;
  const reset = properties.map((property) => `${property}: initial;`).join(' ');
  // Words in the color of the paper would vanish where the reader prints no backgrounds.
  const onPaper = properties.filter((property) => /-(?:ink|ground)$/.test(property));
  return [
    `${select('')} { ${reset} }`,
    ...all.map(([value, declarations]) => createRule(select(`='${value}'`), declarations)),
    onPaper.length === 0
      ? ''
      : `@media print { ${select('')} { ${onPaper.map((property) => `${property}: initial;`).join(' ')} } }`,
  ].join('\n');
}

function createRule(selector: string, declarations: Record<string, string>): string {
  const toLines = (entries: [string, string][]) =>
    entries.map(([property, value]) => `${property}: ${value};`).join(' ');
  const entries = Object.entries(declarations);
  if (entries.length === 0) return '';
  const contrasting = entries.flatMap<[string, string]>(([property, color]) => {
    const better = contrastingColors[color];
    return better === undefined ? [] : [[property, better]];
  });
  const rule = `${selector} { ${toLines(entries)} }`;
  return contrasting.length === 0
    ? rule
    : `${rule} @supports (color: contrast-color(red)) { ${selector} { ${toLines(contrasting)} } }`;
}
