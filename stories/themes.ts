import type { Theme } from '../src';

/** Example brands for the toolbar and the theming page. Each is a few values over the default. */
export const themes: Record<string, { title: string; theme: Theme | undefined }> = {
  default: { title: 'Newsfold default', theme: undefined },
  salmon: {
    title: 'The Exchange (financial daily)',
    theme: {
      color: {
        background: { light: '#fff1e5', dark: '#1d1816' },
        surface: { light: '#f9e4d2', dark: '#2a2320' },
        text: { light: '#28201b', dark: '#f2e7dd' },
        muted: { light: '#5f5148', dark: '#bfb0a4' },
        accent: { light: '#8d0f3f', dark: '#ff9cb8' },
        link: { light: '#064c50', dark: '#7fd6d8' },
        rule: { light: '#dcc6b2', dark: '#4b403a' },
        focus: { light: '#0a5f64', dark: '#8fe0e2' },
      },
      font: { headline: "'Source Serif 4', Charter, Cambria, 'Noto Naskh Arabic', Georgia, serif" },
      weight: { headline: 500, subheading: 600 },
      leading: { headline: 1.16 },
    },
  },
  harbour: {
    title: 'Harbour Evening News (city tabloid)',
    theme: {
      color: {
        background: { light: '#ffffff', dark: '#0e1420' },
        surface: { light: '#eef3fa', dark: '#19222f' },
        text: { light: '#0f1620', dark: '#eaf0f8' },
        muted: { light: '#4a5666', dark: '#a5b3c4' },
        accent: { light: '#b01030', dark: '#ff97a3' },
        link: { light: '#0b3f8f', dark: '#9cc4ff' },
        rule: { light: '#c9d3e0', dark: '#34404f' },
        focus: { light: '#0b57d0', dark: '#a8c7fa' },
      },
      font: {
        headline: "'Libre Franklin', 'Noto Sans Arabic', system-ui, sans-serif",
        body: "'Libre Franklin', 'Noto Sans Arabic', system-ui, sans-serif",
      },
      size: { body: 'clamp(1.0625rem, 1.03rem + 0.15vw, 1.125rem)' },
      weight: { headline: 800, subheading: 700 },
      leading: { headline: 1.08, body: 1.58 },
      measure: '33em',
    },
  },
};
