import type { ComponentPropsWithRef } from 'react';
import { styled } from 'styled-components';

import { isEmptyNode } from '../content/isEmptyNode';
import { getMessages } from '../i18n/getMessages';
import type { Locale } from '../i18n/Locale';
import { toText } from '../internal/coerce';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';
import { describeValue, warn } from '../internal/warn';
import { typeOfWorkMessages } from '../locales/english';
import { legacyRoot, type OwnProps } from '../styling/legacyRoot';
import type { Theme } from '../styling/Theme';
import type { WorkKind } from '../vocabulary/kinds';

export interface TypeOfWorkProps extends ComponentPropsWithRef<'p'> {
  /**
   * What sort of work it is. An unknown one is shown as it was given, and a developer is told;
   * an empty one renders nothing.
   * @selector [data-kind='opinion'] and so on
   */
  kind: WorkKind;
  /** Where the newsroom explains its labels. An unsafe address is left out. */
  href?: string | undefined;
  /** The words, where no children are given. @default en */
  locale?: Locale | undefined;
  /** Theme values for this label alone. */
  theme?: Theme | undefined;
}

/**
 * What sort of work an article is: news, opinion, review, satire, advertiser content and so on, as the
 * Trust Project's "type of work" asks. Renders a `<p>`, to stand above the headline. Words of your own
 * go in as children.
 */
export function TypeOfWork(props: TypeOfWorkProps) {
  const { kind, href, locale } = props;
  const children = toNode(props.children, 'TypeOfWork');
  const known = resolveKind(kind);
  const label = isEmptyNode(children) ? getLabel(kind, known, locale) : children;
  if (isEmptyNode(label)) return null;
  const address = sanitizeHref(href, 'TypeOfWork');
  return legacyRoot(
    { Root, as: 'p', props, own },
    { 'data-component': 'TypeOfWork', 'data-kind': known },
    address === undefined ? label : <a href={address}>{label}</a>,
  );
}

const own: OwnProps<TypeOfWorkProps, 'p'> = { kind: true, href: true, locale: true };

function resolveKind(kind: unknown): WorkKind | undefined {
  if (typeof kind === 'string' && Object.hasOwn(typeOfWorkMessages.typeOfWork, kind)) return kind as WorkKind;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'TypeOfWork',
      `there is no kind ${describeValue(kind)}, so ${typeof kind === 'string' && kind.trim() ? 'it stands as it was given, in no language' : 'no label was rendered'}. ` +
        `Give one of ${Object.keys(typeOfWorkMessages.typeOfWork).join(', ')}.`,
    );
  }
  return undefined;
}

function getLabel(
  kind: unknown,
  known: WorkKind | undefined,
  locale: Locale | undefined,
): string | undefined {
  if (known === undefined) return typeof kind === 'string' ? toText(kind) : undefined;
  const { [known]: message = typeOfWorkMessages.typeOfWork[known] }: Partial<Record<WorkKind, string>> =
    getMessages(locale, typeOfWorkMessages).typeOfWork;
  return message;
}

const Root = styled.p.withConfig({ componentId: 'newsfold-type-of-work' })`
  margin: 0;
  color: var(--newsfold-color-accent);
  font-family: var(--newsfold-font-furniture);
  font-size: var(--newsfold-size-furniture);
  font-weight: 600;
  line-height: var(--newsfold-leading-furniture);
  overflow-wrap: anywhere;

  &[data-kind='advertiser'] {
    color: var(--newsfold-color-commercial);
  }
  & a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  & a:hover {
    text-decoration-thickness: 2px;
  }
  & a:focus-visible {
    outline: 3px solid var(--newsfold-color-focus);
    outline-offset: 2px;
  }
`;
