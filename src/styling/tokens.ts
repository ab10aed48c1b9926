/**
 * Every design token, with its default: a calm, modern broadsheet.
 *
 * There are two tiers. A brand sets a few inputs (`color.accent`, `color.background`, the three faces of `font`, `measure`);
 * the other tokens are roles, and a role whose default is `var(--newsfold-…)` follows the input that it names until a
 * theme sets it.
 *
 * This is the one list. `Theme` takes its type from it, the build writes each default into the styles that read the token,
 * and `color.text` becomes `--newsfold-color-text`. You never need to pass it to anything: read it, or spread it into a
 * theme of your own. The font stacks begin with free fonts (Newsreader, Source Serif 4, Libre Franklin, Noto), which you may
 * load or not, and end in fonts that every system has.
 */
export const defaultTheme = {
  color: {
    /** The paper. Only `Article` paints it. */
    background: { light: '#fff', dark: '#121416' },
    /** Running text and headlines. 7:1 against `background` and `notice`. */
    text: { light: '#1b1b1b', dark: '#e9e8e4' },
    /** Bylines, dates and captions. 4.5:1 against `background` and `notice`. */
    muted: { light: '#565656', dark: '#adaca7' },
    /** The color of the brand: kickers and the rule of a pull quote. 4.5:1 against `background`. */
    accent: { light: '#a3161b', dark: '#ff9d94' },
    /** Links in running text. 7:1 against `background` and `notice`. */
    link: { light: '#0a4b86', dark: '#9ac7ff' },
    /** Thin decorative lines. */
    rule: { light: '#d9d5cc', dark: '#3b3e41' },
    /** A ground that sets something apart from the paper: notices, code, a control under the pointer. */
    surface: { light: '#f6f4ef', dark: '#24282c' },
    /** The ring around what has keyboard focus. 3:1 against `background`. */
    focus: { light: '#0b57d0', dark: '#a8c7fa' },
    /** The mark of paid content, which sets it apart from the newsroom's. 4.5:1 against `background` and `notice`. */
    commercial: { light: '#7a4f00', dark: '#e6b95c' },
    /** The words above a headline. 4.5:1 against `background`. */
    kicker: 'var(--newsfold-color-accent)',
    /** The words of a kicker that is a chip, on `kicker`. 4.5:1 against it. */
    kickerText: 'var(--newsfold-color-background)',
    /** The label that says what kind of work a story is. 4.5:1 against `background`. */
    label: 'var(--newsfold-color-accent)',
    /** Headlines and subheadings. 7:1 against `background`. */
    headline: 'var(--newsfold-color-text)',
    /** The standfirst. 7:1 against `background`. */
    standfirst: 'var(--newsfold-color-muted)',
    /** The words around the names in a byline. 4.5:1 against `background`. */
    byline: 'var(--newsfold-color-muted)',
    /** The names in a byline. 4.5:1 against `background`. */
    author: 'var(--newsfold-color-text)',
    /** Dates and reading times. 4.5:1 against `background`. */
    meta: 'var(--newsfold-color-muted)',
    /** Captions and credits. 4.5:1 against `background`. */
    caption: 'var(--newsfold-color-muted)',
    /** The words of a pull quote. 7:1 against `background`. */
    quote: 'var(--newsfold-color-text)',
    /** The line above a pull quote. */
    quoteRule: 'var(--newsfold-color-accent)',
    /** The ground of notices and covers. */
    notice: 'var(--newsfold-color-surface)',
    /** The mark of a notice that warns or corrects. 4.5:1 against `background` and `notice`. */
    warning: { light: '#a3161b', dark: '#ff9d94' },
    /** The mark of a notice that informs: an update, the age of a story. 4.5:1 against `background` and `notice`. */
    info: 'var(--newsfold-color-link)',
    /** The mark of a notice about the kind of work: opinion, analysis, satire. 4.5:1 against `background` and `notice`. */
    work: 'var(--newsfold-color-muted)',
    /** Buttons: their words and their line, or their ground if they are solid. 4.5:1 against `background`. */
    button: 'var(--newsfold-color-text)',
    /** The words on a solid button. 4.5:1 against `button`. */
    buttonText: 'var(--newsfold-color-background)',
  },
  font: {
    /** Headlines, subheadings and pull quotes. */
    headline: "Newsreader, Charter, Cambria, 'Noto Naskh Arabic', Georgia, serif",
    /** The standfirst and running text. */
    body: "'Source Serif 4', Charter, Cambria, 'Noto Naskh Arabic', Georgia, serif",
    /** Kickers, bylines, dates, captions, notices and the continue-reading control. */
    furniture: "'Libre Franklin', 'Noto Sans Arabic', system-ui, sans-serif",
    /** Kickers and labels. */
    kicker: 'var(--newsfold-font-furniture)',
    /** The standfirst. */
    standfirst: 'var(--newsfold-font-body)',
    /** Subheadings. */
    subheading: 'var(--newsfold-font-headline)',
    /** Pull quotes. */
    quote: 'var(--newsfold-font-headline)',
  },
  /**
   * Font sizes. Use `rem`, alone or in `clamp()`, so that the reader's own text size counts. `cqi` is a hundredth of the
   * width of the article or, outside an article, of the window.
   */
  size: {
    headlineS: 'clamp(1.375rem, 1.25rem + 0.6cqi, 1.75rem)',
    headlineM: 'clamp(1.75rem, 1.5rem + 1.2cqi, 2.25rem)',
    headlineL: 'clamp(1.875rem, 1.45rem + 2.1cqi, 3.125rem)',
    headlineXl: 'clamp(2.5rem, 1.7rem + 3.4cqi, 4.25rem)',
    standfirst: 'clamp(1.1875rem, 1.08rem + 0.5cqi, 1.5rem)',
    subheading: 'clamp(1.375rem, 1.3rem + 0.35cqi, 1.625rem)',
    pullQuote: 'clamp(1.5rem, 1.3rem + 0.9cqi, 2rem)',
    body: 'clamp(1.125rem, 1.075rem + 0.2cqi, 1.25rem)',
    /** All the small text that has no size of its own. */
    furniture: '0.9375rem',
    /** Kickers and labels. */
    kicker: 'var(--newsfold-size-furniture)',
    byline: 'var(--newsfold-size-furniture)',
    notice: 'var(--newsfold-size-furniture)',
    button: '1rem',
    /** Dates, reading times and credits. */
    meta: '0.8125rem',
    caption: 'var(--newsfold-size-meta)',
  },
  /** Font weights, as numbers or CSS keywords. */
  weight: {
    headline: 600,
    standfirst: 400,
    subheading: 600,
    kicker: 700,
    author: 600,
    button: 600,
    quote: 500,
  },
  /** Line heights, as numbers without a unit or as CSS lengths. */
  leading: {
    headline: 1.12,
    standfirst: 1.4,
    body: 1.6,
    furniture: 1.5,
    subheading: 1.25,
    quote: 1.2,
    /** Dates and captions. */
    meta: 1.4,
  },
  /** Letter-spacing. The scripts that join their letters have none. */
  tracking: { headline: '-0.012em', kicker: '0' },
  /** The forms of letters: `text-transform` for a case, `font-style` for a style. */
  letters: { headlineCase: 'none', headlineStyle: 'normal', standfirstStyle: 'normal' },
  space: {
    /** Between blocks of running text. */
    block: '1.25em',
    /** Between the text and the edge of a narrow screen. */
    gutter: '1.25rem',
    /** Between the parts above the text. */
    head: '1rem',
    /** Around figures and quotes. */
    section: '2rem',
  },
  /** Rounded corners. */
  radius: { button: '4px', notice: '0', portrait: '50%', picture: '0' },
  /** The thickness of lines. */
  line: {
    /** Thin lines between parts and around controls. */
    rule: '1px',
    /** The bar beside a notice. */
    notice: '4px',
    /** The line above a pull quote. */
    quote: '3px',
    /** Under links. */
    underline: '1px',
  },
  /** The longest line of running text, in `em` of its own size. */
  measure: '31em',
  /** How far wide parts, such as the main picture, reach past the text on each side. */
  wide: '5em',
  /**
   * Arabic, Persian, Urdu and the other languages of the Arabic script, which need their own face and more room between
   * lines. One that you leave out follows `font`, `leading` or `weight` if you set that, and otherwise has its default.
   */
  arabic: {
    headlineFont: "'Noto Naskh Arabic', Newsreader, Charter, Cambria, Georgia, serif",
    bodyFont: "'Noto Naskh Arabic', 'Source Serif 4', Charter, Cambria, Georgia, serif",
    furnitureFont: "'Noto Sans Arabic', 'Libre Franklin', system-ui, sans-serif",
    headlineWeight: 700,
    headlineLeading: 1.4,
    standfirstLeading: 1.7,
    bodyLeading: 1.9,
    furnitureLeading: 1.6,
    subheadingLeading: 1.5,
    quoteLeading: 1.6,
  },
};
