import type { Theme } from '../styling/Theme';

const sans =
  "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible', Verdana, 'Noto Sans Arabic', system-ui, sans-serif";

/**
 * For readers who need more of everything: 10:1 for all text, larger type, letters that cannot be mistaken for each other, thick
 * lines and underlines, nothing told by color alone. Its first face is Atkinson Hyperlegible Next.
 */
export const highContrast: Theme = {
  color: {
    background: { light: '#fff', dark: '#000' },
    surface: { light: '#fff', dark: '#000' },
    text: { light: '#000', dark: '#fff' },
    muted: { light: '#1c1c1c', dark: '#ededed' },
    accent: { light: '#000', dark: '#fff' },
    link: { light: '#00008f', dark: '#ffff00' },
    rule: { light: '#000', dark: '#fff' },
    focus: { light: '#00008f', dark: '#ffff00' },
    commercial: { light: '#4a2f00', dark: '#ffd970' },
    warning: { light: '#7a0000', dark: '#ffb3ab' },
  },
  font: { headline: sans, body: sans, furniture: sans },
  size: {
    headlineL: 'clamp(2.125rem, 1.8rem + 1.5cqi, 2.875rem)',
    standfirst: 'clamp(1.375rem, 1.3rem + 0.3cqi, 1.5rem)',
    body: 'clamp(1.25rem, 1.2rem + 0.2cqi, 1.375rem)',
    furniture: '1.0625rem',
    meta: '1rem',
    button: '1.125rem',
  },
  weight: { headline: 800, standfirst: 500, subheading: 800, author: 700, button: 700, quote: 700 },
  leading: { headline: 1.2, standfirst: 1.5, body: 1.7, quote: 1.4 },
  tracking: { headline: '0', kicker: '0' },
  radius: { button: '0', portrait: '0' },
  line: { rule: '2px', notice: '8px', quote: '8px', underline: '2px' },
  measure: '29em',
  arabic: {
    headlineFont: "'Noto Sans Arabic', 'Atkinson Hyperlegible Next Variable', system-ui, sans-serif",
    bodyFont: "'Noto Sans Arabic', 'Atkinson Hyperlegible Next Variable', system-ui, sans-serif",
    furnitureFont: "'Noto Sans Arabic', 'Atkinson Hyperlegible Next Variable', system-ui, sans-serif",
    headlineWeight: 800,
    headlineLeading: 1.5,
    standfirstLeading: 1.8,
    bodyLeading: 2,
    quoteLeading: 1.7,
  },
  form: { kicker: 'text', notice: 'box', button: 'outline' },
};
