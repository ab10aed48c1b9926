import type { Theme } from '../styling/Theme';

/**
 * A financial daily: pink paper, a light serif at a large size, square boxes and fine lines. Its first faces are Source Serif 4
 * and Source Sans 3.
 */
export const financial: Theme = {
  color: {
    background: { light: '#fdf1e6', dark: '#1c1816' },
    surface: { light: '#f6e3d1', dark: '#2c2522' },
    text: { light: '#2a211b', dark: '#f2e7dd' },
    muted: { light: '#5c4e44', dark: '#bfb0a4' },
    accent: { light: '#8d0f3f', dark: '#ff9cb8' },
    link: { light: '#064c50', dark: '#7fd6d8' },
    rule: { light: '#cdb49d', dark: '#54473f' },
    focus: { light: '#0a5f64', dark: '#8fe0e2' },
    commercial: { light: '#704700', dark: '#e6b95c' },
    warning: { light: '#9c1420', dark: '#ff9d94' },
    button: { light: '#064c50', dark: '#7fd6d8' },
  },
  font: {
    headline:
      "'Source Serif 4 Variable', 'Source Serif 4', Charter, Cambria, 'Noto Naskh Arabic', Georgia, serif",
    body: "'Source Serif 4 Variable', 'Source Serif 4', Charter, Cambria, 'Noto Naskh Arabic', Georgia, serif",
    furniture: "'Source Sans 3 Variable', 'Source Sans 3', 'Noto Sans Arabic', system-ui, sans-serif",
    standfirst: 'var(--newsfold-font-furniture)',
  },
  size: {
    headlineL: 'clamp(2.125rem, 1.75rem + 1.7cqi, 3rem)',
    standfirst: 'clamp(1.1875rem, 1.12rem + 0.3cqi, 1.375rem)',
    body: 'clamp(1.0625rem, 1.03rem + 0.15cqi, 1.1875rem)',
    kicker: '1rem',
    meta: '0.875rem',
  },
  weight: { headline: 400, standfirst: 400, subheading: 600, kicker: 600, quote: 400, button: 600 },
  leading: { headline: 1.16, standfirst: 1.4, body: 1.58, quote: 1.3 },
  tracking: { headline: '-0.015em', kicker: '0' },
  radius: { button: '0' },
  line: { quote: '1px', notice: '1px' },
  measure: '33em',
  arabic: {
    headlineWeight: 600,
    headlineLeading: 1.45,
    standfirstLeading: 1.7,
    bodyLeading: 1.9,
    quoteLeading: 1.6,
  },
  form: { kicker: 'text', notice: 'box', button: 'outline' },
};
