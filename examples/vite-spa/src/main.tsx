import { createRoot } from 'react-dom/client';

import { Story } from './Story';

createRoot(document.getElementById('root') as HTMLElement).render(
  <main>
    <Story />
  </main>,
);
