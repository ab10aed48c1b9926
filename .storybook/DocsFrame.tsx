import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useSyncExternalStore, type PropsWithChildren } from 'react';

import { chooseBrand } from './brand';

/** A page of documentation in the brand, light or dark as the reader's system asks. */
export function DocsFrame({ children, ...rest }: PropsWithChildren<DocsContainerProps>) {
  const isDark = useSyncExternalStore(subscribe, prefersDark, () => false);
  return (
    <DocsContainer {...rest} theme={chooseBrand(isDark)}>
      <main>{children}</main>
    </DocsContainer>
  );
}

const query = '(prefers-color-scheme: dark)';

function prefersDark(): boolean {
  return window.matchMedia(query).matches;
}

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', onChange);
  return () => {
    list.removeEventListener('change', onChange);
  };
}
