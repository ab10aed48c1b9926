import type { Theme } from '../styling/Theme';

/**
 * A monthly: centered headlines of high contrast, an italic standfirst, capitals with air around them, and hairlines. Its first
 * faces are Playfair Display and Source Serif 4.
 */
export const magazine: Theme = {
  color: {
    background: { light: '#fcfaf5', dark: '#171513' },
    surface: { light: '#f3efe5', dark: '#282420' },
    text: { light: '#211d18', dark: '#efe9df' },
    muted: { light: '#5b544a', dark: '#b8aea0' },
    accent: { light: '#1f5a3c', dark: '#8fd3ac' },
    link: { light: '#1c5237', dark: '#93d7b0' },
    rule: { light: '#cfc7b8', dark: '#4a443c' },
    focus: { light: '#1f5a3c', dark: '#93d7b0' },
  },
  font: {
    headline: "'Playfair Display Variable', 'Playfair Display', Didot, 'Noto Naskh Arabic', Georgia, serif",
    standfirst: "'Playfair Display Variable', 'Playfair Display', Didot, 'Noto Naskh Arabic', Georgia, serif",
  },
  size: {
    headlineL: 'clamp(2.25rem, 1.6rem + 2.9cqi, 3.75rem)',
    headlineXl: 'clamp(2.75rem, 1.7rem + 4.6cqi, 5rem)',
    standfirst: 'clamp(1.25rem, 1.1rem + 0.7cqi, 1.625rem)',
    body: 'clamp(1.1875rem, 1.13rem + 0.25cqi, 1.3125rem)',
    kicker: '0.8125rem',
  },
  weight: { headline: 400, standfirst: 400, subheading: 500, kicker: 600, quote: 400, button: 500 },
  leading: { headline: 1.1, standfirst: 1.45, body: 1.65, subheading: 1.25, quote: 1.3 },
  tracking: { headline: '-0.01em', kicker: '0.14em' },
  letters: { standfirstStyle: 'italic' },
  radius: { button: '999px' },
  line: { quote: '1px', notice: '1px' },
  space: { head: '1.25rem', section: '2.5rem' },
  measure: '30em',
  wide: '8em',
  arabic: {
    headlineWeight: 500,
    headlineLeading: 1.5,
    standfirstLeading: 1.75,
    bodyLeading: 2,
    subheadingLeading: 1.5,
    quoteLeading: 1.7,
  },
  form: { kicker: 'caps', notice: 'line', button: 'link', headline: 'centered' },
};
