import { create } from 'storybook/theming';

const wordmark = encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="150" height="32" viewBox="0 0 150 32">
    <path d="M3 5h17l5 5v17H3z" fill="none" stroke="#1b1b1b" stroke-width="1.6" stroke-linejoin="round"/>
    <path d="M20 5v5h5" fill="none" stroke="#a3161b" stroke-width="1.6" stroke-linejoin="round"/>
    <path d="M7 14h14M7 18h14M7 22h9" stroke="#1b1b1b" stroke-width="1.4"/>
    <text x="34" y="23" font-family="Newsreader, Charter, Georgia, serif" font-size="22" font-weight="600" fill="#1b1b1b">Newsfold</text>
  </svg>`,
);

/** Storybook's own frame: paper, ink and one red, so that the article is what one sees. */
export const brand = create({
  base: 'light',
  brandTitle: 'Newsfold',
  brandImage: `data:image/svg+xml,${wordmark}`,
  brandUrl: './',
  brandTarget: '_self',
  fontBase: "'Libre Franklin', system-ui, sans-serif",
  colorPrimary: '#a3161b',
  colorSecondary: '#0a4b86',
  appBg: '#f6f4ef',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#d9d5cc',
  appBorderRadius: 4,
  textColor: '#1b1b1b',
  textMutedColor: '#565656',
  barBg: '#ffffff',
  barTextColor: '#565656',
  barSelectedColor: '#a3161b',
  barHoverColor: '#0a4b86',
  inputBorderRadius: 3,
});
