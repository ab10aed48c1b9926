import type { ComponentPropsWithRef } from 'react';
import { styled } from 'styled-components';

import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';
import { toColorScheme } from '../styling/toColorScheme';

export interface ArticleThemeProps extends ComponentPropsWithRef<'div'> {
  /**
   * The values to change; all others stay as they are around it. You may pass a theme object of your own whole: entries that
   * are not a single CSS value are ignored, with a warning.
   */
  theme?: Theme | undefined;
  /**
   * The color scheme. `inherit` follows the page around it, whose `color-scheme` decides; `auto` follows the reader's system,
   * whatever the page does.
   * @selector [data-color-scheme]
   * @default 'inherit'
   */
  colorScheme?: 'light' | 'dark' | 'auto' | 'inherit' | undefined;
}

/**
 * Gives everything inside it the look of a brand. Renders a `<div>` without a box (`display: contents`) that carries the
 * theme as `--newsfold-*` custom properties. It works without scripts, and a change of theme re-renders nothing inside it.
 */
export function ArticleTheme({ colorScheme, ...rest }: ArticleThemeProps) {
  return renderRoot(Root, 'div', rest, {
    'data-component': 'ArticleTheme',
    'data-color-scheme': toColorScheme(colorScheme, 'ArticleTheme'),
  });
}

const Root = styled.div.withConfig({ componentId: 'newsfold-article-theme' })`
  --_space-after: 0;
  --_forms: kicker notice button headline;
  display: contents;

  &[data-color-scheme='auto'] {
    color-scheme: light dark;
  }
  &[data-color-scheme='light'] {
    color-scheme: light;
  }
  &[data-color-scheme='dark'] {
    color-scheme: dark;
  }
`;
