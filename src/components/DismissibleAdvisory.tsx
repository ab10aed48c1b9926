'use client';

import { useCallback, useRef, useState } from 'react';
import { styled } from 'styled-components';

import { identifyContent, toIdentity } from '../content/identifyContent';
import { nodeToText } from '../content/nodeToText';
import { getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import { hashText } from '../internal/hashText';
import { toNode } from '../internal/toNode';
import { describeValue, warn } from '../internal/warn';
import { continueReadingMessages, dismissMessages } from '../locales/english';
import { legacyRoot } from '../styling/legacyRoot';
import { AdvisoryNotice, type AdvisoryNoticeProps } from './AdvisoryNotice';

export interface DismissibleAdvisoryProps extends Omit<AdvisoryNoticeProps, 'action'> {
  /**
   * Called when a reader hides the notice. A server that is told (by a cookie, say) can leave the notice
   * out on the next visit, and then nothing on the page moves. Needs a client component around it.
   */
  onDismiss?: (() => void) | undefined;
}

/**
 * An `AdvisoryNotice` with a button that hides it for good. Renders a `<div>` around the notice. What
 * was hidden is remembered in the browser's storage by a hash of its words, its links and its `id`, so changed wording comes back;
 * where nothing can be stored, it is hidden for this visit to the page. Until storage has been read, the
 * notice keeps its place unseen, for four seconds at most, so that a hidden one never flashes up; without
 * scripts it is simply there, without a button. After hiding, the focus stays in the same place
 * of the page, on words that only a screen reader says. Corrections, clarifications and `sensitive` cannot
 * be hidden: they stand without a button.
 */
export function DismissibleAdvisory({ onDismiss, ...given }: DismissibleAdvisoryProps) {
  const { kind = 'info' } = given;
  const heading = toNode(given.heading, 'DismissibleAdvisory', 'heading');
  const children = toNode(given.children, 'DismissibleAdvisory');
  const props = { ...given, heading, children };
  if (undismissibleKinds.has(kind)) {
    if (process.env.NODE_ENV !== 'production') {
      warn(
        'DismissibleAdvisory',
        `a notice of kind ${describeValue(kind)} must reach every reader, so it has no button to hide it. Use AdvisoryNotice for it.`,
      );
    }
    return <AdvisoryNotice {...props} />;
  }
  // Other words are another notice, which has not been hidden yet.
  return (
    <Dismissible
      key={toIdentity(identifyContent([props.id, kind, heading, children]))}
      {...props}
      onDismiss={onDismiss}
    />
  );
}

const undismissibleKinds = new Set(['correction', 'clarification', 'sensitive']);

function Dismissible({ onDismiss, locale, ...rest }: DismissibleAdvisoryProps) {
  const [state, setState] = useState<'waiting' | 'shown' | 'remembered' | 'dismissed'>('waiting');
  const root = useRef<HTMLDivElement>(null);
  const takesFocus = useRef(false);
  // Runs before the browser paints what was hydrated or mounted.
  const attachRoot = useCallback((element: HTMLDivElement | null) => {
    root.current = element;
    if (element) {
      setState((was) => {
        if (was !== 'waiting') return was;
        return readDismissed(element).includes(hashNotice(element)) ? 'remembered' : 'shown';
      });
    }
  }, []);
  // The button that had the focus is gone, so the focus goes to what came in its place: once, not when an Activity shows it again.
  const focusOnce = (element: HTMLElement | null) => {
    if (!element || !takesFocus.current) return;
    takesFocus.current = false;
    element.focus({ preventScroll: true });
  };
  const { dismiss, dismissed } = getMessages(locale, dismissMessages);
  const { continueReadingOf: labelTemplate } = getMessages(locale, continueReadingMessages);
  const heading = nodeToText(rest.heading).trim();

  if (state === 'remembered') return null;
  if (state === 'dismissed') {
    return legacyRoot(
      { Root, as: 'div', props: {}, own: {} },
      { 'data-component': 'DismissibleAdvisory' },
      <p data-part="dismissed" tabIndex={-1} ref={focusOnce}>
        {dismissed}
      </p>,
    );
  }
  return legacyRoot(
    { Root, as: 'div', props: {}, own: {} },
    // eslint-disable-next-line react-hooks/refs -- handed on to the element, as JSX would, and not read
    {
      ref: attachRoot,
      'data-component': 'DismissibleAdvisory',
      'data-ready': state === 'shown' ? '' : undefined,
    },
    <AdvisoryNotice
      {...rest}
      locale={locale}
      action={
        <button
          type="button"
          data-part="dismiss"
          aria-label={
            heading ? interpolate(labelTemplate, { label: dismiss, headline: heading }).join('') : undefined
          }
          onClick={() => {
            if (root.current) saveDismissed(root.current);
            takesFocus.current = true;
            setState('dismissed');
            if (typeof onDismiss === 'function') onDismiss();
          }}
        >
          {dismiss}
        </button>
      }
    />,
  );
}

const STORAGE_KEY = 'newsfold-dismissed';
const MAX_REMEMBERED = 100;

function readDismissed({ ownerDocument }: HTMLElement): string[] {
  try {
    const list: unknown = JSON.parse(ownerDocument.defaultView?.localStorage.getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(list) ? list.filter((hash) => typeof hash === 'string') : [];
  } catch {
    // Storage is blocked or absent, or another script wrote there: nothing is remembered.
    return [];
  }
}

function saveDismissed(element: HTMLElement): void {
  const hash = hashNotice(element);
  const list = readDismissed(element).filter((other) => other !== hash);
  try {
    element.ownerDocument.defaultView?.localStorage.setItem(
      STORAGE_KEY,
      JSON.stringify([...list, hash].slice(-MAX_REMEMBERED)),
    );
  } catch {
    // Storage is full or blocked: the notice is hidden all the same, until the page is loaded anew.
  }
}

/** A hash of what a reader reads, where its links lead, and the id that the publisher gave. */
function hashNotice(element: HTMLElement): string {
  const notice = element.querySelector('[data-component="AdvisoryNotice"]');
  const parts = [
    ...(notice?.querySelectorAll(':scope > :is([data-part="heading"], [data-part="text"])') ?? []),
  ];
  const words = parts.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  const links = parts.flatMap((part) => [...part.querySelectorAll('a')].map((a) => a.getAttribute('href')));
  const id = notice?.getAttribute('id') ?? undefined;
  return hashText(JSON.stringify([notice?.getAttribute('data-kind'), words, links, id]));
}

const Root = styled.div.withConfig({ componentId: 'newsfold-dismissible-advisory' })`
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
    min-block-size: 1.75rem;
    padding-block: 0.125rem;
    padding-inline: 0;
    border: 0;
    background: none;
    color: var(--newsfold-color-link);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  & [data-part='dismiss']:hover {
    text-decoration-thickness: 2px;
  }
  & [data-part='dismiss']:focus-visible {
    outline: 3px solid var(--newsfold-color-focus);
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
