import type { Theme } from '../styling/Theme';

const sans = "'Source Sans 3 Variable', 'Source Sans 3', 'Noto Sans Arabic', system-ui, sans-serif";

/**
 * A city tabloid: condensed capitals, heavy rules, chips and solid buttons. Its first faces are Oswald and Source Sans 3, with
 * Noto Kufi Arabic.
 */
export const tabloid: Theme = {
  color: {
    background: { light: '#fff', dark: '#101114' },
    surface: { light: '#f1f1f1', dark: '#24262b' },
    text: { light: '#111', dark: '#f1f1f1' },
    muted: { light: '#4d4d4d', dark: '#b6b8bd' },
    accent: { light: '#c2001b', dark: '#ff8a8a' },
    link: { light: '#0b3f8f', dark: '#9cc4ff' },
    rule: { light: '#111', dark: '#6b6f76' },
    kicker: { light: '#c2001b', dark: '#e0112b' },
    kickerText: '#fff',
    label: { light: '#111', dark: '#4a4e55' },
    standfirst: 'var(--newsfold-color-text)',
    button: { light: '#c2001b', dark: '#ff8a8a' },
    warning: 'var(--newsfold-color-accent)',
  },
  font: {
    headline: "'Oswald Variable', Oswald, 'Arial Narrow', Impact, 'Noto Kufi Arabic Variable', sans-serif",
    body: sans,
    furniture: sans,
  },
  size: {
    headlineS: 'clamp(1.375rem, 1.2rem + 0.8cqi, 1.875rem)',
    headlineM: 'clamp(1.875rem, 1.5rem + 1.7cqi, 2.625rem)',
    headlineL: 'clamp(2.375rem, 1.7rem + 3cqi, 3.75rem)',
    headlineXl: 'clamp(2.75rem, 1.7rem + 4.6cqi, 5rem)',
    standfirst: 'clamp(1.1875rem, 1.12rem + 0.3cqi, 1.375rem)',
    body: 'clamp(1.0625rem, 1.03rem + 0.15cqi, 1.1875rem)',
    kicker: '0.875rem',
  },
  weight: { headline: 700, standfirst: 600, subheading: 600, quote: 600, button: 700 },
  leading: { headline: 1.08, standfirst: 1.35, body: 1.55, subheading: 1.2 },
  tracking: { headline: '0', kicker: '0.02em' },
  letters: { headlineCase: 'uppercase' },
  radius: { button: '0', portrait: '0' },
  line: { rule: '2px', quote: '8px', notice: '8px' },
  space: { head: '0.875rem' },
  arabic: {
    headlineFont: "'Noto Kufi Arabic Variable', 'Noto Kufi Arabic', 'Oswald Variable', sans-serif",
    bodyFont: "'Noto Sans Arabic', 'Source Sans 3 Variable', system-ui, sans-serif",
    furnitureFont: "'Noto Sans Arabic', 'Source Sans 3 Variable', system-ui, sans-serif",
    headlineWeight: 800,
    headlineLeading: 1.45,
    standfirstLeading: 1.65,
    bodyLeading: 1.85,
    subheadingLeading: 1.5,
    quoteLeading: 1.6,
  },
  form: { kicker: 'chip', notice: 'box', button: 'solid' },
};
