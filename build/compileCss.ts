import { insertTokenDefaults } from './insertTokenDefaults.ts';
import { minifyCss } from './minifyCss.ts';

/**
 * Compiles the template of a styled root to the CSS that is published: the rules for paper are added, each
 * `var(--newsfold-…)` gets its default, and spaces and comments go.
 */
export function compileCss(css: string): string {
  return minifyCss(insertTokenDefaults(css + createPaperRules(css)));
}

/**
 * Colors on paper, whatever the theme. Where a reader prints backgrounds, a dark site is dark on paper too, and colors that
 * a site has set for it would be pale on our white.
 */
const ink: Record<string, string> = {
  background: '#fff',
  surface: '#fff',
  text: '#000',
  muted: '#444',
  accent: '#000',
  link: '#000',
};

/** Returns the rules that print a root in dark ink on white. Empty for a root that has no colors of its own. */
function createPaperRules(css: string): string {
  const colors = Object.keys(ink).filter((name) => css.includes(`var(--newsfold-color-${name})`));
  if (colors.length === 0) return '';
  const tokens = colors.map((name) => `--newsfold-color-${name}: ${String(ink[name])} !important;`);
  return `
    @media print {
      color: #000 !important;
      background: #fff !important;
      color-scheme: light !important;
      ${tokens.join('\n')}
    }`;
}
