import type { ReactNode } from 'react';

import { StyleRegistry } from '../StyleRegistry';

export default function Layout({ children }: { children: ReactNode }) {
  return <StyleRegistry>{children}</StyleRegistry>;
}
