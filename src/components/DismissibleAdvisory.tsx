'use client';

import { Fragment, isValidElement, useCallback, useRef, useState, type ReactNode } from 'react';
import { styled } from 'styled-components';

import { findAddresses, identifyContent, toIdentity } from '../content/identifyContent';
import { nodeToText } from '../content/nodeToText';
import { getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import { toText } from '../internal/coerce';
import { hashText } from '../internal/hashText';
import { toNode } from '../internal/toNode';
import { describeValue, warn } from '../internal/warn';
import { continueReadingMessages, dismissMessages } from '../locales/english';
import { renderRoot } from '../styling/renderRoot';
import { warnAboutMissingSheet } from '../styling/warnAboutMissingSheet';
import { AdvisoryNotice, renderAdvisory, type AdvisoryNoticeProps } from './AdvisoryNotice';

export interface DismissibleAdvisoryProps extends Omit<AdvisoryNoticeProps, 'action'> {
  /**
   * Called when a reader hides the notice. If you tell the server, with a cookie for example, it can leave out the notice on
   * the next visit, and then nothing on the page moves. Needs a client component around it.
   */
  onDismiss?: (() => void) | undefined;
}

/**
 * An `AdvisoryNotice` with a button that hides it for good. Renders a `<div>` around the notice, which takes the attributes;
 * `aria-label` and `aria-labelledby` name the notice.
 *
 * The browser's storage remembers a hidden notice by a hash of the words, the links and the `id` that it was given, so a
 * notice with a new wording is shown again. If a component renders the words, they are read from the page as it was first. If the storage is not available, the notice is hidden until the page is reloaded. Until the storage
 * has been read, but for at most four seconds, the notice is invisible and takes up its space, so that a hidden notice never
 * flashes. Without scripts, the notice is visible and has no button.
 *
 * After hiding, the focus stays at the same place of the page, on a text that only screen readers say. Corrections,
 * clarifications and `sensitive` notices cannot be hidden: they have no button. Where an `AdvisoryNotice` renders nothing, so
 * does this.
 */
export function DismissibleAdvisory({ onDismiss, ...noticeProps }: DismissibleAdvisoryProps) {
  const { kind = 'info' } = noticeProps;
  const heading = toNode(noticeProps.heading, 'DismissibleAdvisory', 'heading');
  const children = toNode(noticeProps.children, 'DismissibleAdvisory');
  const props = { ...noticeProps, heading, children };
  if (undismissibleKinds.has(kind)) {
    warn(
      'DismissibleAdvisory',
      `a notice of kind ${describeValue(kind)} must reach every reader, so it has no button to hide it. Use AdvisoryNotice for it.`,
    );
    return <AdvisoryNotice {...props} />;
  }
  // A notice with another text is a new one, which the reader has not hidden.
  return (
    <Dismissible
      key={toIdentity(identifyContent([props.id, kind, heading, children]))}
      {...props}
      onDismiss={onDismiss}
    />
  );
}

const undismissibleKinds = new Set(['correction', 'clarification', 'sensitive']);

function Dismissible({
  onDismiss,
  kind,
  heading: givenHeading,
  published,
  now,
  olderThan,
  locale,
  theme,
  children,
  'aria-label': label,
  'aria-labelledby': labelledBy,
  ...rest
}: DismissibleAdvisoryProps) {
  const [state, setState] = useState<'waiting' | 'shown' | 'remembered' | 'dismissed'>('waiting');
  const root = useRef<HTMLElement>(null);
  const hash = useRef<string>(undefined);
  const shouldTakeFocus = useRef(false);
  const words = JSON.stringify([
    toText(kind),
    toText(rest.id),
    nodeToText(givenHeading),
    nodeToText(children),
  ]);
  const addresses = findAddresses([givenHeading, children]);
  const isOpaque = hasComponent([givenHeading, children]);
  // Runs before the browser paints the hydrated or mounted notice.
  const attachButton = useCallback(
    (button: HTMLButtonElement | null) => {
      // The root has the publisher's ref.
      const element = button?.closest<HTMLElement>('[data-component="DismissibleAdvisory"]') ?? null;
      root.current = element;
      if (element) {
        warnAboutMissingSheet('DismissibleAdvisory');
        hash.current ??= hashText(JSON.stringify([words, addresses, isOpaque && readNotice(element)]));
        const isRemembered = readDismissed(element).includes(hash.current);
        setState((previous) => (previous === 'waiting' ? (isRemembered ? 'remembered' : 'shown') : previous));
      }
    },
    [words, addresses, isOpaque],
  );
  // The focused button is removed, so the focus moves to what replaces it: once, and not when an Activity shows it again.
  const focusOnce = (element: HTMLElement | null) => {
    if (!element || !shouldTakeFocus.current) return;
    shouldTakeFocus.current = false;
    element.focus({ preventScroll: true });
  };
  const { dismiss, dismissed } = getMessages(locale, dismissMessages);
  const { continueReadingOf: labelTemplate } = getMessages(locale, continueReadingMessages);
  const heading = nodeToText(givenHeading);

  if (state === 'remembered') return null;
  if (state === 'dismissed') {
    return renderRoot(
      Root,
      'div',
      {},
      {
        'data-component': 'DismissibleAdvisory',
        children: (
          <p data-part="dismissed" tabIndex={-1} ref={focusOnce}>
            {dismissed}
          </p>
        ),
      },
    );
  }
  const hideNotice = () => {
    if (root.current && hash.current !== undefined) saveDismissed(root.current, hash.current);
    shouldTakeFocus.current = true;
    setState('dismissed');
    if (typeof onDismiss === 'function') onDismiss();
  };

  const notice = renderAdvisory(
    'AdvisoryNotice',
    {
      kind,
      heading: givenHeading,
      published,
      now,
      olderThan,
      locale,
      theme,
      'aria-label': label,
      'aria-labelledby': labelledBy,
      action: (
        <button
          ref={attachButton}
          type="button"
          data-part="dismiss"
          aria-label={
            heading ? interpolate(labelTemplate, { label: dismiss, headline: heading }).join('') : undefined
          }
          onClick={hideNotice}
        >
          {dismiss}
        </button>
      ),
      children,
    },
    'DismissibleAdvisory',
  );
  if (notice === null) return null;
  return renderRoot(Root, 'div', rest, {
    'data-component': 'DismissibleAdvisory',
    'data-ready': state === 'shown' ? '' : undefined,
    children: notice,
  });
}

const STORAGE_KEY = 'newsfold-dismissed';
const MAX_REMEMBERED = 100;

function readDismissed({ ownerDocument }: HTMLElement): string[] {
  try {
    const list: unknown = JSON.parse(ownerDocument.defaultView?.localStorage.getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(list) ? list.filter((hash) => typeof hash === 'string') : [];
  } catch {
    // The storage is blocked or absent, or another script wrote the value: no notice is hidden.
    return [];
  }
}

function saveDismissed(element: HTMLElement, hash: string): void {
  const list = readDismissed(element).filter((other) => other !== hash);
  try {
    element.ownerDocument.defaultView?.localStorage.setItem(
      STORAGE_KEY,
      JSON.stringify([...list, hash].slice(-MAX_REMEMBERED)),
    );
  } catch {
    // The storage is full or blocked: the notice is hidden until the page is reloaded.
  }
}

/** Whether part of a node is only known once React has rendered it. */
function hasComponent(node: ReactNode): boolean {
  if (Array.isArray(node)) return node.some(hasComponent);
  if (!isValidElement<{ children?: ReactNode }>(node)) return typeof node === 'object' && node !== null;
  return typeof node.type === 'string' || node.type === Fragment ? hasComponent(node.props.children) : true;
}

/** Returns the words on the page and the addresses of its links. */
function readNotice(element: HTMLElement): string[] {
  const notice = element.querySelector('[data-component="AdvisoryNotice"]');
  const parts = [
    ...(notice?.querySelectorAll(':scope > :is([data-part="heading"], [data-part="text"])') ?? []),
  ];
  return parts.flatMap((part) => [
    part.textContent.replace(/\s+/g, ' ').trim(),
    ...[...part.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
  ]);
}

const Root = styled.div.withConfig({ componentId: 'newsfold-dismissible-advisory' })`
  --_space-after: 1.75rem;

  /* The message that replaces a dismissed notice is visually hidden. */
  &:has(> [data-part='dismissed']) {
    --_space-after: 0;
  }
  /* If it was the last of a group, the one before it has only the space between neighbors. */
  :is(
      [data-component='AdvisoryNotice'],
      [data-component='AiDisclosure'],
      [data-component='DismissibleAdvisory']
    )
    + &:has(> [data-part='dismissed']):not(
      :has(
        + :is(
          [data-component='AdvisoryNotice'],
          [data-component='AiDisclosure'],
          [data-component='DismissibleAdvisory']
        )
      )
    ) {
    --_space-after: 1.25rem;
  }
  @media (scripting: enabled) {
    transition: visibility 0s 4s;

    &[data-ready] {
      transition: none;
    }
    @starting-style {
      &:not([data-ready]) {
        visibility: hidden;
      }
    }
  }
  @media (scripting: none) {
    & [data-part='action'] {
      display: none;
    }
  }
  @media print {
    transition: none;
  }
  & [data-part='dismiss'] {
    min-block-size: 1.5rem;
    padding-block: 0;
    padding-inline: 0;
    border: 0;
    background: none;
    color: var(--newsfold-color-link);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: var(--newsfold-line-underline);
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  & [data-part='dismiss']:hover {
    text-decoration-thickness: 2px;
  }
  & [data-part='dismiss']:focus-visible {
    outline: 3px solid;
    outline-color: var(--newsfold-color-focus);
    outline-offset: 2px;
  }
  & [data-part='dismissed'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
