import { warn } from '../internal/warn';
import type { ContinueReadingSummaryProps } from './ContinueReadingSummary';

export type { OpenChangeReason } from './ContinueReadingSummary';

/**
 * Replaces `ContinueReadingSummary` in server components, which cannot send a function to the browser. Because of it, a page
 * without event handlers loads no script of Newsfold's (decision 5).
 */
export function ContinueReadingSummary({
  open: _open,
  initialOpen: _initialOpen,
  onOpenChange: _onOpenChange,
  ...rest
}: ContinueReadingSummaryProps) {
  warn(
    'ContinueReading',
    'onOpenChange was passed in a server component, which cannot send a function to the browser, so it will never be called. ' +
      "Move the cut into a component with 'use client'.",
  );
  return <summary {...rest} />;
}
