'use client';

import { useRef, useState, type ComponentPropsWithRef } from 'react';

/**
 * How the text came to be open or closed, as far as the browser tells. `script` is also what is said
 * of a reader who was faster than the page's scripts.
 */
export type OpenChangeReason = 'pointer' | 'keyboard' | 'find' | 'fragment' | 'script';

export interface ContinueReadingSummaryProps extends ComponentPropsWithRef<'summary'> {
  /** The state that the publisher keeps; left out, the reader's. */
  open: boolean | undefined;
  /** The state that the server printed. */
  initialOpen: boolean;
  onOpenChange: (open: boolean, reason: OpenChangeReason) => void;
}

/**
 * The control of `ContinueReading` where somebody wants to be told. Renders a `<summary>`, and
 * watches the `<details>` around it, which opens and closes by itself.
 */
export function ContinueReadingSummary({
  open,
  initialOpen,
  onOpenChange,
  ...rest
}: ContinueReadingSummaryProps) {
  const reportedOpen = useRef<boolean>(undefined);
  const lastTrigger = useRef<OpenChangeReason>(undefined);
  const [, forceRender] = useState<object>();

  return (
    <summary
      {...rest}
      onClick={({ isTrusted, detail }) => {
        lastTrigger.current = isTrusted ? (detail ? 'pointer' : 'keyboard') : 'script';
      }}
      // Runs after each render, and before the browser takes the focus out of what the render has hidden.
      ref={(summary) => {
        if (!summary) return;
        const details = summary.parentElement as HTMLDetailsElement;
        // A publisher's own `onToggle` is a listener, which this leaves alone.
        const toggle = (details.ontoggle = () => {
          // The event comes later than the change, and the story may be gone by then.
          if (!details.isConnected) return;
          if (details.open !== reportedOpen.current) {
            onOpenChange((reportedOpen.current = details.open), lastTrigger.current ?? inferReason(details));
            // Where the publisher keeps the state and did not go along, the next render puts it back.
            forceRender({});
          }
          lastTrigger.current = undefined;
        });
        if (reportedOpen.current === undefined) {
          reportedOpen.current = initialOpen;
          // The reader may have opened it before this code ran.
          toggle();
        } else if (open !== undefined) {
          reportedOpen.current = details.open = open;
          if (!open && details.contains(document.activeElement)) summary.focus();
        }
      }}
    />
  );
}

// No event says that find in page opened the text; but while a reader types there, the page has no focus.
function inferReason(details: HTMLDetailsElement): OpenChangeReason {
  return details.querySelector(':target') ? 'fragment' : document.hasFocus() ? 'script' : 'find';
}
