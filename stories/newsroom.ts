import type { Author } from '../src';
import doha from './assets/doha-corniche.svg';
import haddad from './assets/portrait-haddad.svg?no-inline';
import okafor from './assets/portrait-okafor.svg?no-inline';

/* People and pictures of an invented newsroom, for the stories of single components. */

export const layla: Author = { name: 'Layla Haddad', href: '/authors/layla-haddad', image: haddad };
export const daniel: Author = { name: 'Daniel Okafor', href: '/authors/daniel-okafor', image: okafor };
export const maryam: Author = { name: 'مريم الكواري', href: '/authors/maryam-al-kuwari' };

export const laylaInArabic: Author = { ...layla, name: 'ليلى حداد' };
export const danielInArabic: Author = { ...daniel, name: 'دانيال أوكافور' };

export const dohaPicture = {
  src: doha,
  alt: 'A dhow under sail before the towers of Doha’s West Bay at dusk',
  width: 1600,
  height: 900,
};

/** A sound of a second and a half, which is what the players of stories play. */
export { default as sound } from './assets/two-notes.wav?no-inline';

/** Longer than any line, with nowhere to break. */
export const longestWord = `Donau${'dampfschifffahrts'.repeat(17)}gesell`.slice(0, 300);
