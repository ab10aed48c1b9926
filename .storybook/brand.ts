import { create } from 'storybook/theming';

import { drawWordmark } from './wordmark';

const shared = {
  brandTitle: 'Newsfold',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: "'Libre Franklin', system-ui, sans-serif",
  appBorderRadius: 4,
  inputBorderRadius: 3,
} as const;

/** Storybook's own frame: paper, ink and one red, so that the article is what stands out. */
export const lightBrand = create({
  ...shared,
  base: 'light',
  brandImage: drawWordmark('#1b1b1b', '#a3161b'),
  colorPrimary: '#a3161b',
  colorSecondary: '#0a4b86',
  appBg: '#f6f4ef',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#d9d5cc',
  textColor: '#1b1b1b',
  textMutedColor: '#565656',
  barBg: '#ffffff',
  barTextColor: '#565656',
  barSelectedColor: '#a3161b',
  barHoverColor: '#0a4b86',
});

/** The same after dark. */
export const darkBrand = create({
  ...shared,
  base: 'dark',
  brandImage: drawWordmark('#e9e8e4', '#ff9d94'),
  colorPrimary: '#ff9d94',
  colorSecondary: '#4d93dc',
  appBg: '#1a1d20',
  appContentBg: '#121416',
  appPreviewBg: '#121416',
  appBorderColor: '#3b3e41',
  textColor: '#e9e8e4',
  textMutedColor: '#adaca7',
  textInverseColor: '#121416',
  barBg: '#1a1d20',
  barTextColor: '#adaca7',
  barSelectedColor: '#ff9d94',
  barHoverColor: '#9ac7ff',
  inputBg: '#121416',
  inputBorder: '#6a6e72',
  inputTextColor: '#e9e8e4',
  buttonBg: '#24282c',
  buttonBorder: '#3b3e41',
});

/** The brand for the scheme that the reader's system asks for. */
export function chooseBrand(isDark: boolean) {
  return isDark ? darkBrand : lightBrand;
}
