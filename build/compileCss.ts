import { createFormRules, insertForms, removeForms } from './insertForms.ts';
import { insertTokenDefaults } from './insertTokenDefaults.ts';
import { minifyCss, omitNestingSelectors } from './minifyCss.ts';
import { createPaperSizes } from './paperSizes.ts';
import { shortenPrivateNames } from './shortenPrivateNames.ts';
import { findAllStyledRoots } from './sources.ts';

/**
 * Compiles the template of a styled root to the CSS that styled-components has: the rules for forms and for paper are added, each
 * `var(--newsfold-…)` gets its default, and spaces and comments go.
 */
export function compileCss(css: string): string {
  const withForms = insertForms(css);
  return finish(withForms + createPaperRules(withForms) + createPaperSizes(withForms));
}

/** Compiles the template of a styled root for `newsfold/styles.css`, which has the rules for forms and for paper once. */
export function compileStaticCss(css: string): string {
  return omitNestingSelectors(finish(removeForms(css)));
}

/** Returns the rules for every form, under the attributes alone. */
export function compileForms(): string {
  return finish(createFormRules());
}

/** Returns the rules that print every root in dark ink on white, and in sizes for paper. */
export function compilePaper(): string {
  const css = findAllStyledRoots()
    .map((root) => compileStaticCss(root.css))
    .join('');
  return finish(`[class*='newsfold-'] { ${createPaperRules(css)} ${createPaperSizes(css)} }`);
}

function finish(css: string): string {
  return shortenPrivateNames(minifyCss(insertTokenDefaults(css)));
}

/**
 * Colors on paper, whatever the theme. Where a reader prints backgrounds, a dark site is dark on paper too, and colors that
 * a site has set for it would be pale on our white.
 */
const ink: Record<string, string> = {
  background: '#fff',
  surface: '#fff',
  notice: '#fff',
  'kicker-text': '#fff',
  'button-text': '#fff',
  muted: '#444',
  standfirst: '#000',
  byline: '#444',
  meta: '#444',
  caption: '#444',
};
const BLACK = '#000';

// Decorative lines and the mark of paid content keep their color; nothing has the focus on paper.
const unprinted = ['rule', 'quote-rule', 'commercial', 'focus'];

/** Returns the rules that print a root in dark ink on white. Empty for a root that has no colors of its own. */
function createPaperRules(css: string): string {
  const colors = new Set(findColors(css));
  return colors.size === 0 ? '' : toPaperRules(colors);
}

function findColors(css: string): string[] {
  return [...css.matchAll(/var\(\s*--newsfold-color-([\w-]+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !unprinted.includes(name));
}

function toPaperRules(colors: ReadonlySet<string>): string {
  const tokens = [...colors].map((name) => `--newsfold-color-${name}: ${ink[name] ?? BLACK} !important;`);
  return `
    @media print {
      color: #000 !important;
      background: #fff !important;
      color-scheme: light !important;
      ${tokens.join('\n')}
    }`;
}
