import type { ComponentPropsWithRef } from 'react';
import { styled } from 'styled-components';

import type { Locale } from '../Locale';
import { en } from '../locales/en';
import type { Theme } from '../Theme';
import { themeStyle } from '../themeStyle';

export interface WideTableProps extends ComponentPropsWithRef<'div'> {
  /** What the table shows, as a screen reader says it: its caption. @default the locale's "Table" */
  label?: string | undefined;
  /** @default en */
  locale?: Locale | undefined;
  /** Theme values for this table alone. */
  theme?: Theme | undefined;
}

/**
 * Lets a `<table>` that is wider than the text scroll sideways, by touch, wheel and arrow keys.
 * Renders a `<div role="region">` that has a name and takes the focus.
 */
export function WideTable({ label, locale = en, theme, style, children, ...rest }: WideTableProps) {
  const name = label?.trim() ? label.trim() : locale.words.html.table;
  return (
    <Root
      {...rest}
      role="region"
      aria-label={name}
      tabIndex={0}
      data-component="WideTable"
      style={themeStyle(theme, style)}
    >
      {children}
    </Root>
  );
}

const Root = styled.div.withConfig({ componentId: 'newsfold-wide-table' })`
  margin-block: 0 var(--newsfold-space-block, 1.25em);
  overflow-x: auto;

  & table {
    margin: 0;
    min-inline-size: 100%;
    overflow-wrap: normal;
  }
  & caption {
    padding-block-end: 0.5em;
    color: var(--newsfold-color-muted, light-dark(#565656, #adaca7));
    text-align: start;
  }
  &:focus-visible {
    outline: 3px solid var(--newsfold-color-focus, light-dark(#0b57d0, #a8c7fa));
    outline-offset: 2px;
  }
  @media print {
    overflow: visible;
  }
`;
