import { createRoot } from 'react-dom/client';

import { OneObject } from './OneObject';

createRoot(document.getElementById('root') as HTMLElement).render(
  <main>
    <OneObject />
  </main>,
);
