'use client';

import { useSyncExternalStore, type ComponentPropsWithRef } from 'react';

import { getMessages } from '../i18n/getMessages';
import type { Locale } from '../i18n/Locale';
import { toNode } from '../internal/toNode';
import { collapseMessages } from '../locales/english';
import { toAttributes } from '../styling/toAttribute';

export interface ContinueReadingCollapseProps extends ComponentPropsWithRef<'button'> {
  /** The words of the button, where it has no children. @default en */
  locale?: Locale | undefined;
}

/**
 * The button that closes a `ContinueReading` from its end; hand it in as `collapse`. Renders a
 * `<button>`, in the browser alone, since one that cannot work yet would only disappoint. Focus and
 * scroll go back to the cut.
 */
export function ContinueReadingCollapse({ locale, children, ...rest }: ContinueReadingCollapseProps) {
  const scriptsRun = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  if (!scriptsRun) return null;
  return (
    <button
      {...toAttributes<'button'>(rest, 'ContinueReadingCollapse')}
      type="button"
      data-component="ContinueReadingCollapse"
      onClick={({ currentTarget }) => {
        const details = currentTarget.closest('details');
        const summary = details?.querySelector('summary');
        if (!details || !summary) return;
        details.open = false;
        summary.focus({ preventScroll: true });
        summary.scrollIntoView({ block: 'center' });
      }}
    >
      {toNode(children, 'ContinueReadingCollapse') ?? getMessages(locale, collapseMessages).collapse}
    </button>
  );
}
