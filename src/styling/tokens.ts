/**
 * Every design token, with its default: a calm, modern broadsheet.
 *
 * This is the one list. `Theme` takes its type from it, the build writes each default into the styles that read the token,
 * and `color.text` becomes `--newsfold-color-text`. You never need to pass it to anything: read it, or spread it into a
 * theme of your own. The font stacks begin with free fonts (Newsreader, Source Serif 4, Libre Franklin), which you may
 * load or not, and end in fonts that every system has.
 */
export const defaultTheme = {
  color: {
    /** The paper. Only `Article` paints it. */
    background: { light: '#fff', dark: '#121416' },
    /** Running text and headlines. 7:1 against `background` and `surface`. */
    text: { light: '#1b1b1b', dark: '#e9e8e4' },
    /** Bylines, dates and captions. 4.5:1 against `background` and `surface`. */
    muted: { light: '#565656', dark: '#adaca7' },
    /** Kickers and the bar beside a notice. 4.5:1 against `background` and `surface`. */
    accent: { light: '#a3161b', dark: '#ff9d94' },
    /** Links in running text. 7:1 against `background` and `surface`. */
    link: { light: '#0a4b86', dark: '#9ac7ff' },
    /** Thin decorative lines. */
    rule: { light: '#d9d5cc', dark: '#3b3e41' },
    /** The background of notices. */
    surface: { light: '#f6f4ef', dark: '#1d2023' },
    /** The ring around what has keyboard focus. 3:1 against `background`. */
    focus: { light: '#0b57d0', dark: '#a8c7fa' },
    /** The bar beside a notice about paid content, which sets it apart from the newsroom's. 4.5:1 against `background` and `surface`. */
    commercial: { light: '#7a4f00', dark: '#e6b95c' },
  },
  font: {
    /** Headlines, subheadings and pull quotes. */
    headline: "Newsreader, Charter, Cambria, 'Noto Naskh Arabic', Georgia, serif",
    /** The standfirst and running text. */
    body: "'Source Serif 4', Charter, Cambria, 'Noto Naskh Arabic', Georgia, serif",
    /** Kickers, bylines, dates, captions, notices and the continue-reading control. */
    furniture: "'Libre Franklin', 'Noto Sans Arabic', system-ui, sans-serif",
  },
  /** Font sizes. Use `rem`, alone or in `clamp()`, so that the reader's own text size counts. */
  size: {
    headlineS: 'clamp(1.375rem, 1.25rem + 0.6vw, 1.75rem)',
    headlineM: 'clamp(1.75rem, 1.5rem + 1.2vw, 2.25rem)',
    headlineL: 'clamp(2.125rem, 1.7rem + 1.9vw, 3.125rem)',
    headlineXl: 'clamp(2.5rem, 1.7rem + 3.4vw, 4.25rem)',
    standfirst: 'clamp(1.25rem, 1.15rem + 0.4vw, 1.5rem)',
    subheading: 'clamp(1.375rem, 1.3rem + 0.35vw, 1.625rem)',
    pullQuote: 'clamp(1.5rem, 1.3rem + 0.9vw, 2rem)',
    body: 'clamp(1.125rem, 1.075rem + 0.2vw, 1.25rem)',
    furniture: '0.9375rem',
  },
  /** Font weights, as numbers or CSS keywords. */
  weight: { headline: 600, standfirst: 400, subheading: 600 },
  /** Line heights, as numbers without a unit or as CSS lengths. */
  leading: { headline: 1.12, standfirst: 1.4, body: 1.6, furniture: 1.5 },
  space: {
    /** Between blocks of running text. */
    block: '1.25em',
    /** Between the text and the edge of a narrow screen. */
    gutter: '1.25rem',
  },
  /** The longest line of running text, in `em` of its own size. */
  measure: '31em',
};
