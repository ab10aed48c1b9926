'use client';

import { useSyncExternalStore, type ComponentPropsWithRef } from 'react';

import { getMessages } from '../i18n/getMessages';
import type { Locale } from '../i18n/Locale';
import { toNode } from '../internal/toNode';
import { collapseMessages } from '../locales/english';
import { toAttributes } from '../styling/toAttribute';
import { warnAboutMissingSheet } from '../styling/warnAboutMissingSheet';

export interface ContinueReadingCollapseProps extends Omit<
  ComponentPropsWithRef<'button'>,
  'dangerouslySetInnerHTML'
> {
  /** The locale of the label if there are no children. @default en */
  locale?: Locale | undefined;
}

/**
 * A button that closes a `ContinueReading` from its end and moves the focus and the scroll position back to the cut. Pass it
 * as `collapse`. Renders a `<button>`, but only once scripts run, because it does not work without them.
 *
 * Your own `onClick` runs first. Call `preventDefault()` in it to keep the text open.
 */
export function ContinueReadingCollapse({ locale, children, ...rest }: ContinueReadingCollapseProps) {
  const { onClick, ...attributes } = toAttributes<'button'>(rest, 'ContinueReadingCollapse');
  const isHydrated = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
  if (!isHydrated) return null;
  return (
    <button
      {...attributes}
      type="button"
      data-component="ContinueReadingCollapse"
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) closeText(event.currentTarget);
      }}
    >
      {toNode(children, 'ContinueReadingCollapse') ?? getMessages(locale, collapseMessages).collapse}
    </button>
  );
}

/** Nothing ever changes, but this runs once the button has mounted. */
function subscribe() {
  warnAboutMissingSheet('ContinueReadingCollapse');
  return () => undefined;
}

function closeText(button: HTMLElement): void {
  const details = button.closest('details');
  const summary = details?.querySelector('summary');
  if (!details || !summary) return;
  details.open = false;
  summary.focus({ preventScroll: true });
  summary.scrollIntoView({ block: 'center' });
}
