import { contrastingColors, forms } from '../src/styling/forms.ts';

/**
 * Replaces `--_forms: kicker button;` in the styles of a root by the rules for its attributes `data-kicker` and `data-button`.
 * A form sets every private property that one of its kind sets, if only to `initial`, so that a theme inside another one
 * starts from the default. Throws if there is no such form.
 */
export function insertForms(css: string): string {
  return css.replace(/--_forms: ([a-z ]+);/g, (_, names: string) =>
    names.split(' ').map(createRules).join(''),
  );
}

function createRules(name: string): string {
  const values = Object.entries(forms).find(([form]) => form === name)?.[1];
  if (!values) throw new Error(`There is no form ${name}. See src/styling/forms.ts.`);
  const all: [string, Record<string, string>][] = Object.entries(values);
  const properties = new Set(all.flatMap(([, declarations]) => Object.keys(declarations)));
  if (properties.size === 0) return '';
  return all.map(([value, declarations]) => createRule(name, value, declarations, properties)).join('\n');
}

function createRule(
  name: string,
  value: string,
  declarations: Record<string, string>,
  properties: ReadonlySet<string>,
): string {
  const selector = `&[data-${name}='${value}']`;
  const lines = [...properties].map((property) => `${property}: ${declarations[property] ?? 'initial'};`);
  const contrasting = Object.entries(declarations).flatMap(([property, color]) => {
    const better = contrastingColors[color];
    return better === undefined ? [] : [`${property}: ${better};`];
  });
  const rule = `${selector} { ${lines.join(' ')} }`;
  return contrasting.length === 0
    ? rule
    : `${rule} @supports (color: contrast-color(red)) { ${selector} { ${contrasting.join(' ')} } }`;
}
