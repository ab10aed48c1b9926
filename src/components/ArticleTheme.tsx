import type { ComponentPropsWithRef } from 'react';
import { styled } from 'styled-components';

import { toText } from '../internal/coerce';
import { legacyRoot, type OwnProps } from '../styling/legacyRoot';
import type { Theme } from '../styling/Theme';

export interface ArticleThemeProps extends ComponentPropsWithRef<'div'> {
  /**
   * Any part of a theme. What is left out keeps the value around it. A publisher's own theme object
   * may be handed in whole; an entry that is not one CSS value is left out, with a warning.
   */
  theme?: Theme | undefined;
  /**
   * `auto` follows the reader's system.
   * @selector [data-color-scheme]
   * @default 'auto', or inside another `ArticleTheme` as that one
   */
  colorScheme?: 'light' | 'dark' | 'auto' | undefined;
}

/**
 * Gives everything inside it a brand. Renders a `<div>` that makes no box (`display: contents`) and
 * carries the theme as `--newsfold-*` custom properties, so it works without scripts and nothing
 * inside it renders again when the theme changes.
 */
export function ArticleTheme(props: ArticleThemeProps) {
  return legacyRoot(
    { Root, as: 'div', props, own },
    { 'data-component': 'ArticleTheme', 'data-color-scheme': toText(props.colorScheme) },
  );
}

const own: OwnProps<ArticleThemeProps, 'div'> = { colorScheme: true };

const Root = styled.div.withConfig({ componentId: 'newsfold-article-theme' })`
  display: contents;
  color-scheme: light dark;

  [data-component='ArticleTheme'] &:not([data-color-scheme]) {
    color-scheme: inherit;
  }
  &[data-color-scheme='light'] {
    color-scheme: light;
  }
  &[data-color-scheme='dark'] {
    color-scheme: dark;
  }
`;
