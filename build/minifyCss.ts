/** Removes the spaces and comments that a template has for the people who read it. */
export function minifyCss(css: string): string {
  return (
    css
      // A comment that never ends runs to the end of the template, as it does in a browser.
      .replace(/\/\*.*?(?:\*\/|$)/gs, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/\( | \)/g, (bracket) => bracket.trim())
      .replace(/: /g, ':')
      .replace(/ !important/g, '!important')
      .replace(/;}/g, '}')
      .replace(/ > /g, '>')
      .replace(/='([a-zA-Z][\w-]*)'\]/g, '=$1]')
      .replace(/(?<=[ :,(])0\./g, '.')
      .trim()
  );
}

/** What comes before a list of selectors, and the list. */
// eslint-disable-next-line redos/no-vulnerable -- it reads our own templates, at build time; the rule cannot judge a look-ahead
const SELECTORS = /([{};])([^{};@]+)(?=\{)/g;

/**
 * Removes each `&` that browsers add by themselves, from minified rules that are nested in another: `& [open]` becomes `[open]`. It
 * stays before the name of an element, where the first browsers with nesting need it. styled-components needs it everywhere.
 */
export function omitNestingSelectors(css: string): string {
  return css.replace(SELECTORS, (_, before: string, list: string) => {
    const selectors = splitList(list).map((selector) =>
      selector.lastIndexOf('&') === 0 ? selector.replace(/^& ?(?=>)|^& (?=[^a-z])/, '') : selector,
    );
    return before + selectors.join(',');
  });
}

/** Splits at the commas that are in no parentheses. */
function splitList(list: string): string[] {
  let depth = 0;
  return list
    .replace(/[(),]/g, (sign) => {
      if (sign === '(') depth++;
      if (sign === ')') depth--;
      return sign === ',' && depth === 0 ? '\n' : sign;
    })
    .split('\n');
}
