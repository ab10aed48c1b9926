import type { ComponentPropsWithRef } from 'react';
import { styled } from 'styled-components';

import { isEmptyNode } from '../content/isEmptyNode';
import { getMessages } from '../i18n/getMessages';
import type { Locale } from '../i18n/Locale';
import { toText } from '../internal/coerce';
import { isolateTexts } from '../internal/isolateTexts';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';
import { describeValue, warn } from '../internal/warn';
import { typeOfWorkMessages } from '../locales/english';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';
import type { WorkKind } from '../vocabulary/kinds';

export interface TypeOfWorkProps extends Omit<ComponentPropsWithRef<'p'>, 'dangerouslySetInnerHTML'> {
  /**
   * The type of work. An unknown kind is shown as it was given, with a warning; an empty one renders nothing.
   * @selector [data-kind='opinion'] and so on
   */
  kind: WorkKind;
  /** The URL of the page on which the newsroom explains its labels. Unsafe URLs are ignored. */
  href?: string | undefined;
  /** The locale that names the kind if there are no children. @default en */
  locale?: Locale | undefined;
  /** Theme values for this label only. */
  theme?: Theme | undefined;
}

/**
 * The type of work that an article is: news, opinion, review, satire, advertiser content and so on, as the Trust
 * Project's "Type of Work" indicator asks. Renders a `<p>`; put it above the headline. Children replace the locale's label.
 */
export function TypeOfWork({ kind, href, locale, children, ...rest }: TypeOfWorkProps) {
  const customLabel = toNode(children, 'TypeOfWork');
  const knownKind = resolveKind(kind);
  const label = isEmptyNode(customLabel) ? getLabel(kind, knownKind, locale) : customLabel;
  if (isEmptyNode(label)) return null;
  const url = sanitizeHref(href, 'TypeOfWork');
  return renderRoot(Root, 'p', rest, {
    'data-component': 'TypeOfWork',
    'data-kind': knownKind,
    children: url === undefined ? label : <a href={url}>{isolateTexts(label)}</a>,
  });
}

function resolveKind(kind: unknown): WorkKind | undefined {
  if (isWorkKind(kind)) return kind;
  warn(
    'TypeOfWork',
    `there is no kind ${describeValue(kind)}, so ${typeof kind === 'string' && kind.trim() ? 'readers see it untranslated' : 'no label was rendered'}. ` +
      `Give one of ${Object.keys(typeOfWorkMessages.typeOfWork).join(', ')}.`,
  );
  return undefined;
}

function isWorkKind(kind: unknown): kind is WorkKind {
  return typeof kind === 'string' && Object.hasOwn(typeOfWorkMessages.typeOfWork, kind);
}

function getLabel(
  kind: unknown,
  knownKind: WorkKind | undefined,
  locale: Locale | undefined,
): string | undefined {
  if (knownKind === undefined) return typeof kind === 'string' ? toText(kind) : undefined;
  // A publisher's own locale may be older than the kind.
  const { [knownKind]: label = typeOfWorkMessages.typeOfWork[knownKind] }: Partial<Record<WorkKind, string>> =
    getMessages(locale, typeOfWorkMessages).typeOfWork;
  return label;
}

const Root = styled.p.withConfig({ componentId: 'newsfold-type-of-work' })`
  --_space-after: 0.375rem;
  --_forms: kicker;
  inline-size: fit-content;
  margin: 0;
  margin-inline: var(--_auto, 0);
  padding: var(--_kicker-padding, 0);
  color: var(--_kicker-ink, var(--newsfold-color-label));
  background-color: var(--_label-ground, transparent);
  font-family: var(--newsfold-font-kicker);
  font-size: var(--newsfold-size-kicker);
  font-style: normal;
  font-weight: var(--newsfold-weight-kicker);
  letter-spacing: var(--_kicker-tracking, var(--newsfold-tracking-kicker));
  text-transform: var(--_kicker-case, none);
  line-height: var(--newsfold-leading-furniture);
  overflow-wrap: anywhere;

  &:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug)) {
    font-family: var(--newsfold-arabic-furniture-font);
    line-height: var(--newsfold-arabic-furniture-leading);
    letter-spacing: 0;
  }
  &[data-kind='advertiser'] {
    color: var(--_commercial-ink, var(--newsfold-color-commercial));
    background-color: var(--_commercial-ground, transparent);
  }
  /* On the line of a kicker. */
  [data-component='Headline'] > & {
    margin: 0;
  }
  & a {
    color: inherit;
    text-decoration-line: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  & a:hover {
    text-decoration-thickness: 2px;
  }
  & a:focus-visible {
    outline: 3px solid;
    outline-color: var(--newsfold-color-focus);
    outline-offset: 2px;
  }
`;
