'use client';

import { ContinueReading } from 'newsfold';
import { useState, type ReactNode } from 'react';

/** A cut that tells the publisher how readers open it. */
export function CountedCut({ label, children }: { label: string; children: ReactNode }) {
  const [told, setTold] = useState('');
  return (
    <>
      <ContinueReading label={label} onOpenChange={(open, reason) => setTold(`${String(open)} by ${reason}`)}>
        {children}
      </ContinueReading>
      <output>{told}</output>
    </>
  );
}
