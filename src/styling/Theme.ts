/** A CSS colour, or one for each colour scheme. The pair becomes `light-dark()`. */
export type Color = string | { light: string; dark: string };

/**
 * What a brand may change, by role. Any subset is valid: what is left out keeps the value around
 * it, and in the end the default. Each entry becomes a custom property: `color.text` is
 * `--newsfold-color-text`, `size.headlineL` is `--newsfold-size-headline-l`.
 */
export interface Theme {
  color?: {
    /** Paper. Painted by `Article` alone. */
    background?: Color;
    /** Running text and headlines. 7:1 against `background` and `surface`. */
    text?: Color;
    /** Furniture: bylines, dates, captions. 4.5:1 against `background` and `surface`. */
    muted?: Color;
    /** Kickers and the mark beside a notice. 4.5:1 against `background` and `surface`. */
    accent?: Color;
    /** The mark beside a notice of what is paid for, so that it stands apart from the newsroom's. 4.5:1 against `background` and `surface`. */
    commercial?: Color;
    /** Links in running text. 7:1 against `background` and `surface`. */
    link?: Color;
    /** Thin lines that only decorate. */
    rule?: Color;
    /** The ground of notices. */
    surface?: Color;
    /** The ring round what has the keyboard's focus. 3:1 against `background`. */
    focus?: Color;
  };
  font?: {
    /** Headlines, subheadings, pull quotes. */
    headline?: string;
    /** Standfirst and running text. */
    body?: string;
    /** Kickers, bylines, dates, captions, notices, the continue-reading control. */
    furniture?: string;
  };
  /** Font sizes. Use `rem`, alone or in `clamp()`, so that a reader's own text size counts. */
  size?: {
    headlineS?: string;
    headlineM?: string;
    headlineL?: string;
    headlineXl?: string;
    standfirst?: string;
    subheading?: string;
    pullQuote?: string;
    body?: string;
    furniture?: string;
  };
  weight?: {
    headline?: string | number;
    standfirst?: string | number;
    subheading?: string | number;
  };
  /** Line heights. */
  leading?: {
    headline?: string | number;
    standfirst?: string | number;
    body?: string | number;
    furniture?: string | number;
  };
  space?: {
    /** Between blocks of running text. */
    block?: string;
    /** Between the text and the edge of a narrow screen. */
    gutter?: string;
  };
  /** The longest line of running text, in `em` of its own size. */
  measure?: string;
}
