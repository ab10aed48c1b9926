import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { blank, isBlank } from './blank';
import type { Locale } from './Locale';
import { en } from './locales/en';
import { textOf } from './textOf';
import type { Theme } from './Theme';
import { themeStyle } from './themeStyle';
import { warn } from './warn';

export type AdvisoryKind = 'info' | 'health' | 'sensitive' | 'correction' | 'update';

export interface AdvisoryNoticeProps extends ComponentPropsWithRef<'div'> {
  /**
   * What the notice is about. Sets the mark beside it and the heading where none is given.
   * @selector [data-kind='health'] and so on
   * @default 'info'
   */
  kind?: AdvisoryKind | undefined;
  /** The line in bold. @default the locale's words for the kind */
  heading?: ReactNode;
  /** @default en */
  locale?: Locale | undefined;
  /** Theme values for this notice alone. */
  theme?: Theme | undefined;
}

/**
 * What a reader should know before reading. Renders a `<div role="note">` named by its heading; it
 * does not announce itself. The mark at its side is a border, because readers who set colours of
 * their own lose backgrounds. No text: the heading alone; neither: renders nothing.
 */
export function AdvisoryNotice({
  kind = 'info',
  heading,
  locale = en,
  theme,
  style,
  children,
  ...rest
}: AdvisoryNoticeProps) {
  if (isBlank(heading) && blank(children, 'AdvisoryNotice')) return null;
  const known = kindOf(kind);
  const shown = isBlank(heading) ? locale.words.advisory[known] : heading;
  return (
    <Root
      aria-label={textOf(shown) || undefined}
      {...rest}
      role="note"
      data-component="AdvisoryNotice"
      data-kind={known}
      style={themeStyle(theme, style)}
    >
      <p data-part="heading">{shown}</p>
      {isBlank(children) ? null : <div data-part="text">{children}</div>}
    </Root>
  );
}

function kindOf(kind: AdvisoryKind): AdvisoryKind {
  if (Object.hasOwn(en.words.advisory, kind)) return kind;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'AdvisoryNotice',
      `there is no kind ${JSON.stringify(kind)}, so the notice stands as "info". Give one of ${Object.keys(en.words.advisory).join(', ')}.`,
    );
  }
  return 'info';
}

const Root = styled.div.withConfig({ componentId: 'newsfold-advisory-notice' })`
  padding-block: 0.875rem;
  padding-inline: 1rem;
  border-inline-start: 4px solid var(--newsfold-color-accent, light-dark(#a3161b, #ff9d94));
  color: var(--newsfold-color-text, light-dark(#1b1b1b, #e9e8e4));
  background-color: var(--newsfold-color-surface, light-dark(#f6f4ef, #1d2023));
  font-family: var(--newsfold-font-furniture, 'Libre Franklin', 'Noto Sans Arabic', system-ui, sans-serif);
  font-size: var(--newsfold-size-furniture, 0.9375rem);
  line-height: var(--newsfold-leading-furniture, 1.5);
  overflow-wrap: anywhere;

  &:is([data-kind='info'], [data-kind='update']) {
    border-inline-start-color: var(--newsfold-color-link, light-dark(#0a4b86, #9ac7ff));
  }
  & [data-part='heading'] {
    margin: 0;
    font-weight: 700;
  }
  & [data-part='text'] {
    margin-block-start: 0.25rem;
  }
  & p,
  & ul,
  & ol {
    margin-block: 0 0.5em;
  }
  & [data-part='text'] > :last-child {
    margin-block-end: 0;
  }
  & a {
    color: var(--newsfold-color-link, light-dark(#0a4b86, #9ac7ff));
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  & a:focus-visible {
    outline: 3px solid var(--newsfold-color-focus, light-dark(#0b57d0, #a8c7fa));
    outline-offset: 2px;
  }
  @media print {
    border: 1pt solid;
    break-inside: avoid;
  }
`;
