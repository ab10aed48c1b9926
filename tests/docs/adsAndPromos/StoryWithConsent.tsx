'use client';

import { useEffect, useState, type ReactNode } from 'react';

import { ArticleBody } from '../../../src';

interface ConsentProps {
  /** Calls back when the reader has agreed to ads. Returns a function that stops. */
  onConsent: (agreed: () => void) => () => void;
  children: ReactNode;
}

export function StoryWithConsent({ onConsent, children }: ConsentProps) {
  const [hasConsent, setConsent] = useState(false);
  useEffect(() => onConsent(() => setConsent(true)), [onConsent]);
  const inserts = [{ after: 2, content: hasConsent ? <div id="ad-top" /> : null, minHeight: 250 }];
  return <ArticleBody inserts={inserts}>{children}</ArticleBody>;
}
