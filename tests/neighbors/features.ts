/** A feature of CSS that some browsers in use do not know, by its name in docs/browsers.md. */
export interface Feature {
  name: string;
  /** Returns a style sheet as a browser without the feature reads it. */
  withoutIt: (css: string) => string;
}

const unknown =
  (pattern: RegExp, replacement: string): Feature['withoutIt'] =>
  (css) => {
    if (!pattern.test(css)) throw new Error(`The style sheet has nothing that matches ${String(pattern)}.`);
    return css.replaceAll(pattern, replacement);
  };

export const features: Feature[] = [
  { name: 'light-dark()', withoutIt: unknown(/light-dark\(/g, 'unknown(') },
  { name: ':has()', withoutIt: unknown(/:has\(/g, ':unknown(') },
  { name: '::details-content', withoutIt: unknown(/::details-content/g, '::unknown') },
  { name: 'interactivity', withoutIt: unknown(/interactivity:/g, 'unknown:') },
  { name: 'text-wrap', withoutIt: unknown(/text-wrap:/g, 'unknown:') },
  { name: 'hanging-punctuation', withoutIt: unknown(/hanging-punctuation:/g, 'unknown:') },
  { name: 'content-visibility', withoutIt: unknown(/content-visibility:/g, 'unknown:') },
  { name: 'lh', withoutIt: unknown(/(?<=\d)lh/g, 'unknown') },
  { name: '@starting-style', withoutIt: unknown(/@starting-style/g, '@unknown') },
  { name: 'initial-letter', withoutIt: unknown(/initial-letter:/g, 'unknown:') },
  { name: '@container', withoutIt: unknown(/@container/g, '@unknown') },
  { name: 'cqi', withoutIt: unknown(/(?<=\d)cqi/g, 'unknown') },
  { name: 'color-mix()', withoutIt: unknown(/color-mix\(/g, 'unknown(') },
  { name: 'contrast-color()', withoutIt: unknown(/contrast-color\(/g, 'unknown(') },
  { name: 'scripting', withoutIt: unknown(/\(scripting:/g, '(unknown:') },
  { name: 'nesting', withoutIt: withoutNesting },
];

/** Leaves out each rule inside another, as a browser does that takes it for a wrong declaration. */
function withoutNesting(css: string): string {
  return css.replaceAll(/^(\.newsfold-[\w-]+)\{(.*)\}$/gm, (_, selector: string, body: string) => {
    const own = removeBlocks(body);
    return `${selector}{${own}}`;
  });
}

function removeBlocks(body: string): string {
  let depth = 0;
  let kept = '';
  for (const part of body.split(/([;{}])/)) {
    if (part === '{') {
      depth++;
      // The selector before it goes too.
      if (depth === 1) kept = kept.slice(0, Math.max(kept.lastIndexOf(';'), 0) + 1);
    } else if (part === '}') depth--;
    else if (depth === 0) kept += part;
  }
  return kept;
}
