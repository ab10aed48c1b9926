import type { defaultTheme } from '../styling/tokens';

type ColorName = keyof (typeof defaultTheme)['color'];

export interface ContrastRule {
  foreground: ColorName;
  /** What the foreground appears on. */
  backgrounds: readonly ColorName[];
  /** The least contrast ratio, as WCAG 2.2 computes it. */
  minRatio: number;
}

const AAA_TEXT = 7;
const AA_TEXT = 4.5;
const AA_NON_TEXT = 3;

/**
 * The colors that meet on a page, and how much they must differ: running text by WCAG's 1.4.6 (AAA), small text by 1.4.3 (AA),
 * and what is not text by 1.4.11.
 */
export const contrastRules: readonly ContrastRule[] = [
  { foreground: 'text', backgrounds: ['background', 'surface'], minRatio: AAA_TEXT },
  { foreground: 'link', backgrounds: ['background', 'surface'], minRatio: AAA_TEXT },
  { foreground: 'muted', backgrounds: ['background', 'surface'], minRatio: AA_TEXT },
  { foreground: 'accent', backgrounds: ['background', 'surface'], minRatio: AA_TEXT },
  { foreground: 'commercial', backgrounds: ['background', 'surface'], minRatio: AA_TEXT },
  { foreground: 'focus', backgrounds: ['background'], minRatio: AA_NON_TEXT },
];
