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
      .replace(/(?<=[ :,(])0\./g, '.')
      .trim()
  );
}
