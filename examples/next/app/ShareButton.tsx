'use client';

import { useState } from 'react';

/** A component of the publisher's that needs the browser. The article beside it does not. */
export function ShareButton() {
  const [shared, setShared] = useState(false);
  return (
    <button type="button" aria-pressed={shared} onClick={() => setShared(true)}>
      Share
    </button>
  );
}
