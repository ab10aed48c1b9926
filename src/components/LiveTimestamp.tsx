'use client';

import { useEffect, useState } from 'react';

import { parseInstant, type DateValue } from '../i18n/parseInstant';
import { toNode } from '../internal/toNode';
import { Timestamp, type TimestampProps } from './Timestamp';

export interface LiveTimestampProps extends Omit<TimestampProps, 'format' | 'now'> {
  /**
   * The moment at which the server rendered the page. The first relative times count from it, on the server and in the
   * browser. Without it, times are absolute and stay so.
   */
  now?: DateValue | undefined;
}

/**
 * A `Timestamp` whose relative times ("3 minutes ago") go on counting while the page is open. Starts from the server's `now`, so
 * that hydration changes nothing, and then follows the reader's clock, once a minute and whenever the reader comes back to the
 * page. A clock that is behind the server's is not followed. Screen readers are not interrupted. Renders a `Timestamp`.
 */
export function LiveTimestamp({ now, children, ...rest }: LiveTimestampProps) {
  const [clock, setClock] = useState<number>();
  const start = parseInstant(now, 'LiveTimestamp')?.ms;

  useEffect(() => {
    if (start === undefined) return;
    const mounted = performance.now();
    const follow = () => {
      // eslint-disable-next-line no-restricted-syntax -- in an effect, after the server's moment was rendered
      setClock(Math.max(Date.now(), start + performance.now() - mounted));
    };
    follow();
    const timer = setInterval(follow, 60_000);
    // Browsers stop the timers of pages that nobody sees.
    document.addEventListener('visibilitychange', follow);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', follow);
    };
  }, [start]);

  return (
    <Timestamp {...rest} format="relative" now={start === undefined ? now : (clock ?? now)}>
      {toNode(children, 'LiveTimestamp')}
    </Timestamp>
  );
}
