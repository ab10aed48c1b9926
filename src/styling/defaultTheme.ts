import type { Theme } from './Theme';

/**
 * A calm, modern broadsheet. The components hold these same values as the fallback of each custom
 * property, so this object need not be handed to anything: it is here to be read and to be spread.
 * The font stacks lead with free faces (Newsreader, Source Serif 4, Libre Franklin), which a
 * publisher may load or leave: every system has one of those that follow.
 */
export const defaultTheme = {
  color: {
    background: { light: '#fff', dark: '#121416' },
    text: { light: '#1b1b1b', dark: '#e9e8e4' },
    muted: { light: '#565656', dark: '#adaca7' },
    accent: { light: '#a3161b', dark: '#ff9d94' },
    commercial: { light: '#7a4f00', dark: '#e6b95c' },
    link: { light: '#0a4b86', dark: '#9ac7ff' },
    rule: { light: '#d9d5cc', dark: '#3b3e41' },
    surface: { light: '#f6f4ef', dark: '#1d2023' },
    focus: { light: '#0b57d0', dark: '#a8c7fa' },
  },
  font: {
    headline: "Newsreader, Charter, Cambria, 'Noto Naskh Arabic', Georgia, serif",
    body: "'Source Serif 4', Charter, Cambria, 'Noto Naskh Arabic', Georgia, serif",
    furniture: "'Libre Franklin', 'Noto Sans Arabic', system-ui, sans-serif",
  },
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
  weight: { headline: 600, standfirst: 400, subheading: 600 },
  leading: { headline: 1.12, standfirst: 1.4, body: 1.6, furniture: 1.5 },
  space: { block: '1.25em', gutter: '1.25rem' },
  measure: '31em',
} satisfies Theme;
