import type { defaultTheme } from '../styling/tokens';

type ColorName = keyof (typeof defaultTheme)['color'];

export interface ContrastRule {
  foreground: ColorName;
  /** What the foreground appears on. */
  backgrounds: readonly ColorName[];
  /** The least contrast ratio, as WCAG 2.2 computes it. */
  minRatio: number;
  /** The form of a theme in which they meet, if not in every one. */
  onlyIn?: { kicker: readonly string[] } | { button: readonly string[] };
}

const AAA_TEXT = 7;
const AA_TEXT = 4.5;
const AA_NON_TEXT = 3;

const everywhere: readonly ColorName[] = ['background', 'surface', 'notice'];
const paper: readonly ColorName[] = ['background'];

/**
 * The colors that meet on a page, and how much they must differ: running text by WCAG's 1.4.6 (AAA), small text by 1.4.3 (AA),
 * and what is not text by 1.4.11.
 */
export const contrastRules: readonly ContrastRule[] = [
  { foreground: 'text', backgrounds: everywhere, minRatio: AAA_TEXT },
  { foreground: 'link', backgrounds: everywhere, minRatio: AAA_TEXT },
  { foreground: 'muted', backgrounds: everywhere, minRatio: AA_TEXT },
  { foreground: 'accent', backgrounds: paper, minRatio: AA_TEXT },
  { foreground: 'headline', backgrounds: paper, minRatio: AAA_TEXT },
  { foreground: 'standfirst', backgrounds: paper, minRatio: AAA_TEXT },
  { foreground: 'quote', backgrounds: paper, minRatio: AAA_TEXT },
  { foreground: 'kicker', backgrounds: paper, minRatio: AA_TEXT, onlyIn: { kicker: ['text', 'caps'] } },
  { foreground: 'label', backgrounds: paper, minRatio: AA_TEXT, onlyIn: { kicker: ['text', 'caps'] } },
  { foreground: 'byline', backgrounds: paper, minRatio: AA_TEXT },
  { foreground: 'author', backgrounds: paper, minRatio: AA_TEXT },
  { foreground: 'meta', backgrounds: paper, minRatio: AA_TEXT },
  { foreground: 'caption', backgrounds: paper, minRatio: AA_TEXT },
  { foreground: 'commercial', backgrounds: everywhere, minRatio: AA_TEXT },
  { foreground: 'warning', backgrounds: ['background', 'notice'], minRatio: AA_TEXT },
  { foreground: 'info', backgrounds: ['background', 'notice'], minRatio: AA_TEXT },
  { foreground: 'work', backgrounds: ['background', 'notice'], minRatio: AA_TEXT },
  { foreground: 'button', backgrounds: paper, minRatio: AA_TEXT },
  { foreground: 'buttonText', backgrounds: ['button'], minRatio: AA_TEXT, onlyIn: { button: ['solid'] } },
  {
    foreground: 'kickerText',
    backgrounds: ['kicker', 'label'],
    minRatio: AA_TEXT,
    onlyIn: { kicker: ['chip'] },
  },
  { foreground: 'focus', backgrounds: paper, minRatio: AA_NON_TEXT },
];
