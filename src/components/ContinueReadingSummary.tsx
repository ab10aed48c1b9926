/* eslint-disable no-restricted-globals -- what runs in a browser alone: handlers, and the ref of an element */
import * as React from 'react';
import type { ComponentPropsWithRef } from 'react';

import { findFragmentTarget } from '../internal/findFragmentTarget';
import { warnAboutMissingSheet } from '../styling/warnAboutMissingSheet';

/**
 * Why the text opened or closed, as far as the browser reveals it. `script` is also the reason if a reader opened it before
 * the page's scripts ran.
 */
export type OpenChangeReason = 'pointer' | 'keyboard' | 'find' | 'fragment' | 'script';

export interface ContinueReadingSummaryProps extends ComponentPropsWithRef<'summary'> {
  /** The state that the publisher controls; `undefined` if the reader does. */
  open: boolean | undefined;
  /** The state that the server rendered. */
  initialOpen: boolean;
  onOpenChange: (open: boolean, reason: OpenChangeReason) => void;
}

// React for server components has no state, and frameworks refuse to compile an import of it by name.
const hooks = { ...React };
const { useReducer, useRef } = hooks;

/** Whether React has state here. A server component has none, and cannot send a function to the browser. */
export const canListen = 'useReducer' in hooks;

/**
 * The control of a `ContinueReading` that has `onOpenChange`. Renders a `<summary>` and listens to the `<details>` around
 * it, which opens and closes by itself.
 *
 * It has no 'use client', since a page without event handlers would then load it for nothing (decision 5).
 */
export function ContinueReadingSummary({
  open,
  initialOpen,
  onOpenChange,
  ...rest
}: ContinueReadingSummaryProps) {
  const reportedOpenRef = useRef<boolean>(undefined);
  const lastTriggerRef = useRef<OpenChangeReason>(undefined);
  const [, forceRender] = useReducer((renders: number) => renders + 1, 0);

  return (
    <summary
      {...rest}
      onClick={({ isTrusted, detail }) => {
        lastTriggerRef.current = isTrusted ? (detail ? 'pointer' : 'keyboard') : 'script';
      }}
      // Runs after each render, and before the browser takes the focus away from what the render has hidden.
      ref={(summary) => {
        if (!summary) return;
        warnAboutMissingSheet('ContinueReading');
        const details = summary.parentElement as HTMLDetailsElement;
        const reportChange = () => {
          // The event comes later than the change, and by then the story may be gone.
          if (!details.isConnected) return;
          if (details.open !== reportedOpenRef.current) {
            reportedOpenRef.current = details.open;
            onOpenChange(details.open, lastTriggerRef.current ?? inferReason(details));
            // If the publisher controls the state and did not change it, the next render restores it.
            forceRender();
          }
          lastTriggerRef.current = undefined;
        };
        // The `<details>` belongs to a parent that may be a server component. A handler property needs no cleanup and always
        // holds the newest callback; a publisher's `onToggle` is a listener and still runs (decision 5).
        details.ontoggle = reportChange;
        if (reportedOpenRef.current === undefined) {
          reportedOpenRef.current = initialOpen;
          // The reader may have opened the text before this code ran.
          reportChange();
        } else if (open !== undefined) {
          reportedOpenRef.current = details.open = open;
          if (!open && details.contains(document.activeElement)) summary.focus();
        }
      }}
    />
  );
}

// No event tells that find in page opened the text. But the page has no focus while a reader types into the search field.
function inferReason(details: HTMLDetailsElement): OpenChangeReason {
  const target = findFragmentTarget(document, location.hash);
  return details.contains(target) ? 'fragment' : document.hasFocus() ? 'script' : 'find';
}
