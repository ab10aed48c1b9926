import type { ComponentPropsWithRef } from 'react';
import { styled } from 'styled-components';

import { getMessages } from '../../i18n/getMessages';
import type { Locale } from '../../i18n/Locale';
import { toText } from '../../internal/coerce';
import { htmlMessages } from '../../locales/english';
import { renderRoot } from '../../styling/renderRoot';
import type { Theme } from '../../styling/Theme';

export interface WideTableProps extends Omit<ComponentPropsWithRef<'div'>, 'dangerouslySetInnerHTML'> {
  /** The name of the table for screen readers: its caption. @default the locale's "Table" */
  label?: string | undefined;
  /** The locale of the default name. @default en */
  locale?: Locale | undefined;
  /** Theme values for this table only. */
  theme?: Theme | undefined;
}

/**
 * Lets a `<table>` that is wider than the text scroll sideways, by touch, wheel and arrow keys. Renders a
 * `<div role="region">` with a name, which takes the focus.
 */
export function WideTable({ label, locale, ...rest }: WideTableProps) {
  return renderRoot(Root, 'div', rest, {
    role: 'region',
    'aria-label': toText(rest['aria-label']) ?? toText(label) ?? getMessages(locale, htmlMessages).html.table,
    tabIndex: 0,
    'data-component': 'WideTable',
  });
}

const Root = styled.div.withConfig({ componentId: 'newsfold-wide-table' })`
  --_space-after: var(--newsfold-space-block);
  margin-block: 0 var(--_space-after);
  overflow-x: auto;
  scrollbar-width: thin;
  /*
   * A shadow at each edge behind which there is more. The paper, which scrolls with the table, covers it at the end. Only an
   * Article knows its paper. Lines may have the color of the text, which would hide letters in the shadow.
   */
  background:
    linear-gradient(
        90deg,
        var(--_paper) 1rem,
        transparent 2.5rem calc(100% - 2.5rem),
        var(--_paper) calc(100% - 1rem)
      )
      local,
    linear-gradient(
      90deg,
      color-mix(in srgb, var(--newsfold-color-muted) 30%, transparent),
      transparent 1rem calc(100% - 1rem),
      color-mix(in srgb, var(--newsfold-color-muted) 30%, transparent)
    );

  & table {
    margin: 0;
    min-inline-size: 100%;
    overflow-wrap: normal;
  }
  /* It stays in sight, and no wider than the text, while the table scrolls. */
  & caption {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: calc(100cqi - 2 * var(--newsfold-space-gutter));
    color: var(--newsfold-color-text);
    text-align: start;
  }
  &:focus-visible {
    outline: 3px solid;
    outline-color: var(--newsfold-color-focus);
    outline-offset: 2px;
  }
  @media print {
    overflow: visible;
  }
`;
