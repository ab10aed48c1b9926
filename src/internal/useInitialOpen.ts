import { useMemo } from 'react';

/**
 * Returns whether a `<details>` is open at first: `defaultOpen` as it was when this state began. A later value changes nothing,
 * because by then the state is the reader's. `useMemo` is the one hook for this that server components have, too.
 */
export function useInitialOpen(defaultOpen: boolean, stateKey: string | undefined): boolean {
  // eslint-disable-next-line react-hooks/exhaustive-deps -- another value must not change the result
  return useMemo(() => defaultOpen, [stateKey]);
}
