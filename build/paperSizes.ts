/**
 * Sizes on paper, in points, whatever the theme: those for a screen are made for its distance and its width. The text takes the
 * width of the paper.
 */
const onPaper: Record<string, string> = {
  'size-headline-s': '13pt',
  'size-headline-m': '18pt',
  'size-headline-l': '24pt',
  'size-headline-xl': '28pt',
  'size-standfirst': '13pt',
  'size-subheading': '13pt',
  'size-pull-quote': '15pt',
  'size-body': '10.5pt',
  'size-furniture': '9pt',
  'size-kicker': '9pt',
  'size-byline': '9pt',
  'size-notice': '9pt',
  'size-meta': '8.5pt',
  'size-caption': '8.5pt',
  measure: '100%',
};

/** Returns the rules that print a root in these sizes. Empty for a root that reads none of them. */
export function createPaperSizes(css: string): string {
  const tokens = new Set([...css.matchAll(/var\(\s*--newsfold-([\w-]+)/g)].map(([, name = '']) => name));
  const sizes = [...tokens].flatMap((name) => {
    const size = onPaper[name];
    return size === undefined ? [] : `--newsfold-${name}: ${size} !important;`;
  });
  return sizes.length === 0 ? '' : `@media print { ${sizes.join(' ')} }`;
}
