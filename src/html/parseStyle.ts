import { memoize } from '../internal/memoize';

/**
 * Returns the declarations of a style attribute, names and values in lower case. Unlike libraries that parse CSS, it skips
 * an invalid declaration, as browsers do, and keeps the rest. Takes linear time.
 */
export const parseStyle = memoize((style: string): ReadonlyMap<string, string> => {
  const declarations = new Map<string, string>();
  const important = new Set<string>();
  for (const declaration of splitDeclarations(style)) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const [value = '', priority] = declaration
      .slice(colon + 1)
      .toLowerCase()
      .split('!');
    if (value.trim() === '' || (important.has(name) && priority === undefined)) continue;
    if (priority !== undefined) important.add(name);
    declarations.set(name, value.trim());
  }
  return declarations;
});

// A semicolon in a string or in brackets, as in `url(data:image/png;base64,…)`, ends nothing.
function splitDeclarations(style: string): string[] {
  if (!/["'(\\]|\/\*/.test(style)) return style.split(';');
  const declarations: string[] = [];
  let current = '';
  let quote = '';
  let depth = 0;
  for (let at = 0; at < style.length; at++) {
    const char = style[at] ?? '';
    if (char === '\\') {
      current += style.slice(at, at + 2);
      at++;
    } else if (quote === '' && style.startsWith('/*', at)) {
      const end = style.indexOf('*/', at + 2);
      at = end < 0 ? style.length : end + 1;
    } else if (quote === '' && depth <= 0 && char === ';') {
      declarations.push(current);
      current = '';
    } else {
      if (char === quote) quote = '';
      else if (quote === '' && (char === '"' || char === "'")) quote = char;
      else if (quote === '' && char === '(') depth++;
      else if (quote === '' && char === ')') depth--;
      current += char;
    }
  }
  return [...declarations, current];
}
