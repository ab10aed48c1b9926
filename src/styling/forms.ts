/**
 * What a theme can change by one word where it would take ten tokens: `form: { kicker: 'chip' }`.
 *
 * The root that gets such a theme carries it as an attribute (`data-kicker="chip"`), and the build writes the rules for the
 * attribute into each root that says `--_forms: kicker;`. A rule sets the private properties listed here. They inherit, so the
 * nearest theme wins, and the styles of the parts read them with the first form as the fallback:
 * `text-transform: var(--_kicker-case, none)`.
 *
 * The first form of each is the default, and sets nothing.
 */
export const forms = {
  kicker: {
    text: {},
    caps: { '--_kicker-case': 'uppercase', '--_kicker-tracking': '0.06em' },
    chip: {
      '--_kicker-ink': 'var(--newsfold-color-kicker-text)',
      '--_kicker-ground': 'var(--newsfold-color-kicker)',
      // A kicker after a label is no chip, and its color need not be readable on the paper.
      '--_kicker-plain': 'var(--newsfold-color-text)',
      '--_label-ground': 'var(--newsfold-color-label)',
      // Paid content keeps its color, which contrasts with the paper, so the paper's color can be read on it.
      '--_commercial-ink': 'var(--newsfold-color-background)',
      '--_commercial-ground': 'var(--newsfold-color-commercial)',
      '--_kicker-padding': '0.1em 0.5em',
    },
  },
  notice: {
    bar: {},
    box: {
      '--_notice-edge': 'var(--newsfold-line-rule)',
      '--_notice-bar': 'var(--newsfold-line-rule)',
      '--_notice-end': 'var(--newsfold-line-rule)',
      '--_notice-strong': '2px',
      '--_notice-strong-side': '2px',
      '--_notice-inset': '0px',
    },
    line: {
      '--_notice-run': 'inline',
      '--_notice-ground': 'transparent',
      '--_notice-block': '0.5rem',
      '--_notice-inline': '0px',
      '--_notice-edge': 'var(--newsfold-line-rule)',
      '--_notice-bar': '0',
      '--_notice-end': '0',
      '--_notice-strong': '2px',
      '--_notice-strong-side': '0',
      '--_notice-inset': '0px',
    },
  },
  button: {
    outline: {},
    solid: {
      '--_button-ink': 'var(--newsfold-color-button-text)',
      '--_button-ground': 'var(--newsfold-color-button)',
      '--_button-line': 'var(--newsfold-color-button)',
      '--_button-ring': 'inset 0 0 0 2px currentColor',
    },
    link: {
      '--_button-ground': 'transparent',
      '--_button-line': 'transparent',
      '--_button-ring': 'none',
      '--_button-underline': 'underline',
    },
  },
  headline: {
    start: {},
    centered: { '--_align': 'center', '--_auto': 'auto' },
  },
} satisfies Record<string, Record<string, Record<`--_${string}`, string>>>;

/**
 * For browsers that choose black or white words for a ground themselves (`contrast-color()`), unless the theme says which:
 * a color of the brand may be too pale for the words that suit the default.
 */
export const contrastingColors: Readonly<Record<string, string>> = {
  'var(--newsfold-color-kicker-text)':
    'var(--newsfold-color-kicker-text, contrast-color(var(--newsfold-color-kicker)))',
  'var(--newsfold-color-button-text)':
    'var(--newsfold-color-button-text, contrast-color(var(--newsfold-color-button)))',
};
