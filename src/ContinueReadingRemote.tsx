'use client';

import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';

import { ContinueReading, type ContinueReadingProps } from './ContinueReading';
import { remoteWords } from './locales/english';
import { wordsOf } from './wordsOf';

export interface ContinueReadingRemoteProps extends Pick<
  ContinueReadingProps,
  'label' | 'headline' | 'locale' | 'theme' | 'className' | 'style' | 'id' | 'gated'
> {
  /** Where the whole text is: what the control links to until scripts run, and when fetching fails. */
  href: string;
  /** Fetches the rest of the text. The signal is aborted when the component goes away. */
  load: (signal: AbortSignal) => Promise<ReactNode>;
}

/**
 * The cut for text that the server keeps back. Renders the link of `ContinueReading`; pressed, it
 * fetches the rest and puts it in its place, with the focus on it. While that lasts the link is
 * `aria-busy`; when it fails, a line says so, and the control tries again. Without scripts, with a
 * modifier key or a middle click, it is a link to `href`.
 */
export function ContinueReadingRemote({
  href,
  load,
  gated,
  locale,
  label,
  ...rest
}: ContinueReadingRemoteProps) {
  const [text, setText] = useState<ReactNode>();
  const [state, setState] = useState<'waiting' | 'busy' | 'failed' | 'done'>('waiting');
  const words = wordsOf(locale, remoteWords);
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);

  const fetchRest = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (state === 'busy') return;
    setState('busy');
    const { signal } = (abort.current = new AbortController());
    const settle = (outcome: 'done' | 'failed', rest?: ReactNode) => {
      if (signal.aborted) return;
      setText(rest);
      setState(outcome);
    };
    // A publisher's function may also throw before it returns its promise.
    new Promise<ReactNode>((resolve) => {
      resolve(load(signal));
    }).then(
      (rest) => {
        settle('done', rest);
      },
      () => {
        settle('failed');
      },
    );
  };

  if (state === 'done') {
    return (
      <div
        ref={focusOnce}
        tabIndex={-1}
        className={gated ? 'newsfold-gated' : undefined}
        style={{ outline: 'none' }}
      >
        {text}
      </div>
    );
  }
  return (
    <>
      <p role="status" style={{ margin: 0 }}>
        {state === 'busy' && words.loading}
      </p>
      {state === 'failed' && <p role="alert">{words.loadingFailed}</p>}
      <ContinueReading
        {...rest}
        // The types allow none, and there is no text to put there yet.
        children={undefined}
        href={href}
        locale={locale}
        label={state === 'failed' ? words.retry : label}
        aria-busy={state === 'busy' || undefined}
        onClick={fetchRest}
      />
    </>
  );
}

// The link that had the focus is gone, so the focus goes to what came in its place.
function focusOnce(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}
