import { lazy, Suspense } from 'react';

import { OneObject } from './OneObject';
import { Story } from './Story';

// As late as a response from another server.
const Voices = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, 200));
  return import('./Voices');
});

export function Page({ path }: { path: string }) {
  return (
    <main>
      {path === '/one-object' ? <OneObject /> : <Story />}
      <Suspense fallback={<p>Loading what was said</p>}>
        <Voices />
      </Suspense>
    </main>
  );
}
