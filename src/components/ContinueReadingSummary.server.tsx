import { warn } from '../internal/warn';
import type { ContinueReadingSummaryProps } from './ContinueReadingSummary';

export type { OpenChangeReason } from './ContinueReadingSummary';

/**
 * What stands for `ContinueReadingSummary` in a server component, which can hand no function to the
 * browser. So a page that listens to nothing loads no script of ours.
 */
export function ContinueReadingSummary({
  open: _open,
  initialOpen: _initialOpen,
  onOpenChange: _onOpenChange,
  ...rest
}: ContinueReadingSummaryProps) {
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'ContinueReading',
      'onOpenChange was given in a server component, and a function cannot reach the browser from there, so nobody will be told. ' +
        "Move the cut into a component with 'use client'.",
    );
  }
  return <summary {...rest} />;
}
