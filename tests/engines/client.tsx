import { hydrateRoot } from 'react-dom/client';

import { type Notes } from './notes';
import { situations } from './situations';

/* Runs in the page: takes up the server's HTML and notes what happens. */
const errors: string[] = [];
for (const level of ['error', 'warn'] as const) {
  console[level] = (...parts: unknown[]) => errors.push(parts.map(String).join(' '));
}
window.addEventListener('error', ({ message }) => errors.push(message));

const notes: Notes = {
  told: [],
  errors,
  hydrate: () => {
    const root = document.getElementById('root');
    const situation = document.documentElement.dataset.situation;
    if (!root || situation === undefined) throw new Error('This is not a page of these tests');
    const tree = hydrateRoot(root, situations[situation], {
      onRecoverableError: (error) => errors.push(String(error)),
    });
    notes.unmount = () => {
      tree.unmount();
    };
  },
  setOpen: () => undefined,
  unmount: () => undefined,
  answer: () => undefined,
  fail: () => undefined,
  asked: 0,
  aborted: false,
};
window.notes = notes;

const later = new URLSearchParams(location.search).get('hydrate') === 'later';
if (!later) notes.hydrate();

// A browser that no test drives tells the server what came of it.
if (location.search.includes('watched')) {
  setInterval(() => {
    const details = document.querySelector('details');
    void fetch('/seen', {
      method: 'POST',
      body: JSON.stringify({
        href: location.href,
        open: details?.open,
        focused: document.hasFocus(),
        active: document.activeElement?.tagName,
        told: notes.told,
        errors,
        paragraph: document.getElementById('paragraph-777')?.getBoundingClientRect().top,
        threat: document.getElementById('threat')?.getBoundingClientRect().top,
        height: innerHeight,
      }),
    });
  }, 200);
}
