import type { Theme } from '../styling/Theme';

const sans = "'Source Sans 3 Variable', 'Source Sans 3', 'Noto Sans Arabic', system-ui, sans-serif";

/**
 * A public broadcaster: one sans serif for everything, bold headlines, short lines, and round corners on pictures, notices and
 * buttons. Its first face is Source Sans 3.
 */
export const broadcaster: Theme = {
  color: {
    background: { light: '#fff', dark: '#0e1420' },
    surface: { light: '#edf2f8', dark: '#202a3a' },
    text: { light: '#0f1620', dark: '#eaf0f8' },
    muted: { light: '#465262', dark: '#a9b6c6' },
    accent: { light: '#0a3d8f', dark: '#9cc4ff' },
    link: { light: '#0b3f8f', dark: '#9cc4ff' },
    rule: { light: '#c9d3e0', dark: '#3b4858' },
    standfirst: 'var(--newsfold-color-text)',
    button: { light: '#0a3d8f', dark: '#9cc4ff' },
  },
  font: { headline: sans, body: sans, furniture: sans },
  size: {
    headlineS: 'clamp(1.25rem, 1.15rem + 0.5cqi, 1.5rem)',
    headlineM: 'clamp(1.5rem, 1.35rem + 0.8cqi, 2rem)',
    headlineL: 'clamp(1.875rem, 1.6rem + 1.3cqi, 2.625rem)',
    headlineXl: 'clamp(2.25rem, 1.7rem + 2.5cqi, 3.5rem)',
    standfirst: 'clamp(1.125rem, 1.08rem + 0.2cqi, 1.25rem)',
    body: 'clamp(1.0625rem, 1.03rem + 0.15cqi, 1.1875rem)',
    meta: '0.875rem',
  },
  weight: { headline: 800, standfirst: 700, subheading: 700, kicker: 600, quote: 700 },
  leading: { headline: 1.15, standfirst: 1.45, body: 1.55, subheading: 1.25, quote: 1.3 },
  tracking: { headline: '-0.01em' },
  radius: { button: '999px', notice: '8px', picture: '8px' },
  line: { notice: '6px', quote: '6px' },
  measure: '32em',
  wide: '4em',
  arabic: {
    headlineFont: "'Noto Sans Arabic', 'Source Sans 3 Variable', system-ui, sans-serif",
    bodyFont: "'Noto Sans Arabic', 'Source Sans 3 Variable', system-ui, sans-serif",
    furnitureFont: "'Noto Sans Arabic', 'Source Sans 3 Variable', system-ui, sans-serif",
    headlineWeight: 800,
    headlineLeading: 1.4,
    standfirstLeading: 1.65,
    bodyLeading: 1.85,
    subheadingLeading: 1.5,
    quoteLeading: 1.6,
  },
  form: { kicker: 'text', notice: 'bar', button: 'solid' },
};
